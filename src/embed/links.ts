import { call, get } from '../page/unclobbered.js';
import { isParsed, make } from './elements.js';
import type * as Frames from './frames.js';
import { NAMES, readAddress } from './options.js';

/** A selector of links that may lead to a hosted page. */
export const LINKS = NAMES.map((name) => `a[href*=${name}]`).join();

/**
 * Shows a widget in the place of a link to its hosted page. A link in running text stays a link, as with oEmbed, and so
 * does one in a quotation, or beside a frame or a widget that shows the page already.
 */
export async function upgrade(
  link: HTMLAnchorElement,
  bases: readonly string[],
  loadFrames: () => Promise<typeof Frames>,
): Promise<void> {
  const found = readAddress(`${link.href}`, ...bases);
  // The frame may come after the link.
  if (!found || !isParsed(null) || isInText(link) || link.closest('blockquote')) return;
  const rivals = `iframe,[data-pmo-embed]>a[href*=${found.name}]`;
  if (call(document, 'querySelector', rivals)) {
    const { staysLink } = await loadFrames();
    if (staysLink(link, found.name, bases)) return;
  }
  wrap(link, make(found));
}

/**
 * The link becomes the fallback of the widget that takes its place, in a component of the page its slot as well. Saved
 * HTML from which a filter took our tag still says that it is a fallback.
 */
export function wrap(link: Element, element: Element): void {
  if (link.slot && link.slot !== 'fallback') element.slot = link.slot;
  link.replaceWith(element);
  link.slot = 'fallback';
  element.append(link);
}

function isInText(link: Element): boolean {
  return [...get(link.parentNode!, 'childNodes')].some((node) => node instanceof Text && node.data.trim());
}
