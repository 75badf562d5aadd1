// The pages of tests/idle/: all five widgets, in each way in which a page can ask for them and with what they can wait for.
import fs from 'node:fs';
import path from 'node:path';
import { pinnedChromium } from '../../tools/browser/pinned.mjs';
import { tags } from 'pmo-widgets/static';
import { settled, shown, site } from '../support/site.mjs';

const tagsWith = (attributes, child = '') =>
  tags.map((tag) => `<${tag} certification="pmp" ${attributes}>${child}</${tag}>`).join('');
const CONTENT = `<script type="application/json" data-pmo-content>
  { "offers": { "pmp": { "label": "PMP course", "href": "/courses/pmp" } }, "hide": ["certification:capm"] }
</script>`;

/** What a page shows. */
export const CONTENTS = {
  'as they are': tagsWith(''),
  'that keep ticks': tagsWith('persist'),
  'in Spanish': tagsWith('lang="es"'),
  'with a provider’s content': tagsWith('', CONTENT),
  'with a provider’s content at an address': tagsWith('content-src="/provider.json"'),
};

/** How a page gets its widgets. */
export const FORMS = {
  'the module': '<script type="module" src="/pmo-widgets.js"></script>',
  'the loader': '<script async src="/embed.js"></script>',
};

const ledger = fs.readFileSync(path.join(import.meta.dirname, 'ledger.js'), 'utf8');

const { options } = await pinnedChromium();
/** Without code that the engine compiles for what runs often, as it finds time: it would count as memory. */
const INTERPRETED = '--js-flags=--no-sparkplug --no-maglev --no-turbofan';
export const here = site({ chromium: { ...options, args: [...options.args, INTERPRETED] } });

/** Opens a page whose books are kept. `at` is the address of one that is there already; `alone` as with any site. */
export async function openPage(body, { at, alone } = {}) {
  here.answer('/provider.json', '{ "hide": ["certification:capm"] }', 'application/json');
  const prepare = (made) => made.evaluateOnNewDocument(ledger);
  const { page } = await (at ? here.visit(at, prepare, 'load', alone) : here.open(body, { prepare, alone }));
  return { page, devtools: await page.createCDPSession() };
}

/**
 * Puts markup into the page's <main>, as a site does that changes pages without leaving them, and waits for its widgets, and
 * for the frames in which observers hear of them: once the clock is ours, a frame comes when the browser likes.
 */
export async function go(page, markup, address) {
  await page.evaluate(
    (html, to) => {
      history.pushState(null, '', to);
      document.querySelector('main').innerHTML = html;
    },
    markup,
    address,
  );
  await shown(page, markup.split('</pmo-').length - 1);
  await settled(page);
}

/** Lets the page's clock run on, without waiting: timers come that would come in that time, one after the other. */
export async function letPass(devtools, seconds) {
  const over = new Promise((done) => devtools.once('Emulation.virtualTimeBudgetExpired', done));
  await devtools.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: seconds * 1000 });
  await over;
}
