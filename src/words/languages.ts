import { type Language, en } from './en/index.js';
import { es } from './es/index.js';

/** The languages that there are, and the words of those that are at hand. */
export interface Languages {
  names(): readonly string[];
  wordsOf(lang: string): Language | undefined;
}

/**
 * All languages of the package at once, for builds and tools. A page loads each when it is needed, by
 * `catalogue/package-languages.ts`; `npm run content:check` compares the two.
 */
export const packageWords: readonly Language[] = [en, es];
