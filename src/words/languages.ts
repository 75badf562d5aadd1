import { type Language, en } from './en/index.js';
import { es } from './es/index.js';

/**
 * All languages of the package at once, for builds and tools. A page loads each when it is needed, by
 * `provider/load-words.ts`; `npm run content:check` compares the two.
 */
export const packageWords: readonly Language[] = [en, es];
