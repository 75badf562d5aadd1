import type { Language } from '../words/en/index.js';
import { pathsIn } from '../words/placeholders.js';

/** Groups of words in which a provider's own certificate may add ids, and how many names lead to a text there. */
const OPEN: ReadonlyMap<string, number> = new Map([
  ['certifications', 3],
  ['requirements', 2],
  ['routes', 3],
  ['notes', 2],
  ['evidence', 3],
  ['hopes', 3],
  ['processOf', 3],
]);

/** Groups whose texts are left out where a placeholder has no value. In all others each has to have one. */
const LINES: ReadonlySet<string> = new Set(['cells', 'familyCells', ...OPEN.keys()]);

export interface OverriddenText {
  readonly language: Language;
  /** The paths that are not used, and why. */
  readonly refused: readonly { readonly path: string; readonly why: string }[];
}

/** A language with other words at dotted paths. */
export function overrideText(language: Language, overrides: Readonly<Record<string, string>>): OverriddenText {
  // None of these is words, and `Intl` throws at a locale that is none.
  const { lang, locale, dir, formats, ...words } = language;
  const copy = structuredClone(words);
  const refused = Object.entries(overrides).flatMap(([path, text]) => {
    const why = put(copy, path.split('.'), text);
    return why ? [{ path, why }] : [];
  });
  return { language: { lang, locale, dir, formats, ...copy }, refused };
}

/** Puts a text in its place, or says why it cannot stand there. */
function put(words: object, keys: readonly string[], text: string): string | undefined {
  const [group = ''] = keys;
  const mayAdd = OPEN.get(group) === keys.length && !keys.includes('__proto__') && !keys.includes('');
  let node = words as Record<string, unknown>;
  for (const key of keys.slice(0, -1)) {
    if (mayAdd && !Object.hasOwn(node, key)) node[key] = {};
    const next = Object.hasOwn(node, key) ? node[key] : undefined;
    if (typeof next !== 'object' || next === null) return NOTHING;
    node = next as Record<string, unknown>;
  }
  const last = keys.at(-1)!;
  const before = Object.hasOwn(node, last) ? node[last] : undefined;
  if (typeof before !== 'string' && !(mayAdd && before === undefined)) return NOTHING;
  const strange = LINES.has(group)
    ? undefined
    : pathsIn(text).find((path) => !pathsIn(`${before as string}`).includes(path));
  if (strange !== undefined) return `there is no {${strange}} at this path`;
  node[last] = text;
  return undefined;
}

const NOTHING = 'there are no words at this path';
