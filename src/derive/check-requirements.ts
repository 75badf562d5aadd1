import { withImplied } from '../eligibility/assess.js';
import { leavesOf } from '../eligibility/steps.js';
import { EDUCATION_LEVELS } from '../facts/ids.js';
import type { Certification, Leaf } from '../facts/types.js';

/** Requirements that are fulfilled by whoever has more of the same, and do not say so by `implies`. */
export function findMissingImplications({ eligibility }: Certification): string[] {
  if (typeof eligibility === 'string') return [];
  const leaves = leavesOf(eligibility);
  return leaves.flatMap((more) => {
    const implied = withImplied(eligibility, [more.id]);
    return leaves
      .filter((less) => isMore(more, less) && !implied.has(less.id))
      .map((less) => `${more.id} is more than ${less.id}, and does not imply it.`);
  });
}

/** A higher degree, or more months of what is called the same. */
const isMore = (more: Leaf, less: Leaf): boolean =>
  more.level && less.level
    ? EDUCATION_LEVELS.indexOf(more.level) > EDUCATION_LEVELS.indexOf(less.level)
    : more.words !== undefined &&
      more.words === less.words &&
      more.withinYears === less.withinYears &&
      (more.months ?? 0) > (less.months ?? 0);
