import type { Catalogue } from '../catalogue/types.js';
import { derive } from '../derive/derive.js';
import { mergeContent } from '../derive/merge.js';
import { withOwnWords } from '../derive/own-words.js';
import type { Content, ProviderContent } from '../facts/types.js';
import { own } from '../page/own.js';
import { adopt } from './adopt.js';
import type { Language } from '../words/en/index.js';
import type { AddedWords } from '../catalogue/added-words.js';
import { type AtHand, withAdded, wordsFor } from './at-hand.js';

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
  const known = withAdded(atHand, added);
  const facts = known.derivation()?.facts;
  const text = own(content, 'text') ?? {};
  const spoken = wordsFor(content, base, known).map(
    (found) => found && withOwnWords(found, own(text, found.lang) ?? {}),
  );
  const [words, ...others] = spoken.filter((language) => language !== undefined);
  if (!facts || !words || spoken.includes(undefined)) return undefined;
  const derived = derive(mergeContent(facts, content), words, others);
  const isItsOwn = !added.has(base.lang) || added.get(base.lang) || isOurs(base, facts, known.wordsOf(base.lang));
  return words.lang === base.lang && isItsOwn ? derived : adopt(base, derived, content);
}

/** Whether a catalogue that a page has added without words is that of the package, which has some. */
const isOurs = (base: Catalogue, facts: Content, words: Language | undefined): boolean =>
  words !== undefined &&
  Object.entries(derive(facts, words)).every(
    ([name, part]) => JSON.stringify(part) === JSON.stringify(base[name as keyof Catalogue]),
  );
