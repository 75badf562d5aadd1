import { type Language, en } from '../../src/words/en/index.js';

/** A word half as long again, in letters that a reader of the screenshot still recognises. */
const stretch = (text: string) =>
  text
    .split(/(\{[^}]*\})/)
    .map((part, i) => (i % 2 ? part : part.replace(/\p{L}{4,}/gu, (word) => word + word.slice(0, word.length / 2))))
    .join('');

function stretchAll<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (['lang', 'locale', 'dir'].includes(key) ? value : stretch(value)) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => stretchAll(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [name, stretchAll(child as unknown, name)]),
  ) as T;
}

/** English with long words, written from right to left: whatever breaks under it breaks in some real language. */
export const pseudo: Language = { ...stretchAll(en), lang: 'ar-xb', locale: 'ar-EG', dir: 'rtl' };
