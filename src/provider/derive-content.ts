import type { Catalogue } from '../catalogue/types.js';
import { derive } from '../derive/derive.js';
import { mergeContent } from '../derive/merge.js';
import { withOwnWords } from '../derive/own-words.js';
import type { ProviderContent } from '../facts/types.js';
import { own } from '../page/own.js';
import { adopt } from './adopt.js';
import { type AddedWords, type AtHand, withAdded } from './at-hand.js';

/**
 * A catalogue with a provider's own certifications, issuers, sources and words; undefined as long as facts or words are not at hand.
 * What nobody wrote in its language is said in the first that has it: those in which the provider wrote, then English.
 */
export function deriveContent(
  content: ProviderContent,
  base: Catalogue,
  atHand: AtHand,
  added: AddedWords,
): Catalogue | undefined {
  const { names, facts, wordsOf } = withAdded(atHand, added);
  const { text = {} } = content;
  const langs = [...new Set([base.lang, ...Object.keys(text), 'en'])].filter((lang) => names.includes(lang));
  const known = facts();
  const [words, ...others] = langs.flatMap((lang) => {
    const found = wordsOf(lang);
    return found ? withOwnWords(found, own(text, lang) ?? {}) : [];
  });
  if (!known || !words || others.length < langs.length - 1) return undefined;
  const derived = derive(mergeContent(known, content), words, others);
  // A page may have a language without words, or another catalogue than ours.
  const isDerived = words.lang === base.lang && (!added.has(base.lang) || added.get(base.lang) !== undefined);
  return isDerived ? derived : adopt(base, derived, content);
}
