import { again } from '../page/again.js';
import type { Language } from '../words/en/index.js';
import type * as derivation from './derivation.js';

type Load<Value> = (failures: number) => Promise<Value>;

/** The facts and what puts them into words, which pages load where something has to be derived, or words are checked. */
export const loadDerivation: Load<typeof derivation> = (failures) =>
  again('./derive.js', failures, () => import('./derivation.js'));

/** The words of each language of the package, in the same way. */
export const WORDS: Readonly<Record<string, Load<Language>>> = {
  en: (failures) => again('./words/en.js', failures, () => import('../words/en/index.js')).then(({ en }) => en),
  es: (failures) => again('./words/es.js', failures, () => import('../words/es/index.js')).then(({ es }) => es),
};
