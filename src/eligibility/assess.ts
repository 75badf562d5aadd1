import { currentId } from './former-ids.js';
import { type Eligibility, type Requirement, leavesOf, routeChoice, stepsOf } from './steps.js';

export interface Assessment {
  /** `unknown` where the issuer asks for nothing or publishes nothing: then there is no verdict, and nothing to complete. */
  readonly status: 'met' | 'unmet' | 'unknown';
  /** Ids of the steps of the chosen route that are fulfilled, and of those that are not. */
  readonly met: readonly string[];
  readonly missing: readonly string[];
  readonly done: number;
  readonly total: number;
  /** Ids of all routes that are fulfilled from end to end, chosen or not. */
  readonly routesMet: readonly string[];
}

const UNKNOWN: Assessment = { status: 'unknown', met: [], missing: [], done: 0, total: 0, routesMet: [] };

/**
 * How far somebody who has `ticked` these leaves is on a route. An unknown route counts as none chosen; unknown leaves
 * count for nothing.
 */
export function assess(eligibility: Eligibility, ticked: Iterable<string>, route?: string): Assessment {
  if (typeof eligibility === 'string') return UNKNOWN;
  const held = withImplied(eligibility, ticked);
  const isDone = (step: Requirement) => isMet(step, held);
  const steps = stepsOf(eligibility, route);
  const met = steps.filter(isDone).map(({ id }) => id);
  const missing = steps.map(({ id }) => id).filter((id) => !met.includes(id));
  return {
    status: missing.length ? 'unmet' : 'met',
    met,
    missing,
    done: met.length,
    total: steps.length,
    routesMet: (routeChoice(eligibility)?.any ?? [])
      .map(({ id }) => id)
      .filter((id) => stepsOf(eligibility, id).every(isDone)),
  };
}

/** The ticked leaves, by a former id too, and, step by step, all that they imply: 60 months are 36 months too. */
export function withImplied(requirement: Requirement, ticked: Iterable<string>): Set<string> {
  const leaves = new Map(leavesOf(requirement).map((leaf) => [leaf.id, leaf]));
  const held = new Set<string>();
  const hold = (id: string) => {
    if (held.has(id)) return;
    held.add(id);
    leaves.get(id)?.implies?.forEach(hold);
  };
  for (const id of ticked) hold(leaves.has(id) ? id : currentId(id));
  return held;
}

export function isMet(requirement: Requirement, held: ReadonlySet<string>): boolean {
  if ('all' in requirement) return requirement.all.every((child) => isMet(child, held));
  if ('any' in requirement) return requirement.any.some((option) => isMet(option.requirement, held));
  return held.has(requirement.id);
}

/** The ticks with one more, each once, in the order in which they were made. */
export const withTick = (_: Requirement | undefined, ticked: readonly string[], id: string): string[] => [
  ...ticked.filter((other) => other !== id),
  id,
];

/** The ticks without one, and without those that imply it: whoever takes back 36 months takes back 60 months too. */
export const withoutTick = (tree: Requirement | undefined, ticked: readonly string[], id: string): string[] =>
  ticked.filter((other) => other !== id && !(tree && withImplied(tree, [other]).has(id)));
