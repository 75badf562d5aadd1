/** What every copy and version of the loader leaves on the document and on the script elements that were seen to. */
export const MARK = Symbol.for('pmo-widgets.embed');

type Marked<Node> = Node & { [MARK]?: unknown };

/** `embed.js`, also with a version or hash in its name. Other vendors' `embedly.js` and `oembed.js` are not meant. */
const isLoader = (script: { src?: unknown }): boolean =>
  /^[^?#]*\/embed[.-]([^/?#]*\.)?js\b/.test(`${script.src as string}`);

/**
 * The script element that this code came from. `document.currentScript` is null or another one where code is fetched and
 * evaluated (jQuery's `.html()`), delayed or replaced (Rocket Loader). Then it is the newest script of that name that
 * nobody has seen to, and rather one that says "pmo": others call theirs embed.js as well.
 */
export function ownScript(page: Document = document): HTMLScriptElement | undefined {
  const current = page.currentScript as HTMLScriptElement | null;
  if (current && isLoader(current)) return current;
  let own: HTMLScriptElement | undefined;
  for (const script of page.querySelectorAll<HTMLScriptElement>('script[src*="embed"]')) {
    if (!isLoader(script) || (script as Marked<HTMLScriptElement>)[MARK]) continue;
    if (!own || saysPmo(script) || !saysPmo(own)) own = script;
  }
  return own;
}

const saysPmo = (script: Element) => script.outerHTML.includes('pmo');
