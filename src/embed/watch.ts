import { loadBundle } from './bundle.js';
import { isLeftAlone } from './elements.js';
import { upgrade } from './links.js';
import { whenNear } from './near.js';
import { insertAfter } from './one-tag.js';
import type * as Frames from './frames.js';
import { TAGS } from './options.js';
import { MARK } from './own-script.js';
import { fill } from './placeholders.js';

/** Takes up the options of a script tag. Other copies and versions of the loader call it: it cannot change. */
export type TakeUp = (script: HTMLScriptElement) => void;

/** Watches the page for the rest of its life. `src` is the address of the loader. */
export function watch(src: string): TakeUp {
  const folder = new URL('.', src).href;
  const bases: string[] = [];
  let contentSrc: string | null = null;
  let asked = false;

  const waitFor = whenNear(async () => {
    asked = true;
    // After a failure the next widget that is found tries again.
    asked = await loadBundle(`${folder}pmo-widgets.js`);
  });

  function look(nodes: Iterable<Node>): void {
    // Once the bundle is on its way, tags need nobody who looks for them.
    const tags = !asked || contentSrc ? `,${TAGS}` : '';
    const selector = `[data-pmo-widget]${bases.length ? ',a[href*=".html"]' : ''}${tags}`;
    const undefinedTags: Element[] = [];
    for (const node of nodes) {
      if (!isElement(node)) continue;
      for (const element of [node, ...node.querySelectorAll(selector)]) {
        if (!element.matches(selector) || isLeftAlone(element)) continue;
        if (element.matches(TAGS)) {
          // An attribute, because it has to be there before the upgrade; never on a tag that says it itself.
          if (contentSrc && !element.hasAttribute('content-src')) element.setAttribute('content-src', contentSrc);
          if (element.matches(':not(:defined)')) undefinedTags.push(element);
        } else if (!element.hasAttribute('data-pmo-widget')) upgrade(element as HTMLAnchorElement, bases);
        else if (element.localName === 'script') insertAfter(element);
        else fill(element);
      }
    }
    if (!asked) waitFor(undefinedTags);
  }

  const lookEverywhere = () => look([document.documentElement]);
  // Only nodes that are added: attributes change too often, and frameworks set them before they add the node.
  new MutationObserver((records) => {
    look(records.flatMap(({ addedNodes }) => [...addedNodes]));
  }).observe(document, { childList: true, subtree: true });
  // A hosted page in a frame says how high it is. What that takes comes only to pages that have such a frame.
  addEventListener('message', async (event: MessageEvent<{ type?: unknown } | null>) => {
    if (event.data && event.data.type === 'pmo-widgets:height')
      ((await import(/* @vite-ignore */ folder + 'frames.js')) as typeof Frames).fit(event, folder, bases);
  });
  // The rest of what was not complete; and with the last style sheet, where a tag stands may have changed.
  addEventListener('DOMContentLoaded', lookEverywhere);
  addEventListener('load', lookEverywhere);

  return (script) => {
    (script as { [MARK]?: boolean })[MARK] = true;
    const base = script.getAttribute('data-upgrade-links');
    if (base !== null) bases.push(folderOf(base || folder));
    // On a tag of one widget it is that widget's.
    if (!script.hasAttribute('data-pmo-widget')) contentSrc ||= script.getAttribute('data-content-src');
    lookEverywhere();
  };
}

/** An element that is on the page; what was added may be gone again. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE && node.isConnected;

/** An address as the browser writes it, with a slash at its end; unlike `new URL()` a link never throws. */
function folderOf(address: string): string {
  const link = document.createElement('a');
  link.href = address;
  return link.href.replace(/\/?$/, '/');
}
