import { content } from '../facts/index.js';
import { packageWords } from '../words/languages.js';
import type { AtHand } from './at-hand.js';
import type { Deriver } from './checked.js';
import { deriveContent } from './derive-content.js';

/** All facts and words of the package, for builds and servers, where nothing is waited for. */
export const everything: AtHand = {
  names: packageWords.map(({ lang }) => lang),
  facts: () => content,
  wordsOf: (lang) => packageWords.find((words) => words.lang === lang),
};

export const deriveAtOnce: Deriver = (own, base, added) => deriveContent(own, base, everything, added)!;
