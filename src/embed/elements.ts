import { warnOnce } from '../base/warn.js';
import { ATTRIBUTES, NAMES, type Name, type Read, TAGS, readName } from './options.js';

/** A widget made by the loader. Its mark tells in saved or restored HTML that the work is done already. */
export function make(name: Name, read: Read): HTMLElement {
  const element = document.createElement(`pmo-${name}`);
  for (const attribute of ATTRIBUTES) {
    const value = read(attribute);
    if (value !== null) element.setAttribute(attribute, value);
  }
  element.setAttribute('data-pmo-embed', '');
  return element;
}

/** Turbo morphs a page into what its server sends again, which knows nothing of what the loader put there. */
export const keep = (element: Element): void => element.setAttribute('data-turbo-permanent', '');

/** The widget that a script or placeholder asks for by its `data-*`; undefined, with one warning, if there is none. */
export function makeFor(place: Element): HTMLElement | undefined {
  const asked = place.getAttribute('data-pmo-widget')!;
  const name = readName(asked);
  if (name) return make(name, (attribute) => place.getAttribute(`data-${attribute}`));
  warnOnce(`data-pmo-widget: cannot use "${asked}". Expected one of ${NAMES.join(', ')}. Showing no widget.`);
  return undefined;
}

/**
 * What the loader leaves alone: what the page tells it to, what an editor has open and would save, and what is the
 * fallback of a widget.
 */
export const isLeftAlone = (element: Element): boolean =>
  (element as HTMLElement).isContentEditable ||
  element.closest(`[data-pmo-ignore],:is(${TAGS})>[slot=fallback]`) !== null;

/**
 * Whether the parser is through with an element: something follows it, or the page is complete. What comes later would
 * land beside what was moved.
 */
export function isParsed(node: Node | null): boolean {
  if (document.readyState !== 'loading') return true;
  while (node && !node.nextSibling) node = node.parentNode;
  return node !== null;
}
