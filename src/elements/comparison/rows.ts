import { cellOf } from '../../catalogue/cells.js';
import type { CitedSources } from '../../catalogue/cited-sources.js';
import type { CriterionId } from '../../catalogue/ids.js';
import { type NewTabLink, checkLink } from '../../catalogue/links.js';
import { plain } from '../../catalogue/text.js';
import type { Title } from '../../catalogue/titles.js';
import { type Told, tell } from '../../catalogue/told.js';
import type { Catalogue, CellLine, Line } from '../../catalogue/types.js';
import { ownOf } from '../../page/own.js';

export interface ComparisonLine extends Line {
  /** Length of the bar under it, in percent. */
  readonly bar: number | undefined;
  /** One of several, such as a domain of the exam. */
  readonly isItem: boolean;
}

export interface ComparisonCell extends Told<ComparisonLine> {
  /** Where to look, for what we do not show. */
  readonly check: NewTabLink | undefined;
  /** Nothing is known: a column that says so is honest, not empty. */
  readonly isUnknown: boolean;
}

export interface ComparisonRow {
  readonly criterion: string;
  readonly label: string;
  /** In the order of the columns. */
  readonly cells: readonly ComparisonCell[];
}

/** A row before it is put into words: the lines of each column. */
export interface Said {
  readonly criterion: CriterionId;
  readonly cells: readonly (readonly CellLine[])[];
  /** What each column says, for where it says nothing. */
  readonly nothing: readonly Line[];
}

export function saidOf(criterion: CriterionId, titles: readonly Title[], catalogue: Catalogue): Said {
  const { unknown, varies } = catalogue.comparison.messages;
  return {
    criterion,
    cells: titles.map(({ id }) => cellOf(id, criterion, catalogue).map(ownOf)),
    nothing: titles.map(({ page }) => ownOf({ text: page === undefined ? varies : unknown })),
  };
}

/** Whether not all columns say the same. */
export function differs({ cells, nothing }: Said): boolean {
  const said = cells.map((lines, i) =>
    JSON.stringify((lines.length ? lines : [nothing[i]!]).map(({ text, remarks }) => [plain(text), remarks])),
  );
  return new Set(said).size > 1;
}

/** What rows are made with. */
interface RowContext {
  readonly titles: readonly Title[];
  readonly cited: CitedSources;
  readonly catalogue: Catalogue;
}

export function rowOf({ criterion, cells, nothing }: Said, context: RowContext): ComparisonRow {
  const label = context.catalogue.comparison.criteria[criterion];
  const longest = Math.max(...cells.flat().map(({ minutes = 0 }) => minutes));
  return {
    criterion,
    label,
    cells: cells.map((lines, i) => {
      const title = context.titles[i]!;
      const isUnknown = !lines.length;
      const isOpen = isUnknown || lines.some((line) => line.isOpen);
      const told = isUnknown ? [nothing[i]!] : lines;
      return {
        ...tell(title, { id: criterion, name: label }, told.map(lineOf(longest)), context),
        check: isOpen && title.page !== undefined ? checkLink(title.page, title, label, context.catalogue) : undefined,
        isUnknown,
      };
    }),
  };
}

/** @param longest length of the longest exam that is shown, in minutes. */
const lineOf =
  (longest: number) =>
  ({ text, lang, cites, remarks, percent, minutes }: CellLine, i: number): ComparisonLine => ({
    text,
    lang,
    cites,
    remarks,
    bar: percent ?? (minutes && (100 * minutes) / longest),
    isItem: i > 0 || percent !== undefined,
  });
