import type { Content } from '../facts/types.js';
import { again } from '../page/again.js';
import type { Language } from '../words/en/index.js';

type Load<Value> = (failures: number) => Promise<Value>;

/** The bundled facts, each file a module of its own, which pages load where something has to be derived or checked. */
export const loadFacts: Load<Content> = (failures) =>
  again('./facts.js', failures, () => import('../facts/index.js')).then(({ content }) => content);

/** The words of each language of the package, in the same way. */
export const WORDS: Readonly<Record<string, Load<Language>>> = {
  en: (failures) => again('./words/en.js', failures, () => import('../words/en/index.js')).then(({ en }) => en),
  es: (failures) => again('./words/es.js', failures, () => import('../words/es/index.js')).then(({ es }) => es),
};
