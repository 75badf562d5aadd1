/**
 * Forgiving reading of attributes and properties. What reaches us went through editors that curl quotes, frameworks
 * that write `[object Object]` before the element is defined, and people. Nothing here throws.
 */

/** Quotes that an editor put around or into a value: straight, curly, low, angle and prime. */
const QUOTES = /["'`´“”„‟‘’‚‛«»″′]/g;

/** Any value as a plain word: no quotes, no outer space, lower case. What says nothing becomes the empty string. */
export function plainWord(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
  return text === '[object Object]' ? '' : text.replace(QUOTES, '').trim().toLowerCase();
}

export interface TokenRule {
  /** Ids that may be named. */
  readonly valid: readonly string[];
  /** What is used where nothing valid is left. */
  readonly fallback: readonly string[];
  /** How many are kept; the rest is refused. */
  readonly max?: number;
}

export interface Tokens {
  readonly tokens: readonly string[];
  /** What was asked for and is not used, in the order in which it was written. */
  readonly refused: readonly string[];
}

/** Reads ids from a list in a string (spaces or commas) or an array. Order is kept, duplicates are dropped silently. */
export function readTokens(value: unknown, { valid, fallback, max = Infinity }: TokenRule): Tokens {
  // Most attributes are not there, and one rendering asks for each of them many times.
  if (value === undefined) return { tokens: fallback, refused: [] };
  const words = (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => plainWord(item).split(/[\s,;]+/));
  const asked = [...new Set(words)].filter(Boolean);
  const known = asked.filter((id) => valid.includes(id));
  const tokens = known.slice(0, max);
  return {
    tokens: tokens.length ? tokens : fallback,
    refused: asked.filter((id) => !tokens.includes(id)),
  };
}

/** Reads a boolean attribute or property: empty, `true` or its own name is true, `false` and absent are false. */
export function readBoolean(value: unknown, name: string): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (value === null || value === undefined) return false;
  const word = plainWord(value);
  if (word === '' || word === 'true' || word === name) return value !== '[object Object]';
  return word === 'false' ? false : undefined;
}

/** Reads a heading level from 1 to 6; anything else is undefined. */
export function readLevel(value: unknown): number | undefined {
  const level = Number(plainWord(value) || NaN);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : undefined;
}

/** Free text. `undefined` where the value says nothing, so that the default applies; the empty string is kept. */
export const readText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '[object Object]' ? value.trim() : undefined;
