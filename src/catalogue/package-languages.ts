import { again } from '../page/again.js';
import type { Catalogue } from './types.js';

/**
 * The languages that come with the package besides English, each a module of its own that is loaded when it is needed, and
 * again when that failed.
 */
export const LANGUAGES: Readonly<Record<string, (failures: number) => Promise<Catalogue>>> = {
  es: (failures) => again('./languages/es.js', failures, () => import('./es.js')).then(({ es }) => es),
};
