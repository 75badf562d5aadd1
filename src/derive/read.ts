import type { Citation } from '../facts/types.js';

/** What stands at a path of the facts, and the statements that lie on the way there. */
export interface Reading {
  readonly value: unknown;
  readonly statements: readonly Citation[];
}

/** Something that says where it was read, perhaps with a value. */
export const isStatement = (value: unknown): value is Citation & { readonly value?: unknown } =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'sources');

/** Reads a path such as `exam.passMark.of`, in which a statement with a value stands for that value. */
export function read(path: string, facts: object): Reading {
  const statements: Citation[] = [];
  let value: unknown = facts;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
      return { value: undefined, statements };
    value = (value as Record<string, unknown>)[key];
    if (!isStatement(value)) continue;
    statements.push(value);
    value = value.value ?? value;
  }
  return { value, statements };
}
