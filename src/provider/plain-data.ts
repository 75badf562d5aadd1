import { shortened } from '../page/shortened.js';
import type { ContentIssue } from '../facts/types.js';

/** How many levels content may have. Trees of requirements are the deepest, and those of the issuers have three. */
const DEEPEST = 60;
/** More values than a megabyte of JSON holds. */
const MOST = 1_000_000;

/** Something that cannot be used: where it stands, what was found and what is expected. */
export type Refuse = (path: readonly string[], found: string, expected: string) => void;

/**
 * Any value as JSON would have it, in objects without a prototype: what a page or a library puts on `Object.prototype` is no
 * content. Never throws, and ends. What is no data, such as a getter that throws, is refused by its path and left out.
 */
export function plainData(raw: unknown, refuse: Refuse): unknown {
  const within = new Set<object>();
  let left = MOST;

  const copy = (value: unknown, path: readonly string[]): unknown => {
    if (--left < 0) throw new RangeError();
    if (typeof value !== 'object' || value === null) return isNoData(value) ? undefined : value;
    if (within.has(value) || path.length > DEEPEST) {
      const expected = within.has(value) ? 'data that does not hold itself' : `at most ${DEEPEST} levels`;
      return refuse(path, 'more and more levels', expected);
    }
    within.add(value);
    const made = Array.isArray(value) ? items(value, path) : fields(value, path);
    within.delete(value);
    return made;
  };

  const items = (list: readonly unknown[], path: readonly string[]): unknown[] => {
    const made: unknown[] = [];
    for (let i = 0; i < list.length; i++) made.push(at(list, `${i}`, path) ?? null);
    return made;
  };

  const fields = (object: object, path: readonly string[]): unknown => {
    if (hasOwnForm(object)) return copy(object.toJSON(), path);
    const made = Object.create(null) as Record<string, unknown>;
    for (const key of Object.keys(object)) {
      // To most of those who read it later it would be the prototype.
      if (key === '__proto__') refuse([...path, key], `"${key}"`, 'a field that exists');
      else {
        const value = at(object, key, path);
        if (value !== undefined) made[key] = value;
      }
    }
    return made;
  };

  const at = (parent: object, key: string, path: readonly string[]): unknown => {
    const here = [...path, key];
    try {
      return copy((parent as Record<string, unknown>)[key], here);
    } catch (error) {
      if (left < 0) throw error;
      return refuse(here, 'something that cannot be read', 'plain data');
    }
  };

  try {
    return copy(raw, []);
  } catch {
    if (left < 0) refuse([], `more than ${MOST} values`, 'fewer');
    else refuse([], 'something that cannot be read', 'an object');
    return undefined;
  }
}

const isNoData = (value: unknown): boolean => typeof value === 'function' || typeof value === 'symbol';

/** A date, an address and the like say themselves what they are in JSON. What is put on every object does not count. */
function hasOwnForm(object: object): object is { toJSON(): unknown } {
  const { toJSON } = object as { toJSON?: unknown };
  return typeof toJSON === 'function' && toJSON !== (Object.prototype as { toJSON?: unknown }).toJSON;
}

/** A value in a few words, for a message. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `"${shortened(value)}"`;
  if (Array.isArray(value)) return value.length ? `a list of ${value.length}` : 'an empty list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' || typeof value === 'symbol'
    ? `a ${typeof value}`
    : shortened(`${value as number}`);
}

/** Where something stands, such as `offers.pmp.href`. */
export const pathOf = (path: readonly PropertyKey[]): ContentIssue['path'] =>
  path.map((key) => shortened(String(key))).join('.');
