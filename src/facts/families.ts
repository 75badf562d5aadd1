import type { Family } from './types.js';

/** Kinds of certification that can be shown as one, in a column or a list of steps. */
export const families: Family[] = [{ id: 'pmo' }];
