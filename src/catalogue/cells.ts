import { own } from '../page/own.js';
import type { CriterionId } from './ids.js';
import { listOf } from './lists.js';
import { linesByName, membersOf } from './members.js';
import { certificationOf, titleOf } from './titles.js';
import type { CellLine, ComparisonView, SharedView } from './types.js';

/** What cells are read from: the process shows those of the comparison, too. */
type Cells = SharedView & { readonly comparison: Pick<ComparisonView, 'cells'> };

/** What is said of a certification or family under a criterion; undefined where it is unknown, or differs with the certification. */
export function cellOf(id: string, criterion: CriterionId, catalogue: Cells): readonly CellLine[] | undefined {
  const written = linesOf(id, criterion, catalogue);
  // A provider may have written something about a family.
  if (written || certificationOf(id, catalogue)) return written;
  const lines =
    criterion === 'issuer' ? issuersOf(id, catalogue) : linesByName(id, knownOf(criterion, catalogue), catalogue);
  return lines.length ? lines : undefined;
}

const linesOf = (id: string, criterion: CriterionId, { comparison }: Cells): readonly CellLine[] | undefined => {
  const cells = own(comparison.cells, id);
  return cells && own(cells, criterion);
};

/** Under the head of a family stands what is known of its certifications, not what is not. */
const knownOf = (criterion: CriterionId, catalogue: Cells) => (certification: string) =>
  (linesOf(certification, criterion, catalogue) ?? []).filter((line) => !own(line, 'isOpen'));

/** Who issues the certifications of a family. */
function issuersOf(family: string, catalogue: Cells): CellLine[] {
  const members = membersOf(family, catalogue);
  const lines = members.flatMap(({ id }) => linesOf(id, 'issuer', catalogue) ?? []);
  const names = new Set(members.map(({ id }) => titleOf(id, catalogue).issuer));
  if (!names.size) return [];
  return [{ text: listOf([...names], catalogue), cites: lines.flatMap((line) => own(line, 'cites') ?? []) }];
}
