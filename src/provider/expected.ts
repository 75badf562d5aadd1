import type * as z from 'zod/mini';
import { shortened } from '../page/shortened.js';

type Issue = z.core.$ZodIssue;

/** How our own messages in the schema begin. All others are of a library, in its words, and are not repeated. */
const OURS = /^expected /;

const KINDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'an object'],
  ['record', 'an object'],
]);

/** One and several of what is counted, by what has too much or too little of it. */
const UNITS: ReadonlyMap<string, readonly [one: string, several: string]> = new Map([
  ['string', [' character', ' characters']],
  ['array', [' entry', ' entries']],
  ['set', [' entry', ' entries']],
  ['map', [' entry', ' entries']],
]);

/** What is expected where zod found something else, to follow the word "expected". */
export function expectedBy(issue: Issue): string {
  if (OURS.test(issue.message)) return issue.message.replace(OURS, '');
  switch (issue.code) {
    case 'invalid_type':
      return KINDS.get(issue.expected) ?? 'another kind of value';
    case 'too_big':
      return limit(issue.inclusive === false ? 'less than' : 'at most', issue.maximum, issue.origin);
    case 'too_small':
      return limit(issue.inclusive === false ? 'more than' : 'at least', issue.minimum, issue.origin);
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'unrecognized_keys':
      return 'a field that exists';
    case 'invalid_format':
      return issue.format === 'url' ? 'a web address' : 'text of another form';
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues[0] ? expectedBy(issue.issues[0]) : 'another name';
    case 'invalid_union':
      return 'another kind of value';
    default:
      return 'something else';
  }
}

const limit = (most: string, count: number | bigint, origin: string): string =>
  `${most} ${count.toLocaleString('en')}${UNITS.get(origin)?.[Number(count) === 1 ? 0 : 1] ?? ''}`;

/** As many as anybody reads. */
const MOST = 30;

export function oneOf(values: Iterable<string>): string {
  const all = [...values];
  if (all.length === 1) return `"${shortened(all[0])}"`;
  const more = all.length - MOST;
  return `one of ${all.slice(0, MOST).map(shortened).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/**
 * An issue or, where no option of a union fits, all that the one says that comes nearest to what is there: the one that knows most
 * of its fields.
 */
export function innermost(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [nearest = []] = [...issue.errors].sort((a, b) => mismatch(a) - mismatch(b));
  const inner = nearest.flatMap(innermost);
  // That it is none of them says the issue itself.
  const isNone = inner.every(({ path, code }) => !path.length && code !== 'unrecognized_keys');
  return isNone ? [issue] : inner.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
}

/** What is of another kind altogether is farthest. A field that is missing tells nothing: all may be missing still. */
function mismatch(issues: readonly Issue[]): number {
  let sum = 0;
  for (const issue of issues)
    if (!issue.path.length) sum += issue.code === 'unrecognized_keys' ? issue.keys.length : 100;
  return sum;
}
