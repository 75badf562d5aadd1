import type { Language } from '../words/en/index.js';

/** The words of languages that a page has added, which take the place of the package's; undefined where it gave none. */
export type AddedWords = ReadonlyMap<string, Language | undefined>;

/** Those of this page. Apart from the catalogues, so that what checks content in an app brings none of them. */
export const addedWords = new Map<string, Language | undefined>();
