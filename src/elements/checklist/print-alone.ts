import { isServer } from 'lit';
import { call } from '../../base/unclobbered.js';

/** Browsers inside of apps often cannot. What a server renders is for those that can. */
export const canPrint = (): boolean => isServer || typeof print === 'function';

/**
 * Prints an element alone instead of the page around it: a copy of its shadow root goes into a frame that nobody sees.
 * Everything in the copy is open. Style sheets are rebuilt for the frame, because a constructed one belongs to its
 * document; no inline style, which strict pages forbid.
 */
export function printAlone(root: ShadowRoot, title: string): void {
  const frame = call(document, 'createElement', 'iframe') as HTMLIFrameElement;
  frame.className = 'unseen';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  frame.addEventListener('load', () => {
    const { contentDocument: page, contentWindow: view } = frame;
    // In a sandbox each frame is a stranger to its own page. The whole page is better than nothing.
    if (!page || !view) {
      frame.remove();
      return print();
    }
    page.title = title;
    page.documentElement.lang = root.querySelector('[lang]')?.getAttribute('lang') ?? '';
    page.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => copyOf(sheet, view));
    page.body.replaceChildren(
      ...[...root.children].filter((child) => child !== frame).map((child) => child.cloneNode(true)),
    );
    for (const details of page.querySelectorAll('details')) details.open = true;
    view.addEventListener('afterprint', () => frame.remove());
    view.print();
  });
  root.append(frame);
}

function copyOf(sheet: CSSStyleSheet, view: Window): CSSStyleSheet {
  const copy = new (view as Window & typeof globalThis).CSSStyleSheet();
  copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join(''));
  return copy;
}
