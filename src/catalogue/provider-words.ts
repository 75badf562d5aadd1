import { withOwnWords } from '../derive/own-words.js';
import { Wording } from '../derive/wording.js';
import { memo } from '../page/memo.js';

/** By the object that holds a provider's own words. */
const overridden = new WeakMap<object, Wording>();

/** The words of a language with a provider's own in the place of some, made once for all elements. */
export const withOwn = (words: Wording, own: Readonly<Record<string, string>>): Wording =>
  memo(overridden, own, () => new Wording(withOwnWords(words.language, own)));
