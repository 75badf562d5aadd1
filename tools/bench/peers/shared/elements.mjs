// The same for peers that are custom elements: the page's parser and the browser find the places.
import en from 'bench:view/en';

export const connected = new Set();
export const current = { view: en };

globalThis.peer = {
  async language() {
    current.view = (await import('bench:view/es')).default;
    for (const element of connected) element.speak();
  },
};

/** One constructed sheet for all elements of a kind. */
export function sheetOf(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
