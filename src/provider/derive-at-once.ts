import { packageWords } from '../words/languages.js';
import type { AtHand } from './at-hand.js';
import type { Deriver } from './checked.js';
import * as derivation from './derivation.js';

/** All facts and words of the package, for builds and servers, where nothing is waited for. */
export const everything: AtHand = {
  names: packageWords.map(({ lang }) => lang),
  derivation: () => derivation,
  wordsOf: (lang) => packageWords.find((words) => words.lang === lang),
};

export const deriveAtOnce: Deriver = (own, base, added) => derivation.deriveContent(own, base, everything, added)!;
