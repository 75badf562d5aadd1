import { type Cell, cellOf, subjectOf } from './cells.js';
import { type Wording, plain } from './wording.js';
import type { CriterionId } from '../facts/ids.js';
import type { Content } from '../facts/types.js';

export interface Row {
  readonly criterion: CriterionId;
  readonly label: string;
  /** One for each column, in the order of the columns. */
  readonly cells: readonly Cell[];
  /** Whether all columns say the same. */
  readonly same: boolean;
}

/** The comparison as rows of cells: criteria × certifications or families, both by id and in the given order. */
export function comparisonRows(
  columns: readonly string[],
  criteria: readonly string[],
  content: Content,
  words: Wording,
): Row[] {
  const subjects = columns.map((id) => subjectOf(id, content, words));
  return criteria.map((id) => {
    const criterion = id as CriterionId;
    const cells = subjects.map((subject) => cellOf(subject, criterion, words));
    const said = cells.map(({ lines, remarks }) => [...lines.map(({ text }) => plain(text)), ...remarks].join('\n'));
    return { criterion, label: words.language.criteria[criterion], cells, same: new Set(said).size === 1 };
  });
}
