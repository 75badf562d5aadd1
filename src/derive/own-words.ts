import type { Language } from '../words/en/index.js';
import { own } from '../page/own.js';

/** A language with a provider's own words at dotted paths. What may stand where is decided in `provider/check-text.ts`. */
export function withOwnWords(language: Language, texts: Readonly<Record<string, string>>): Language {
  // None of these is words, and `Intl` throws at a locale that is none.
  const { lang, locale, dir, formats, ...words } = language;
  const copy = structuredClone(words);
  for (const [path, text] of Object.entries(texts)) put(copy, path.split('.'), text);
  return { ...copy, lang, locale, dir, formats };
}

/** The check knows nothing of a language that did not come: what is no place for a text there stays as it is. */
function put(words: object, [key = '', ...rest]: readonly string[], text: string): void {
  const node = words as Record<string, unknown>;
  const before = own(node, key);
  if (key === '__proto__') return;
  if (!rest.length && typeof before !== 'object') node[key] = text;
  if (!rest.length || typeof before === 'string') return;
  put((node[key] = before ?? {}) as object, rest, text);
}
