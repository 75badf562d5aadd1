import { call, get } from '../page/unclobbered.js';
import { warnOnce } from '../page/warn.js';
import { ATTRIBUTES, NAMES, type Asked, type Read, TAGS, readName } from './options.js';

/** A new element, also where page content hides `document.createElement`. */
export const create = (tag: string): HTMLElement => call(document, 'createElement', tag);

/** A widget made by the loader. Its mark tells in saved or restored HTML that the work is done already. */
export function make({ name, read }: Asked): HTMLElement {
  const element = create(`pmo-${name}`);
  for (const attribute of ATTRIBUTES) {
    const value = read(attribute);
    if (value !== null) element.setAttribute(attribute, value);
  }
  element.setAttribute('data-pmo-embed', '');
  return element;
}

/** Turbo morphs a page into what its server sends again, which knows nothing of what the loader put there. */
export const keep = (element: Element): void => call(element, 'setAttribute', 'data-turbo-permanent', '');

/** The widget that a script or placeholder asks for by its `data-*`; undefined, with one warning, if there is none. */
export function makeFor(place: Element): HTMLElement | undefined {
  const say: Read = (attribute) => call(place, 'getAttribute', `data-${attribute}`);
  const asked = say('pmo-widget')!;
  const name = readName(asked);
  if (!name) {
    warnOnce(`data-pmo-widget: cannot use "${asked}". Expected one of ${NAMES.join(', ')}. Showing no widget.`);
    return undefined;
  }
  const element = make({ name, read: say });
  const address = say('content-src');
  // Filters take scripts out and let placeholders through, so anybody may have written one.
  if (address && !isScript(place) && !linkTo(address).href.startsWith(`${location.origin}/`)) {
    element.removeAttribute('content-src');
    warnOnce(`data-content-src: cannot use "${address}". Expected one of this site. Showing none.`);
  }
  return element;
}

export const isScript = (element: Element): element is HTMLScriptElement => call(element, 'matches', 'script');

/** A link, which knows where an address leads; unlike `new URL()` it never throws. */
export function linkTo(address: string): HTMLAnchorElement {
  const link = create('a') as HTMLAnchorElement;
  link.href = address;
  return link;
}

/**
 * What the loader leaves alone: what the page tells it to, what an editor has open and would save, and what is the
 * fallback of a widget.
 */
export const isLeftAlone = (element: Element): boolean =>
  get(element as HTMLElement, 'isContentEditable') ||
  call(element, 'closest', `[data-pmo-ignore],:is(${TAGS})>[slot=fallback]`) !== null;

/**
 * Whether the parser is through with an element: something follows it, or the page is complete. What comes later would
 * land beside what was moved. With null: whether the page is.
 */
export const isParsed = (node: Node | null): boolean =>
  get(document, 'readyState') !== 'loading' ||
  (node !== null && (get(node, 'nextSibling') !== null || isParsed(get(node, 'parentNode'))));
