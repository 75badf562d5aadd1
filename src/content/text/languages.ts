import type { Language } from './en.js';

/** The languages that come with the package besides English, each a module of its own that is loaded when it is needed. */
export const LANGUAGES: Readonly<Record<string, () => Promise<Language>>> = {
  es: () => import('./es.js').then(({ es }) => es),
};
