// What a visitor gets of a page that a widget was pasted into, as one word.
import { tags } from '../../dist/static.js';
import { settled } from '../support/site.mjs';
import { ATTRIBUTES, OFFER, hasContent } from './forms.mjs';

export const BEFORE = 'What stands before it.';
export const AFTER = 'What stands after it.';
const WIDGETS = tags.join();

/**
 * - `works`: one widget with its configuration, nothing else, and the page as it was
 * - `bare`: the widget, without the provider's content that the snippet brings
 * - `link`: no widget, but a link to the page that the snippet names
 * - `text`: no widget, but the facts as text
 * - `twice`: a widget, and beside it what should have made room for it
 * - `code`: markup where words should be
 * - `wrong`: a widget with another configuration, or an error on the console
 * - `lost`: nothing, or less than nothing: what the page had of its own is gone
 */
export async function outcomeOf({ page, said, asked }, article, form) {
  await settled(page);
  // The loader asked for it first, and is told first. It says which links stay links.
  if (asked.own().includes('/frames.js')) {
    await page.$eval('script[src*="/embed.js"]', ({ src }) => import(new URL('frames.js', src)));
    await settled(page);
  }
  // The request for the bundle is the last that a page makes by itself. No request, no widget.
  const isOnItsWay =
    asked.own().includes('/pmo-widgets.js') &&
    (await page.$('script[src*="/embed.js"],script[src*="/pmo-widgets.js"]'));
  if (isOnItsWay) await rendered(page);
  const frame = await framed(page);
  const { host, rest, links, widgets } = await page.evaluate(look, { article, WIDGETS, BEFORE, AFTER, OFFER });
  // A page has images and fonts of its own. Where it is our file that did not come, there is no widget.
  const errors = said.filter((line) => line.startsWith('error') && !line.includes('Failed to load resource'));
  if (!host) return 'lost';
  if (/[<>]|&\w+;|data-pmo|pmo-|\{"/.test(rest)) return 'code';
  const all = [...widgets, ...frame];
  // Below a frame there is a link to what is in it, also where an editor made a link of the frame.
  const isOwnLink = (frame.length || (form === 'iframe' && widgets[0]?.isOfLink)) && rest === ATTRIBUTES.heading;
  if (all.length > 1 || (all.length && rest && !isOwnLink)) return 'twice';
  if (all[0]?.isStill) return 'text';
  if (all.length && (!isRight(all[0]) || errors.length)) return 'wrong';
  if (all.length) return hasContent(form) && !all[0].offer ? 'bare' : 'works';
  if (rest.length > 500) return 'text';
  return links.some((path) => path === '/courses' || path === '/pmo/comparison.html') ? 'link' : 'lost';
}

/** Anybody can write a link, so it brings no heading. */
const isRight = ({ certifications, heading, isOfLink = false }) =>
  certifications === ATTRIBUTES.certifications && (heading === ATTRIBUTES.heading) !== isOfLink;

/** Waits until the widgets have what they wait for, and have rendered. */
async function rendered(page) {
  await page.waitForFunction(
    (tags) =>
      customElements.get('pmo-comparison') &&
      [...document.querySelectorAll(tags)].every((element) => !element.matches(':state(pending)')),
    {},
    WIDGETS,
  );
  await page.$$eval(WIDGETS, (all) => Promise.all(all.map((element) => element.updateComplete)));
}

/** The widgets in a frame of the page that a visitor sees. */
async function framed(page) {
  const element = await page.$('iframe[src*="/pmo/"]');
  if (!element || !(await element.isVisible())) return [];
  const frame = await element.contentFrame();
  // Some editors add an empty `sandbox`, which lets no script run: it stays static HTML.
  const isStill = await element.evaluate(
    (one) => one.hasAttribute('sandbox') && !one.sandbox.contains('allow-scripts'),
  );
  if (isStill) return [{ isStill }];
  await frame.waitForFunction(() =>
    document.querySelector('pmo-comparison:defined')?.shadowRoot.querySelector('section'),
  );
  return frame.$$eval('pmo-comparison', (all) =>
    all.map(({ certifications, shadowRoot }) => ({
      certifications: certifications.join(' '),
      heading: shadowRoot.querySelector('h2').textContent.trim(),
    })),
  );
}

/** Runs in the page: words and links in the article that are seen, other than a widget's own; and its widgets. */
function look({ article, WIDGETS, BEFORE, AFTER, OFFER }) {
  const root = document.querySelector(article);
  const words = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const isSeen = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return node.parentElement.checkVisibility() && range.getClientRects().length > 0;
  };
  while (walker.nextNode()) if (isSeen(walker.currentNode)) words.push(walker.currentNode.data);
  const text = words.join(' ').replace(/\s+/g, ' ').trim();
  return {
    host: text.startsWith(BEFORE) && text.includes(AFTER),
    rest: text.replace(BEFORE, '').replace(AFTER, '').trim(),
    links: [...root.querySelectorAll('a[href]')].filter(isSeen).map((link) => new URL(link.href).pathname),
    widgets: [...document.querySelectorAll(WIDGETS)]
      .filter(({ shadowRoot }) => shadowRoot?.querySelector('section')?.getClientRects().length)
      .map((widget) => [widget, widget.shadowRoot])
      .map(([widget, shadowRoot]) => ({
        certifications: [...widget.certifications].join(' '),
        heading: shadowRoot.querySelector('h2')?.textContent.trim(),
        isOfLink: widget.matches('[data-pmo-embed]:has(>a[href*="/pmo/comparison"])'),
        offer: shadowRoot.querySelector(`a[href="${OFFER}"]`) !== null,
      })),
  };
}
