import { LANGUAGES } from '../../src/catalogue/package-languages.js';
import { type Language, en } from '../../src/words/en/index.js';

/** Every language of the package, English first, so that one more is tested as these are. */
export const languages: readonly Language[] = [
  en,
  ...(await Promise.all(Object.values(LANGUAGES).map((load) => load(0)))),
];
