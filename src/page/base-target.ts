/**
 * Whether links without a target open a new tab on this page. The method is that of the prototype, because content can put its
 * own under the name. A server has no document, also where it has one of some kind.
 */
export function linksOpenNewTabs(): boolean {
  const base = globalThis.Document?.prototype.querySelector.call(document, 'base[target]');
  return base?.getAttribute('target') === '_blank';
}
