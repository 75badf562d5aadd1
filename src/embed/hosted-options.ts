import { BY_OWNER, BY_PAGE } from './attributes.js';
import { ATTRIBUTES, TAGS, readQuery } from './options.js';

/** As long as an element waits for a language, and a second for the script. Then what is there is shown. */
const PATIENCE = 4000;

/** On <html> as long as the static content is not what the query asks for. `page.css` hides it. */
const WAITING = 'data-pmo-waiting';
const root = document.documentElement;
export const isWaiting = (): boolean => root.hasAttribute(WAITING);

/**
 * The attributes that a query asks for. On a page of its own, a link can be written by anybody, and what is for whoever writes the
 * page would seem to be the owner's. In a frame it is the page around that writes it. Pure.
 */
export function askedFor(query: string, isFramed: boolean): [string, string][] {
  const read = readQuery(query, isFramed ? BY_OWNER : BY_PAGE);
  return ATTRIBUTES.flatMap((name) => {
    const value = read(name);
    return value === null ? [] : [[name, value] as [string, string]];
  });
}

/**
 * Gives the widget of this page the attributes that the query asks for. Nobody sees the content without them first: it
 * is hidden until the widget has rendered, cannot do so, or takes too long. `then` is called when it is seen again.
 */
export function applyQuery(isFramed: boolean, then: () => void): void {
  const asked = askedFor(location.search, isFramed);
  // Where the widgets would not be registered (see element/define.ts), the static content is all there is.
  if (!asked.length || !CSS.supports('color', 'light-dark(red,red)')) return;
  root.setAttribute(WAITING, '');
  function show() {
    root.removeAttribute(WAITING);
    then();
  }
  setTimeout(show, PATIENCE);
  // A script or style sheet of this page that does not come.
  document.addEventListener('error', show, { capture: true, once: true });
  // Everything is parsed, and no module has run.
  document.addEventListener('readystatechange', () => setOn(document.querySelector(TAGS)!, asked, show), {
    once: true,
  });
}

function setOn(widget: Element, asked: readonly [string, string][], show: () => void): void {
  const changes = asked.filter(([name, value]) => widget.getAttribute(name) !== value);
  if (!changes.length) return show();
  for (const [name, value] of changes) widget.setAttribute(name, value);
  const shadow = widget.shadowRoot!;
  const before = shadow.firstChild!;
  // The widget removes the static content once its own is there.
  const observer = new MutationObserver(() => {
    if (before.isConnected) return;
    observer.disconnect();
    const { lang, ariaLabel } = shadow.querySelector('section')!;
    root.lang = lang;
    document.title = ariaLabel!;
    show();
  });
  observer.observe(shadow, { childList: true });
}
