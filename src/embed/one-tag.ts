import { call, get } from '../page/unclobbered.js';
import { warnOnce } from '../page/warn.js';
import { isParsed, keep, makeFor } from './elements.js';
import { wrap } from './links.js';

const done = new WeakSet<Element>();

/**
 * Whether a script is one that browsers run. Consent tools hold scripts back by another type (`text/plain`,
 * `text/blocked`) or without an address, and put a real one in their place once the visitor has agreed.
 */
export const isReal = ({ type, src }: HTMLScriptElement): unknown =>
  src && /^(|module|(text|application)\/javascript)$/i.test(type);

/**
 * Puts a widget right after a script element with `data-pmo-widget`, in the place of a link after it, which is there for
 * editors that take scripts out. A page restored from a snapshot (Turbo, htmx) or saved by an editor holds the result already: a
 * marked element of the same tag beside the script.
 */
export function insertAfter(script: Element): void {
  const placeless = script.closest('head');
  // The end of the page has to be there before something can be put at it.
  const next = script.nextElementSibling;
  if (done.has(script) || !isParsed(placeless ? null : next)) return;
  done.add(script);
  const element = makeFor(script);
  if (!element) return;
  keep(element);
  if (placeless) return insertAtEnd(element);
  const isNext = (selector: string) => next && call(next, 'matches', selector);
  if (isNext(`${element.localName}[data-pmo-embed]`)) return;
  // The mark is on the script, because editors that leave scripts alone take marks off links, and put these in paragraphs.
  if (isNext('[data-link]+:is(a,p:has(>a))')) wrap(next!, element);
  else script.after(element);
}

/** Tag managers put the same script into <head> again at each step of an app: the same widget is not shown twice. */
function insertAtEnd(element: Element): void {
  const body = get(document, 'body');
  for (const other of body.children) if (element.isEqualNode(call(other, 'cloneNode'))) return;
  body.append(element);
  warnOnce(`<${element.localName}> stands at the end of the page: its script is in <head>.`);
}
