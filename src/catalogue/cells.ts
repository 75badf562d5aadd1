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
  const lines = criterion === 'issuer' ? issuersOf(id, catalogue) : membersLines(id, criterion, catalogue);
  return lines.length ? lines : undefined;
}

const linesOf = (id: string, criterion: CriterionId, { comparison }: Cells): readonly CellLine[] | undefined => {
  const cells = own(comparison.cells, id);
  return cells && own(cells, criterion);
};

/** What is known of the certifications of a family, by name; where that is nothing, that we do not show it, once. */
function membersLines(family: string, criterion: CriterionId, catalogue: Cells): CellLine[] {
  const isOpen = (line: CellLine) => Boolean(own(line, 'isOpen'));
  const linesFor = (certification: string) => linesOf(certification, criterion, catalogue) ?? [];
  const known = linesByName(family, (id) => linesFor(id).filter((line) => !isOpen(line)), catalogue);
  if (known.length) return known;
  return membersOf(family, catalogue)
    .flatMap(({ id }) => linesFor(id))
    .slice(0, 1);
}

/** Who issues the certifications of a family. */
function issuersOf(family: string, catalogue: Cells): CellLine[] {
  const members = membersOf(family, catalogue);
  const lines = members.flatMap(({ id }) => linesOf(id, 'issuer', catalogue) ?? []);
  const names = new Set(members.map(({ id }) => titleOf(id, catalogue).issuer));
  if (!names.size) return [];
  return [{ text: listOf([...names], catalogue), cites: lines.flatMap((line) => own(line, 'cites') ?? []) }];
}
