import type { Prerequisites } from '../../catalogue/types.js';
import { type Assessment, assess } from '../../eligibility/assess.js';
import { routeChoice } from '../../eligibility/steps.js';
import type { Progress } from './progress.js';

/** Where a learner stands with a certification. */
export interface Standing {
  /** Null where none is chosen, or there are none. */
  readonly route: string | null;
  readonly assessment: Assessment;
}

/** @param given the route that the page gives. It counts until the learner has chosen one. */
export function standingOf(
  { eligibility }: Prerequisites,
  given: string | null,
  { route: chosen, checked }: Progress,
): Standing {
  const route = routeChoice(eligibility)?.any.find(({ id }) => id === (chosen ?? given))?.id ?? null;
  return { route, assessment: assess(eligibility, checked, route ?? undefined) };
}
