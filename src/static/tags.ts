import { NOUNS, type Noun } from '../options/table.js';

export type PmoTag = `pmo-${Noun}`;

/** The tags of the elements. Apart from their classes, whose types need those of a page. */
export const TAGS: readonly PmoTag[] = NOUNS.map((noun) => `pmo-${noun}` as const);
