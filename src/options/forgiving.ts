/**
 * Forgiving reading of what people, editors and frameworks write: quotes that an editor curled, `[object Object]` from a
 * framework that writes before the element is defined, `null` and `undefined` from a template. Nothing here throws.
 */

/** Quotes that an editor put around or into a value: straight, curly, low, angle and prime. */
const QUOTES = /["'`´“”„‟‘’‚‛«»″′]/g;

/** What a program has written in place of nothing. */
const NOTHING = /^\s*(\[object Object\]|undefined|null)\s*$/;

/** Free text. `undefined` where the value says nothing, so that the default applies; the empty string is kept. */
export const readText = (value: unknown): string | undefined =>
  typeof value === 'string' && !NOTHING.test(value) ? value.trim() : undefined;

/** Any value as a plain word: no quotes, no outer space, lower case. What says nothing becomes the empty string. */
export const plainWord = (value: unknown): string =>
  (readText(typeof value === 'number' ? `${value}` : value) ?? '').replace(QUOTES, '').trim().toLowerCase();

/** The words of a list in a string (spaces, commas, semicolons) or an array, each once, in order. */
export function plainWords(value: unknown): string[] {
  const words = (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => plainWord(item).split(/[\s,;]+/));
  return [...new Set(words)].filter(Boolean);
}

/** True or false, however it is written; undefined for what is neither. `name` is that of the attribute, which XHTML writes. */
export function readFlag(value: unknown, name: string): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'number' && readText(value) === undefined) return false;
  const word = plainWord(value);
  if (['', 'true', '1', 'yes', 'on', name].includes(word)) return true;
  return ['false', '0', 'no', 'off'].includes(word) ? false : undefined;
}
