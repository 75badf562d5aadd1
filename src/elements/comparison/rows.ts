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

/** A row before its sources are numbered: what each column says. */
export interface Said {
  readonly criterion: CriterionId;
  readonly cells: readonly {
    readonly title: Title;
    readonly lines: readonly CellLine[];
    readonly isUnknown: boolean;
  }[];
}

export function saidOf(criterion: CriterionId, titles: readonly Title[], catalogue: Catalogue): Said {
  const { unknown, varies } = catalogue.comparison.messages;
  const cells = titles.map((title) => {
    const lines = cellOf(title.id, criterion, catalogue);
    const nothing = { text: title.page === undefined ? varies : unknown };
    return { title, lines: (lines ?? [nothing]).map(ownOf<CellLine>), isUnknown: !lines };
  });
  return { criterion, cells };
}

/** Whether not all columns say the same. */
export function differs({ cells }: Said): boolean {
  const said = cells.map(({ lines }) => JSON.stringify(lines.map(({ text, remarks }) => [plain(text), remarks])));
  return new Set(said).size > 1;
}

/** What rows are made with. */
interface RowContext {
  readonly cited: CitedSources;
  readonly catalogue: Catalogue;
}

export function rowOf({ criterion, cells }: Said, context: RowContext): ComparisonRow {
  const label = context.catalogue.comparison.criteria[criterion];
  const longest = Math.max(...cells.flatMap(({ lines }) => lines.map(({ minutes = 0 }) => minutes)));
  return {
    criterion,
    label,
    cells: cells.map(({ title, lines, isUnknown }) => {
      // What speaks of a certification that a provider hides may have left nothing.
      const isOpen = isUnknown || !lines.length || lines.some((line) => line.isOpen);
      return {
        ...tell(title, { id: criterion, name: label }, lines.map(lineOf(longest, title.page === undefined)), context),
        check: isOpen && title.page !== undefined ? checkLink(title.page, title, label, context.catalogue) : undefined,
        isUnknown,
      };
    }),
  };
}

/**
 * @param longest length of the longest exam that is shown, in minutes.
 * @param areEqual whether all lines weigh the same, as of a family; else the first is what the others add to.
 */
const lineOf =
  (longest: number, areEqual: boolean) =>
  ({ text, lang, cites, remarks, percent, minutes }: CellLine, i: number): ComparisonLine => ({
    text,
    lang,
    cites,
    remarks,
    bar: percent ?? (minutes && (100 * minutes) / longest),
    isItem: percent !== undefined || (i > 0 && !areEqual),
  });
