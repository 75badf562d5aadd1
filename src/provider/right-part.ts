import * as z from 'zod/mini';
import { expectedBy, innermost } from './expected.js';
import { fieldsAt } from './fields-at.js';
import type { Described, Issues } from './issues.js';
import { nearest } from './nearest.js';
import { pathOf, shown } from './plain-data.js';

export type Path = readonly PropertyKey[];
export type Schema = z.core.$ZodType;
type Fields = Record<PropertyKey, unknown>;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What is right of a value. Lists and records are checked one entry after the other, so that a wrong one takes nothing with
 * it, and the time grows with their length and no faster. Undefined where nothing is right.
 */
export function rightPart(schema: Schema, value: unknown, path: Path, issues: Issues): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  let part = value;
  if (def.type === 'array' && Array.isArray(value))
    part = value.filter((each, i) => rightPart(def.element, each, [...path, i], issues) !== undefined);
  else if (def.type === 'record' && isObject(value)) {
    const right = Object.entries(value).flatMap(([key, each]): [string, unknown][] => {
      const here = [...path, key];
      const isName = isRight(def.keyType, key, here, issues);
      const entry = rightPart(def.valueType, each, here, issues);
      return entry === undefined || !isName ? [] : [[key, entry]];
    });
    part = Object.assign(Object.create(null) as object, Object.fromEntries(right));
  }
  // For a list or a record that is what holds for all of it, such as the number of its entries.
  return isRight(schema, part, path, issues) ? part : undefined;
}

function isRight(schema: Schema, value: unknown, path: Path, issues: Issues): boolean {
  try {
    // An error is made only where it is told: two hundred thousand of them, each with its stack, take half a minute.
    const { issues: found } = schema._zod.run({ value, issues: [] }, { async: false }) as z.core.ParsePayload;
    if (!found.length) return true;
    if (issues.areEnough) issues.count(found.length);
    else tell(schema, value, path, issues);
  } catch {
    // zod cannot list a hundred thousand mistakes in one part.
    issues.add(() => ({ path: pathOf(path), found: 'more mistakes than can be listed', expected: 'fewer' }));
  }
  return false;
}

/** Fields that nobody knows go first: as long as they are there, zod does not look at the whole. */
function tell(schema: Schema, value: unknown, path: Path, issues: Issues): void {
  const found = (z.safeParse(schema, value).error?.issues ?? []).flatMap(innermost);
  const unknown = found.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
  );
  for (const field of unknown) {
    issues.add(() => unknownField([...path, ...field], fieldsAt(schema, field.slice(0, -1))));
    delete (valueAt(value, field.slice(0, -1)) as Fields)[field.at(-1)!];
  }
  if (unknown.length) return tell(schema, value, path, issues);
  for (const issue of found) issues.add(() => described(issue, value, path));
}

export function unknownField(path: Path, known: readonly string[]): Described {
  const field = String(path.at(-1));
  return {
    path: pathOf(path),
    found: shown(field),
    expected: 'a field that exists',
    suggestion: nearest(
      field,
      known.filter((each) => each !== field),
    ),
  };
}

function described(issue: z.core.$ZodIssue, value: unknown, path: Path): Described {
  const found = issue.code === 'invalid_key' ? issue.path.at(-1) : valueAt(value, issue.path);
  const [inner = issue] = issue.code === 'invalid_key' ? issue.issues : [];
  const valid = inner.code === 'invalid_value' ? inner.values.map(String) : [];
  return {
    path: pathOf([...path, ...issue.path]),
    found: shown(found),
    expected: expectedBy(issue),
    suggestion: typeof found === 'string' ? nearest(found, valid) : undefined,
  };
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? (inner as Fields)[key] : undefined,
    value,
  );
