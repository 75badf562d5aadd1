import type { AddedWords } from '../catalogue/added-words.js';
import type { Catalogue } from '../catalogue/types.js';
import type { ProviderContent } from '../facts/types.js';
import { own } from '../page/own.js';
import type { Language } from '../words/en/index.js';
import type * as derivation from './derivation.js';

/** What a provider's content is checked against and put into words with, as far as it is at hand. */
export interface AtHand {
  /** The languages that have words. */
  readonly names: readonly string[];
  readonly derivation: () => typeof derivation | undefined;
  readonly wordsOf: (lang: string) => Language | undefined;
}

/** What the package has at hand, with what a page has added. */
export const withAdded = (atHand: AtHand, added: AddedWords): AtHand => ({
  ...atHand,
  names: [...new Set([...atHand.names, ...[...added.keys()].filter((lang) => added.get(lang))])],
  wordsOf: (lang) => added.get(lang) ?? atHand.wordsOf(lang),
});

/** The words that content is put into for a catalogue: first its language's, then those in which the provider wrote, then English. */
export const wordsFor = (
  content: ProviderContent,
  base: Catalogue,
  { names, wordsOf }: AtHand,
): readonly (Language | undefined)[] =>
  [...new Set([base.lang, ...Object.keys(own(content, 'text') ?? {}), 'en'])]
    .filter((lang) => names.includes(lang))
    .map((lang) => wordsOf(lang));
