import { call, get } from '../page/unclobbered.js';
import { create, isParsed, keep, makeFor } from './elements.js';
import { wrap } from './links.js';

/**
 * Shows a widget in an element with `data-pmo-widget`. What stood there moves into the widget, as its fallback: it is
 * seen until the widget has rendered, and nodes with their listeners stay the same. Children with a `slot` are for the
 * widget; so is its JSON, also where an editor wrapped that in a paragraph.
 */
export function fill(placeholder: Element): void {
  if (!isParsed(placeholder)) return;
  const element = makeFor(placeholder);
  // Saved or restored HTML holds the result already.
  if (!element || call(placeholder, 'querySelector', `:scope>${element.localName}`)) return;
  // A widget cannot live in a link, but the link in the widget.
  if (call(placeholder, 'matches', 'a')) return wrap(placeholder, element);
  const fallback = create('div');
  fallback.slot = 'fallback';
  for (let node; (node = get(placeholder, 'firstChild'));)
    (get(node as Element, 'slot') ? element : fallback).append(node);
  element.append(...fallback.querySelectorAll('script[data-pmo-content]'));
  if (fallback.children.length || fallback.textContent.trim()) element.prepend(fallback);
  call(placeholder, 'append', element);
  keep(placeholder);
}
