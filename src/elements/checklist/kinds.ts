import type { CitedSources } from '../../catalogue/cited-sources.js';
import { linesByName } from '../../catalogue/members.js';
import { topicOf } from '../../catalogue/messages.js';
import type { Title } from '../../catalogue/titles.js';
import { type Told, tell } from '../../catalogue/told.js';
import type { Catalogue, LeafLine } from '../../catalogue/types.js';
import { leavesOf } from '../../eligibility/steps.js';
import { prerequisitesOf, treeOf } from './prerequisites.js';

/** A kind of prerequisite, with all that the certifications of a family ask for of it. */
export interface Kind {
  readonly id: LeafLine['kind'];
  readonly name: string;
  readonly told: Told;
}

/** What a family asks for: each issuer sets its own. A kind that none of its certifications has is left out. */
export function kindsOf(family: Title, cited: CitedSources, catalogue: Catalogue): Kind[] {
  const leaves = linesByName(family.id, (id) => leavesIn(id, catalogue), catalogue);
  return Object.entries(catalogue.checklist.kinds).flatMap(([key, name]) => {
    const id = key as LeafLine['kind'];
    const lines = leaves.filter(({ kind }) => kind === id);
    const topic = { id, name: topicOf(name, catalogue.messages.sections.checklist, catalogue) };
    return lines.length ? [{ id, name, told: tell(family, topic, lines, { cited, catalogue }) }] : [];
  });
}

function leavesIn(certification: string, catalogue: Catalogue): readonly LeafLine[] {
  const tree = treeOf(prerequisitesOf(certification, catalogue));
  return tree ? leavesOf(tree) : [];
}
