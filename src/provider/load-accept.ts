import { again } from '../page/again.js';

/** The check of a provider's content, with zod behind it. Only pages with such content ask for it. */
export const loadAccept = (failures = 0) => again('./schema.js', failures, () => import('./accept.js'));
