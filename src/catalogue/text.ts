import type { Text } from './types.js';

/** A text as it is read aloud. */
export const plain = (text: Text): string => (typeof text === 'string' ? text : text.join(''));

/** Texts put together as one, whose figures stay figures. */
export function joined(texts: readonly Text[]): Text {
  const all = [''];
  for (const text of texts) {
    const [first = '', ...rest] = typeof text === 'string' ? [text] : text;
    // After a figure comes text, be it empty.
    if (all.length % 2) all[all.length - 1] += first;
    else all.push(first);
    all.push(...rest);
  }
  return all.length > 1 ? all : all[0]!;
}
