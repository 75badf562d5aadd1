/** What browsers and their extensions do to text when they translate a page. */
const translated = (text: string) => text.toUpperCase();

function font(text: string): HTMLElement {
  const outer = document.createElement('font');
  outer.append(document.createElement('font'));
  outer.firstElementChild!.textContent = text;
  return outer;
}

export const TRANSLATORS: readonly (readonly [string, (text: Text) => void])[] = [
  ['puts <font> in the place of text', (text) => text.replaceWith(font(translated(text.data)))],
  [
    'wraps text',
    (text) => {
      const around = font('');
      text.replaceWith(around);
      around.firstElementChild!.append(text);
    },
  ],
  ['writes other text over it', (text) => (text.data = translated(text.data))],
  ['puts other nodes of text in its place', (text) => text.replaceWith(translated(text.data))],
];

/** Translates all text in a root, as often as it is asked. */
export function translateAll(root: ShadowRoot, translate: (text: Text) => void): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) if (text.data.trim()) translate(text);
}
