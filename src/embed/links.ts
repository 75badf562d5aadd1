import { isParsed, make } from './elements.js';
import { readAddress } from './options.js';

/** Shows a widget in the place of a link to its hosted page. A link in running text stays a link, as with oEmbed. */
export function upgrade(link: HTMLAnchorElement, bases: readonly string[]): void {
  if (!isParsed(link.parentNode) || isInText(link)) return;
  for (const base of bases) {
    const found = readAddress(`${link.href}`, base);
    if (found) return wrap(link, make(found.name, found.read));
  }
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
  return [...link.parentNode!.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim());
}
