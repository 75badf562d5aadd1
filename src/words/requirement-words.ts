import type { Leaf } from '../facts/types.js';
import type { Language } from './en/index.js';

/** The words of a requirement: its own or, where it has none, those that it shares with others. */
export const requirementWords = ({ id, words = id }: Leaf, { requirements }: Language): string | undefined =>
  requirements[id] ?? requirements[words];
