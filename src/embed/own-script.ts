import { call, get } from '../page/unclobbered.js';

/** What every copy and version of the loader leaves on the document and on the script elements that were seen to. */
export const MARK = Symbol.for('pmo-widgets.embed');

type Marked<Node> = Node & { [MARK]?: unknown };

/**
 * `embed.js`, also with a version or hash in its name. Other vendors' `embedly.js` and `oembed.js` are not meant. Scripts
 * of SVG have no `src`.
 */
const isLoader = (script: { src?: unknown }): boolean =>
  /^[^?#]*\/embed[.-]([^/?#]*\.)?js\b/.test(`${script.src as string}`);

/**
 * The script element that this code came from. `document.currentScript` is null or another one where code is fetched and
 * evaluated (jQuery's `.html()`), delayed or replaced (Rocket Loader). Then it is the newest script of that name that
 * nobody has seen to, and rather one that says "pmo": others call theirs embed.js as well. Where scripts of the page have
 * a nonce, one without was written by somebody else.
 */
export function ownScript(page: Document = document): HTMLScriptElement | undefined {
  const current = get(page, 'currentScript') as HTMLScriptElement | null;
  if (current && isLoader(current)) return current;
  const isGuarded = call(page, 'querySelector', 'script[nonce]');
  const all = call(page, 'querySelectorAll', 'script') as NodeListOf<Marked<HTMLScriptElement>>;
  const scripts = [...all].filter((script) => isLoader(script) && !script[MARK] && (!isGuarded || script.nonce));
  return scripts.filter(saysPmo).pop() || scripts.pop();
}

const saysPmo = (script: Element) => script.outerHTML.includes('pmo');
