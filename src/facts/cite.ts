import type { sources } from './sources.js';
import type { Citation, Sourced } from './types.js';

export type SourceId = keyof typeof sources;

/** Says that a statement was read in `sources` and compared with them in the month `checked` (YYYY-MM). */
export const cite = (checked: string, ...ids: SourceId[]): Citation => ({ sources: ids, checked });

/** A figure with its source. `note` is the id of a remark that must stand beside the figure wherever it is shown. */
export const sourced = <Value>(value: Value, citation: Citation, note?: string): Sourced<Value> =>
  note ? { value, ...citation, note } : { value, ...citation };
