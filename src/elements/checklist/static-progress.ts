import { currentId } from '../../eligibility/former-ids.js';
import { withTick, withoutTick } from '../../eligibility/assess.js';
import { type Requirement, leavesOf, routeChoice } from '../../eligibility/steps.js';
import type { Progress } from './progress.js';

/**
 * What a learner entered in static HTML, which may be older than the ids of today, on top of what is known already. Undefined
 * where that is nothing, or where today's tree knows nothing of it.
 */
export function progressIn(root: ParentNode, tree: Requirement, known: Progress): Progress | undefined {
  const leaves = leavesOf(tree).map(({ id }) => id);
  const routes = routeChoice(tree)?.any.map(({ id }) => id) ?? [];
  let entered = known;
  for (const { checked, defaultChecked, dataset } of root.querySelectorAll('input')) {
    const { leaf: written = '', route = '' } = dataset;
    if (checked === defaultChecked) continue;
    if (checked && routes.includes(route)) entered = { ...entered, route };
    const leaf = leaves.includes(written) ? written : currentId(written);
    if (!leaves.includes(leaf)) continue;
    entered = { ...entered, checked: (checked ? withTick : withoutTick)(tree, entered.checked, leaf) };
  }
  return entered === known ? undefined : entered;
}
