import { type Cite, CitedSources } from '../../catalogue/cited-sources.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import { followerNames, followersOf } from '../../catalogue/followers.js';
import { termsIn } from '../../catalogue/glossary.js';
import { type Foreign, type NewTabLink, checkLink, spoken } from '../../catalogue/links.js';
import { type OfferLink, courseFor, linkTo, offerFor } from '../../catalogue/offers.js';
import {
  type Cell,
  type Rich,
  type Row,
  type Title,
  type Wording,
  comparisonRows,
  plain,
  titleOf,
} from '../../catalogue/sentences.js';
import { type Model, type ModelInput, frameOf } from '../../element/model.js';
import { ownOf } from '../../page/own.js';
import { attributes } from '../../options/comparison.js';

export interface ComparisonColumn {
  readonly id: string;
  readonly issuer: string;
  readonly name: string | Foreign;
  /** ® or ™. */
  readonly mark: string;
  readonly isHighlighted: boolean;
  /** What the button on its head does. */
  readonly does: string;
}

export interface ComparisonLine {
  readonly text: Rich;
  /** Length of the bar under it, in percent. */
  readonly bar: number | undefined;
  /** One of several, such as a domain of the exam. */
  readonly isItem: boolean;
}

export interface ComparisonCell {
  readonly lines: readonly ComparisonLine[];
  /** The sources of all lines, after the last. */
  readonly cites: readonly Cite[];
  /** Where to look, for what we do not show. */
  readonly check: NewTabLink | undefined;
  /** Remarks that must stand beside the figures. */
  readonly remarks: readonly string[];
  readonly isUnknown: boolean;
}

export interface ComparisonRow {
  readonly criterion: string;
  readonly label: string;
  /** In the order of the columns. */
  readonly cells: readonly ComparisonCell[];
}

export interface ComparisonTerm {
  readonly term: string;
  readonly meaning: string;
  readonly cites: readonly Cite[];
}

export interface ComparisonModel extends Model {
  readonly caption: string;
  readonly columns: readonly ComparisonColumn[];
  readonly rows: readonly ComparisonRow[];
  /** The provider's courses, in the order of the columns; undefined where it has none for any of them. */
  readonly offers: { readonly label: string; readonly links: readonly (OfferLink | undefined)[] } | undefined;
  /** The switch that leaves out rows in which all columns say the same; undefined where there is one column. */
  readonly differences: { readonly label: string; readonly isOn: boolean } | undefined;
  /** What is said of the rows: that none is left, or how many are, once the learner has switched. */
  readonly status: string;
  readonly terms: { readonly label: string; readonly list: readonly ComparisonTerm[] } | undefined;
}

/** What the learner and the guide add to the options. */
export interface ComparisonState {
  /** Whether the learner has just switched, in these words. */
  readonly switched: boolean;
  /** Ids of the sections of a guide that follow the choice of a column. */
  readonly leads: readonly string[];
}

export function comparisonModel(input: ModelInput<typeof attributes>, state: ComparisonState): ComparisonModel {
  const { options, catalogue, page } = input;
  const { certifications: ids, criteria, differencesOnly, highlight } = options;
  const { facts, words } = catalogue;
  const { messages } = words.language;
  const titles = ids.map((id) => titleOf(id, facts, words));
  const isComparable = ids.length > 1;
  const all = comparisonRows(ids, criteria, facts, words);
  const said = isComparable && differencesOnly ? all.filter((row) => !row.same) : all;
  const cited = new CitedSources(facts, words);
  const rows = said.map((row) => rowOf(row, { titles, cited, words }));
  const hasCourses = ids.some((id) => courseFor(id, catalogue));
  const terms = termsOf(said, cited, catalogue);
  return {
    caption: messages.sections.comparison,
    columns: titles.map((title) => columnOf(title, highlight, state, catalogue)),
    rows,
    offers: hasCourses
      ? { label: messages.offers, links: titles.map((title) => courseOf(title, catalogue, page.inNewTabs)) }
      : undefined,
    differences: isComparable ? { label: messages.differencesOnly, isOn: differencesOnly } : undefined,
    status: statusOf(said.length, all.length, state, catalogue),
    terms,
    frame: frameOf(input, {
      noun: 'comparison',
      heading: headingOf(titles, catalogue),
      intro:
        ids.join() === attributes.certifications.default.join() ? words.language.definition : messages.compareIntro,
      shown: ids,
      cited,
      offer: hasCourses ? undefined : offerFor(highlight ?? ids[0]!, catalogue, options, page.inNewTabs),
    }),
  };
}

function headingOf(titles: readonly Title[], { words }: Catalogue): string {
  const { compareHeading, glanceHeading } = words.language.messages;
  const names = titles.map(({ long, marked }) => (titles.length > 2 ? marked : long));
  return words.say(names.length > 1 ? compareHeading : glanceHeading, { names: words.list(names, 'disjunction') });
}

function columnOf(
  { id, short, mark, issuer, lang }: Title,
  highlight: string | null,
  { leads }: ComparisonState,
  { facts, words }: Catalogue,
): ComparisonColumn {
  const { highlightColumn, follow } = words.language.messages;
  const followers = followersOf(id, leads, facts);
  const does = followers.length ? words.say(follow, { parts: followerNames(followers, words) }) : highlightColumn;
  return { id, issuer, name: spoken(short, lang, words), mark, isHighlighted: id === highlight, does };
}

/** What rows are made with. */
interface RowContext {
  readonly titles: readonly Title[];
  readonly cited: CitedSources;
  readonly words: Wording;
}

function rowOf({ criterion, label, cells }: Row, { titles, cited, words }: RowContext): ComparisonRow {
  const longest = Math.max(...cells.map(({ minutes = 0 }) => minutes));
  return {
    criterion,
    label,
    cells: cells.map((cell, i) => ({
      lines: linesOf(cell, longest),
      cites: cited.cite(...cell.citations),
      check: cell.page === undefined ? undefined : checkLink(cell.page, titles[i]!, label, words),
      remarks: cell.remarks,
      isUnknown: cell.unknown,
    })),
  };
}

/** @param longest length of the longest exam that is shown, in minutes. */
function linesOf({ lines, minutes }: Cell, longest: number): ComparisonLine[] {
  const share = minutes && (100 * minutes) / longest;
  return lines.map(ownOf).map(({ text, percent }, i) => ({
    text,
    bar: percent ?? (i ? undefined : share),
    isItem: i > 0 || percent !== undefined,
  }));
}

function courseOf({ id, marked }: Title, catalogue: Catalogue, inNewTabs: boolean): OfferLink | undefined {
  const course = courseFor(id, catalogue);
  return course && linkTo(id, course, catalogue, inNewTabs, catalogue.words.about(course.label, marked));
}

/** That nothing differs can be seen by everybody; how many rows are left is said once the learner has switched. */
function statusOf(shown: number, total: number, { switched }: ComparisonState, { words }: Catalogue): string {
  const { rowsShown, noDifference } = words.language.messages;
  if (!shown) return noDifference;
  return switched ? words.say(rowsShown, { shown, total }) : '';
}

function termsOf(rows: readonly Row[], cited: CitedSources, { facts, words }: Catalogue): ComparisonModel['terms'] {
  const texts = rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.map(({ text }) => plain(text))));
  const list = termsIn(texts, facts, words).map(({ term, meaning, citation }) => ({
    term,
    meaning,
    cites: cited.cite(citation),
  }));
  return list.length ? { label: words.language.messages.terms, list } : undefined;
}
