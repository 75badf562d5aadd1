import { own } from '../page/own.js';
import type { CriterionId } from './ids.js';
import { listOf } from './lists.js';
import { linesByName, membersOf } from './members.js';
import { certificationOf, titleOf } from './titles.js';
import type { CellLine, ComparisonView, SharedView } from './types.js';

/** What cells are read from: the process shows those of the comparison, too. */
type Cells = SharedView & { readonly comparison: Pick<ComparisonView, 'cells'> };

/** What is said of a certification or family under a criterion. Nothing: it is unknown, or differs with the certification. */
export function cellOf(id: string, criterion: CriterionId, catalogue: Cells): readonly CellLine[] {
  if (certificationOf(id, catalogue)) return linesOf(id, criterion, catalogue);
  if (criterion === 'issuer') return issuersOf(id, catalogue);
  // Of a family stands what is known of somebody.
  const known = (member: string) => linesOf(member, criterion, catalogue).filter((line) => !own(line, 'isOpen'));
  return linesByName(id, known, catalogue);
}

const linesOf = (id: string, criterion: CriterionId, { comparison }: Cells): readonly CellLine[] => {
  const cells = own(comparison.cells, id);
  return (cells && own(cells, criterion)) ?? [];
};

/** Who issues the certifications of a family. */
function issuersOf(family: string, catalogue: Cells): CellLine[] {
  const members = membersOf(family, catalogue);
  const lines = members.flatMap(({ id }) => linesOf(id, 'issuer', catalogue));
  const names = new Set(members.map(({ id }) => titleOf(id, catalogue).issuer));
  if (!names.size) return [];
  return [{ text: listOf([...names], catalogue), cites: lines.flatMap((line) => own(line, 'cites') ?? []) }];
}
