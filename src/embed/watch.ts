import { call, get } from '../page/unclobbered.js';
import { warnOnce } from '../page/warn.js';
import { loadBundle } from './bundle.js';
import { isLeftAlone, isScript, linkTo } from './elements.js';
import { LINKS, upgrade } from './links.js';
import { whenNear } from './near.js';
import { insertAfter, isReal } from './one-tag.js';
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
  let contentSrc: string | null | undefined;
  let asked = false;

  // What a page with frames of hosted pages needs comes only to such a page; once, so that its links have their turn in order.
  let frames: Promise<typeof Frames> | undefined;
  const loadFrames = () => (frames ||= import(/* @vite-ignore */ `${folder}frames.js`) as Promise<typeof Frames>);
  const waitFor = whenNear(async () => {
    asked = true;
    // After a failure the next widget that is found tries again.
    asked = await loadBundle(`${folder}pmo-widgets.js`);
  });

  function look(nodes: Iterable<Node>): void {
    // Once the bundle is on its way, tags need nobody who looks for them.
    const tags = !asked || contentSrc ? `,${TAGS}` : '';
    const selector = `[data-pmo-widget]${bases.length ? `,${LINKS}` : ''}${tags}`;
    const undefinedTags: Element[] = [];
    for (const node of nodes) {
      if (!isElement(node)) continue;
      for (const element of [node, ...call(node, 'querySelectorAll', selector)])
        try {
          if (!call(element, 'matches', selector) || isLeftAlone(element)) continue;
          if (call(element, 'matches', TAGS)) {
            // An attribute, because it has to be there before the upgrade; never on a tag that says it itself.
            if (contentSrc && !element.hasAttribute('content-src')) element.setAttribute('content-src', contentSrc);
            if (element.matches(':not(:defined)')) undefinedTags.push(element);
          } else if (!call(element, 'hasAttribute', 'data-pmo-widget'))
            void upgrade(element as HTMLAnchorElement, bases, loadFrames);
          else if (!isScript(element)) fill(element);
          else if (MARK in element || isReal(element)) insertAfter(element);
        } catch (error) {
          // Whatever a page did to this one, the others have their turn.
          warnOnce(`${error as Error}`);
        }
    }
    if (!asked) waitFor(undefinedTags);
  }

  const lookEverywhere = () => look([get(document, 'documentElement')]);
  // Only nodes that are added: attributes change too often, and frameworks set them before they add the node.
  new MutationObserver((records) => look(records.flatMap(({ addedNodes }) => [...addedNodes]))).observe(document, {
    childList: true,
    subtree: true,
  });
  // A hosted page in a frame says how high it is.
  addEventListener('message', async (event: MessageEvent<{ type?: unknown } | null>) => {
    if (event.data && event.data.type === 'pmo-widgets:height') (await loadFrames()).fit(event, folder, bases);
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
const isElement = (node: Node): node is Element => 'matches' in node && get(node, 'isConnected');

/** An address as the browser writes it, with a slash at its end. */
const folderOf = (address: string): string => linkTo(address).href.replace(/\/?$/, '/');
