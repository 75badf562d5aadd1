import type { Citation } from '../facts/types.js';
import { isFigure, isRich } from './wording.js';

/** What says where something was read, which no text repeats. */
const OF_CITATIONS = ['sources', 'checked', 'note'];

/** All that a placeholder may name where a text is filled with these facts. */
export function placeholderPaths(facts: object, before = ''): string[] {
  return Object.entries(facts).flatMap(([key, child]: [string, unknown]) => {
    if (OF_CITATIONS.includes(key)) return [];
    const path = before + key;
    const value = cited(child);
    if (typeof value === 'string' || isFigure(value) || isRich(value)) return [path];
    return typeof value === 'object' && value !== null ? placeholderPaths(value, `${path}.`) : [];
  });
}

/** A cited value stands for itself. */
function cited(child: unknown): unknown {
  const statement = child as (Citation & { value?: unknown }) | null;
  const isCited = typeof child === 'object' && child !== null && Object.hasOwn(child, 'sources');
  return isCited && statement?.value !== undefined ? statement.value : child;
}
