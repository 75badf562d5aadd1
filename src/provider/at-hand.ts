import type { AddedWords } from '../catalogue/added-words.js';
import type { Content } from '../facts/types.js';
import type { Language } from '../words/en/index.js';

/** What a provider's content is checked against and put into words with, as far as it is at hand. */
export interface AtHand {
  /** The languages that have words. */
  readonly names: readonly string[];
  readonly facts: () => Content | undefined;
  readonly wordsOf: (lang: string) => Language | undefined;
}

/** What the package has at hand, with what a page has added. */
export const withAdded = (atHand: AtHand, added: AddedWords): AtHand => ({
  ...atHand,
  names: [...new Set([...atHand.names, ...[...added.keys()].filter((lang) => added.get(lang))])],
  wordsOf: (lang) => added.get(lang) ?? atHand.wordsOf(lang),
});
