import { warnOnce } from '../base/warn.js';
import { keep, makeFor } from './elements.js';

const done = new WeakSet<Element>();

/**
 * Puts a widget right after a script element with `data-pmo-widget`. A page restored from a snapshot (Turbo, htmx) or
 * saved by an editor holds the result already: a marked element of the same tag beside the script.
 */
export function insertAfter(script: Element): void {
  const placeless = script.closest('head');
  // The end of the page has to be there before something can be put at it.
  if (done.has(script) || (placeless && document.readyState === 'loading')) return;
  done.add(script);
  const element = makeFor(script);
  if (!element) return;
  keep(element);
  if (placeless) return insertAtEnd(element);
  const next = script.nextElementSibling;
  if (!next || !next.matches(`${element.localName}[data-pmo-embed]`)) script.after(element);
}

/** Tag managers put the same script into <head> again at each step of an app: the same widget is not shown twice. */
function insertAtEnd(element: Element): void {
  for (const other of document.body.children) if (other.cloneNode().isEqualNode(element)) return;
  document.body.append(element);
  warnOnce(
    `<${element.localName}> stands at the end of the page, because its script stands in <head>. Move the script to where it should be.`,
  );
}
