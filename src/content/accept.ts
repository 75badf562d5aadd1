/**
 * Decides on a provider's content: what is right applies, what is wrong is refused by its path, with a sentence on what
 * was found and what is expected. A module of its own, reached by `import()` alone, because zod follows it.
 */
import * as z from 'zod/mini';
import { HostContent } from './host-schema.js';
import { repairJson } from './repair-json.js';
import type { Accepted, ContentIssue, Content, HostContent as Host } from './types.js';

// Messages in English, and no probe for `eval`, which a strict page would report.
z.config({ ...z.locales.en(), jitless: true });

/** How many steps of a path name one thing that can be refused on its own. */
const DEPTH: Readonly<Record<string, number>> = { text: 3, independence: 1 };

/** Checks a provider's content against the schema and the bundled content. Never throws. */
export function acceptContent(
  raw: unknown,
  bundled: Pick<Content, 'certifications' | 'families' | 'issuers' | 'sources'>,
): Accepted {
  const issues: ContentIssue[] = [];
  const candidate = clone(raw);
  // Each round refuses at least one thing, so that it ends; the limit is for what nobody thought of.
  for (let round = 0; round < 1000; round++) {
    const result = HostContent.safeParse(candidate);
    if (result.success) {
      const content = result.data as Host;
      issues.push(...crossCheck(content, bundled));
      return { content, issues };
    }
    if (!isRecord(candidate) || Array.isArray(candidate)) break;
    const wrong = new Map<string, string[]>();
    for (const issue of result.error.issues) {
      const path = issue.path.map(String);
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
      issues.push(describe(issue, unknown, raw));
      const depth = DEPTH[path[0] ?? ''] ?? 2;
      const places =
        unknown.length && path.length < depth ? unknown.map((key) => [...path, key]) : [path.slice(0, depth)];
      for (const place of places) wrong.set(place.join('.'), place);
    }
    // From the end, so that what is left of a list keeps its places until all of it is done.
    for (const place of [...wrong.values()].reverse()) remove(candidate, place);
  }
  if (!issues.length || !isRecord(candidate)) issues.push({ path: '', found: shown(raw), expected: 'an object' });
  return { content: {}, issues };
}

function describe(issue: z.core.$ZodIssue, unknown: readonly string[], raw: unknown): ContentIssue {
  const path = [...issue.path.map(String), ...unknown.slice(0, 1)];
  const suggestion = unknown[0] && nearest(unknown[0], FIELDS);
  return {
    path: path.join('.'),
    found: unknown.length ? `"${unknown[0]}"` : shown(valueAt(raw, issue.path)),
    expected: unknown.length ? 'a field that exists' : issue.message.replace(/^(Invalid input: )?expected /, ''),
    ...(suggestion && { suggestion }),
  };
}

const FIELDS = [
  ...Object.keys(HostContent.shape),
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

/** What only shows against everything else: names that are taken, issuers and sources that nobody has. */
function crossCheck(content: Host, bundled: Parameters<typeof acceptContent>[1]): ContentIssue[] {
  const issues: ContentIssue[] = [];
  const taken = new Set([...bundled.certifications, ...bundled.families].map(({ id }) => id));
  const own = content.certifications ?? [];
  const issuers = { ...bundled.issuers, ...content.issuers };
  const sources = { ...bundled.sources, ...content.sources };
  const kept = own.filter((certification, i) => {
    const { id, issuer } = certification;
    const cited = [...JSON.stringify(certification).matchAll(/"sources":\[([^\]]*)\]/g)].flatMap(
      ([, list]) => JSON.parse(`[${list}]`) as string[],
    );
    const lost = cited.find((source) => !Object.hasOwn(sources, source));
    const problem = taken.has(id)
      ? { path: 'id', found: `"${id}"`, expected: 'an id that no other certification has' }
      : !Object.hasOwn(issuers, issuer)
        ? { path: 'issuer', found: `"${issuer}"`, expected: `one of ${Object.keys(issuers).join(', ')}` }
        : lost
          ? { path: 'sources', found: `"${lost}"`, expected: 'a source that is listed under "sources"' }
          : undefined;
    if (problem) issues.push({ ...problem, path: `certifications.${i}.${problem.path}` });
    else taken.add(id);
    return !problem;
  });
  if (content.certifications) content.certifications = kept;
  for (const id of Object.keys(content.offers ?? {})) {
    if (taken.has(id)) continue;
    const suggestion = nearest(id, [...taken]);
    issues.push({
      path: `offers.${id}`,
      found: `"${id}"`,
      expected: `an id of: ${[...taken].join(', ')}`,
      ...(suggestion && { suggestion }),
    });
    delete content.offers![id];
  }
  return issues;
}

/** The candidate with the fewest differing letters, if it is close. */
function nearest(word: string, candidates: readonly string[]): string | undefined {
  const [best] = candidates
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.max(1, word.length / 3) ? best.candidate : undefined;
}

function distance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Plain data only: whatever cannot be written as JSON is no content. */
function clone(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value)) as unknown;
  } catch {
    return undefined;
  }
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[String(key)] : undefined), value);

function remove(value: unknown, path: readonly string[]): void {
  const parent = valueAt(value, path.slice(0, -1));
  const key = path.at(-1)!;
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (isRecord(parent)) delete parent[key];
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  let text: string = typeof value;
  try {
    text = JSON.stringify(value) ?? text;
  } catch {
    // no JSON: its type has to do
  }
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The same for JSON as it stands in a page, repaired where an editor mangled it. */
export function acceptText(text: string, bundled: Parameters<typeof acceptContent>[1]): Accepted {
  try {
    return acceptContent(repairJson(text), bundled);
  } catch (error) {
    const expected = `JSON (${(error as Error).message})`;
    return { content: {}, issues: [{ path: '', found: shown(text.trim()), expected }] };
  }
}
