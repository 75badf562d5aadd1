import type { CitedSources } from '../../catalogue/cited-sources.js';
import { linesByName } from '../../catalogue/members.js';
import { topicOf } from '../../catalogue/messages.js';
import type { Title } from '../../catalogue/titles.js';
import { type Told, tell } from '../../catalogue/told.js';
import type { AnyLines, Catalogue, LeafLine, Line } from '../../catalogue/types.js';
import { leavesOf, stepsOf } from '../../eligibility/steps.js';
import { own } from '../../page/own.js';
import { prerequisitesOf, treeOf } from './prerequisites.js';

/** A kind of prerequisite, with all that the certifications of a family ask for of it. */
export interface Kind {
  readonly id: LeafLine['kind'];
  readonly name: string;
  readonly told: Told;
}

/** What a family asks for: each issuer sets its own. A kind that none of its certifications has is left out. */
export function kindsOf(family: Title, cited: CitedSources, catalogue: Catalogue): Kind[] {
  return Object.entries(catalogue.checklist.kinds).flatMap(([key, name]) => {
    const id = key as LeafLine['kind'];
    const lines = linesByName<Line>(family.id, (certification) => linesOf(id, certification, catalogue), catalogue);
    const topic = { id, name: topicOf(name, catalogue.messages.sections.checklist, catalogue) };
    return lines.length ? [{ id, name, told: tell(family, topic, lines, { cited, catalogue }) }] : [];
  });
}

/** What a certification asks for of one kind. Where something else would do, that is said, too. */
function linesOf(kind: LeafLine['kind'], certification: string, catalogue: Catalogue): readonly Line[] {
  const tree = treeOf(prerequisitesOf(certification, catalogue));
  return (tree ? stepsOf(tree) : []).flatMap((step): readonly Line[] => {
    const leaves = leavesOf(step).filter((leaf) => leaf.kind === kind);
    return leaves.length && 'any' in step && step.as === 'alternative' ? [wholeOf(step)] : leaves;
  });
}

/** "This or that", with the sources and remarks of both. */
function wholeOf({ text, ...choice }: AnyLines): Line {
  const leaves = choice.any.flatMap(({ requirement }) => leavesOf(requirement));
  const lang = own(choice, 'lang');
  return {
    text,
    cites: leaves.flatMap((leaf) => own(leaf, 'cites') ?? []),
    remarks: leaves.flatMap((leaf) => own(leaf, 'remarks') ?? []),
    ...(lang !== undefined && { lang }),
  };
}
