import type { Citation, Sourced } from '../facts/types.js';

interface Located {
  readonly path: string;
  readonly statement: Citation | Sourced<unknown>;
}

/** Every statement with a source, wherever it stands. */
export function statements(value: unknown, path = ''): Located[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = 'sources' in value && 'checked' in value ? [{ path, statement: value as Citation }] : [];
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, child]) => statements(child, path ? `${path}.${idOf(child) ?? key}` : key)),
  ];
}

const idOf = (value: unknown): string | undefined => (value as { id?: string } | null)?.id;
