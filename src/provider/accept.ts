/**
 * Decides on a provider's content: what is right applies, what is wrong is refused by its path, with a sentence on what
 * was found and what is expected. A module of its own, reached by `import()` alone, because zod follows it.
 */
import * as z from 'zod/mini';
import { type Bundled, crossCheck } from './cross-check.js';
import { expectedBy, innermost } from './expected.js';
import { ProviderContent } from './schema.js';
import { Issues } from './issues.js';
import { nearest } from './nearest.js';
import { pathOf, plainData, shown } from './plain-data.js';
import { repairJson } from './repair-json.js';
import { shortened } from '../page/shortened.js';
import type { Accepted, ProviderContent as Host } from '../facts/types.js';

// No probe for `eval`, which a strict page would report. No words of zod's either: what is expected is told in ours.
z.config({ jitless: true });

type Path = readonly PropertyKey[];
type Schema = z.core.$ZodType;
type Fields = Readonly<Record<string, unknown>>;

/** Checks a provider's content against the schema and the bundled content. Never throws. */
export function acceptContent(raw: unknown, bundled: Bundled): Accepted {
  const issues = new Issues();
  const refuse = (path: Path, found: string, expected: string) =>
    issues.add(() => ({ path: pathOf(path), found, expected }));
  const data = plainData(raw, refuse);
  if (!isObject(data)) {
    if (issues.areNone) refuse([], shown(data), 'an object');
    return { content: {}, issues: issues.list() };
  }
  const content: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(data)) {
    const schema = Object.hasOwn(ProviderContent.shape, field) && ProviderContent.shape[field as keyof Host];
    if (!schema) refuseField([field], field, Object.keys(ProviderContent.shape), issues);
    else {
      const part = rightPart(schema._zod.def.innerType, value, [field], issues);
      if (part !== undefined) content[field] = z.parse(schema, part);
    }
  }
  crossCheck(content as Host, bundled, issues);
  return { content: content as Host, issues: issues.list() };
}

/**
 * What is right of a value. Lists and records are checked one entry after the other, so that a wrong one takes nothing with
 * it, and the time grows with their length and no faster. Undefined where nothing is right.
 */
function rightPart(schema: Schema, value: unknown, path: Path, issues: Issues): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  let part = value;
  if (def.type === 'array' && Array.isArray(value))
    part = value.filter((each, i) => rightPart(def.element, each, [...path, i], issues) !== undefined);
  else if (def.type === 'record' && isObject(value)) {
    const right = Object.entries(value).flatMap(([key, each]): [string, unknown][] => {
      const here = [...path, key];
      const entry = isRight(def.keyType, key, here, issues) ? rightPart(def.valueType, each, here, issues) : undefined;
      return entry === undefined ? [] : [[key, entry]];
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
    if (issues.areEnough) issues.count(found.length);
    else if (found.length)
      for (const issue of z.safeParse(schema, value).error!.issues) describe(issue, value, path, issues);
    return !found.length;
  } catch {
    // zod cannot list a hundred thousand mistakes in one part.
    issues.add(() => ({ path: pathOf(path), found: 'more mistakes than can be listed', expected: 'fewer' }));
    return false;
  }
}

function describe(outer: z.core.$ZodIssue, value: unknown, path: Path, issues: Issues): void {
  const issue = innermost(outer);
  const here = [...path, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    for (const key of issue.keys) refuseField([...here, key], key, FIELDS, issues);
  else
    issues.add(() => ({ path: pathOf(here), found: shown(valueAt(value, issue.path)), expected: expectedBy(issue) }));
}

/** The fields that are misspelt most often, wherever they stand. */
const FIELDS = [
  'label',
  'href',
  'note',
  'id',
  'family',
  'name',
  'abbreviation',
  'issuer',
  'page',
  'status',
  'level',
  'eligibility',
  'exam',
  'renewal',
];

function refuseField(path: Path, field: string, known: readonly string[], issues: Issues): void {
  issues.add(() => {
    const suggestion = nearest(field, known);
    return {
      path: pathOf(path),
      found: `"${shortened(field)}"`,
      expected: 'a field that exists',
      ...(suggestion && { suggestion }),
    };
  });
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );

/** The same for JSON as it stands in a page, repaired where an editor mangled it. */
export function acceptText(text: string, bundled: Bundled): Accepted {
  let data: unknown;
  try {
    data = repairJson(text);
  } catch (error) {
    const expected = `JSON (${(error as Error).message})`;
    return { content: {}, issues: [{ path: '', found: shown(text.trim()), expected }] };
  }
  return acceptContent(data, bundled);
}
