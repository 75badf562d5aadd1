import { again } from '../page/again.js';

/** The check of a provider's content, and what puts it into words. Only pages with such content ask for it. */
export const loadEngine = (failures = 0) => again('./schema.js', failures, () => import('./engine.js'));
