import { call, get } from '../../page/unclobbered.js';
import { unreadableSheets, surroundings } from './print-surroundings.js';

/**
 * Prints an element alone instead of the page around it: a copy of what is on screen goes into a frame that nobody sees, with
 * the page's fonts and tokens. Everything in the copy is open. Style sheets are rebuilt for the frame, because a constructed
 * one belongs to its document; no inline style, which strict pages forbid.
 */
export function printAlone(root: ShadowRoot, title: string): void {
  const focused = root.activeElement as HTMLElement | null;
  // One that a browser never said it had printed.
  root.querySelector(':scope > iframe')?.remove();
  const frame = call(document, 'createElement', 'iframe') as HTMLIFrameElement;
  frame.className = 'unseen';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  const end = () => {
    frame.remove();
    if (!root.activeElement) focused?.focus({ preventScroll: true });
  };
  frame.addEventListener('load', () => {
    const { contentDocument: page, contentWindow: view } = frame;
    // In a sandbox each frame is a stranger to its own page. The whole page is better than nothing.
    if (!page || !view) {
      frame.remove();
      return globalThis.print?.();
    }
    page.title = title;
    page.documentElement.lang = root.querySelector('[lang]')?.getAttribute('lang') ?? '';
    const sheets = root.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join(''));
    page.adoptedStyleSheets = [...surroundings(root.host, sheets.join('')), ...sheets].map((css) =>
      sheetFor(view, css),
    );
    page.head.append(...unreadableSheets().map((link) => page.importNode(link)));
    page.body.replaceChildren(
      ...[...root.children].filter((child) => child !== frame).flatMap((child) => copies(child, page)),
    );
    for (const details of call(page, 'querySelectorAll', 'details') as NodeListOf<HTMLDetailsElement>)
      details.open = true;
    view.addEventListener('afterprint', end);
    void arrived(page).then(() => {
      if (!frame.isConnected) return;
      if (view.print) view.print();
      else end();
    });
  });
  root.append(frame);
}

/** A node as it is seen: what the page has put into a slot stands in its place. Nothing in it runs in the frame. */
function copies(node: Node, page: Document): Node[] {
  if (node instanceof HTMLScriptElement) return [];
  if (node instanceof HTMLSlotElement) {
    // What has no name is the page's own, and is not printed.
    const inside = node.name && node.assignedNodes().length ? node.assignedNodes() : node.childNodes;
    return [...inside].flatMap((child) => copies(child, page));
  }
  const copy = page.importNode(node);
  // It may be a form, whose fields hide what it is asked.
  for (const child of get(node, 'childNodes')) call(copy as Element, 'append', ...copies(child, page));
  return [copy];
}

function sheetFor(view: Window, css: string): CSSStyleSheet {
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** When all that a page shows is there: style sheets and images, then the fonts that the layout asks for. */
async function arrived(page: Document): Promise<void> {
  const images = [...get(page, 'images')].filter(({ complete }) => !complete);
  for (const image of images) image.loading = 'eager';
  const awaited = [...images, ...call(page, 'querySelectorAll', 'link')];
  await Promise.all(
    awaited.map(
      (node) => new Promise((done) => ['load', 'error'].forEach((event) => node.addEventListener(event, done))),
    ),
  );
  void get(page, 'body').offsetHeight;
  await get(page, 'fonts')?.ready;
}
