import type { Language } from '../../src/words/en/index.js';
import { packageWords } from '../../src/words/languages.js';

/** Every language of the package, English first, so that one more is tested as these are. */
export const languages: readonly Language[] = packageWords;
