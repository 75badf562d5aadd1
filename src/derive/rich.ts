import type { Text } from '../catalogue/types.js';

/** A text in the making: what is a figure is marked, so that a page can set it off. */
export type Rich = readonly (string | { readonly figure: string })[];

/** Marked text as plain text. */
export const plain = (rich: Rich): string =>
  rich.map((part) => (typeof part === 'string' ? part : part.figure)).join('');

/** Marked text as it stands in a catalogue: cut at its figures, or a string where it has none. */
export function textOf(rich: Rich): Text {
  const cut: string[] = [''];
  for (const part of rich) {
    if (typeof part === 'object') cut.push(part.figure, '');
    else cut[cut.length - 1] += part;
  }
  if (cut.length === 1) return cut[0]!;
  return cut.at(-1) ? cut : cut.slice(0, -1);
}
