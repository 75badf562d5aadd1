import type { Catalogue, Prerequisites, RequirementLines } from '../../catalogue/types.js';
import { own } from '../../page/own.js';

/** What nobody asks for, as far as was found; and what a family asks for, which has nothing of its own. */
const UNPUBLISHED: Prerequisites = { eligibility: 'unpublished' };

/** What a certification asks for. */
export const prerequisitesOf = (id: string, { checklist }: Pick<Catalogue, 'checklist'>): Prerequisites =>
  own(checklist.prerequisites, id) ?? UNPUBLISHED;

/** What can be ticked; undefined where that is nothing. */
export const treeOf = ({ eligibility }: Prerequisites): RequirementLines | undefined =>
  typeof eligibility === 'string' ? undefined : eligibility;
