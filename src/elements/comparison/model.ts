import { type Cite, CitedSources } from '../../catalogue/cited-sources.js';
import { followerNames, followersOf } from '../../catalogue/followers.js';
import { termsIn } from '../../catalogue/glossary.js';
import type { CriterionId } from '../../catalogue/ids.js';
import { spoken } from '../../catalogue/links.js';
import { listOf } from '../../catalogue/lists.js';
import { about, say } from '../../catalogue/messages.js';
import { type OfferLink, courseFor, linkTo, offerFor } from '../../catalogue/offers.js';
import { plain } from '../../catalogue/text.js';
import { type Title, titleOf } from '../../catalogue/titles.js';
import type { Catalogue, Foreign } from '../../catalogue/types.js';
import { type Model, type ModelInput, frameOf } from '../../element/model.js';
import { ownOf } from '../../page/own.js';
import { attributes } from '../../options/comparison.js';
import { type ComparisonRow, type Said, differs, rowOf, saidOf } from './rows.js';

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

type Input = ModelInput<typeof attributes>;

export function comparisonModel(input: Input, state: ComparisonState): ComparisonModel {
  const { options, catalogue, provider } = input;
  const { certifications: ids, criteria, differencesOnly, highlight } = options;
  const { messages } = catalogue.comparison;
  const titles = ids.map((id) => titleOf(id, catalogue));
  const isComparable = ids.length > 1;
  const all = criteria.map((id) => saidOf(id as CriterionId, titles, catalogue));
  const said = isComparable && differencesOnly ? all.filter(differs) : all;
  const cited = new CitedSources(catalogue);
  const rows = said.map((row) => rowOf(row, { cited, catalogue }));
  const hasCourses = ids.some((id) => courseFor(id, provider));
  const terms = termsOf(said, cited, catalogue);
  return {
    caption: catalogue.messages.sections.comparison,
    columns: titles.map((title) => columnOf(title, highlight, state, catalogue)),
    rows,
    offers: hasCourses ? { label: messages.offers, links: titles.map((title) => courseOf(title, input)) } : undefined,
    differences: isComparable ? { label: messages.differencesOnly, isOn: differencesOnly } : undefined,
    status: statusOf(said.length, all.length, state, catalogue),
    terms,
    frame: frameOf(input, {
      noun: 'comparison',
      heading: headingOf(titles, catalogue),
      intro: introOf(ids, catalogue),
      shown: ids,
      cited,
      offer: hasCourses ? undefined : offerFor(highlight ?? ids[0]!, input),
    }),
  };
}

function headingOf(titles: readonly Title[], catalogue: Catalogue): string {
  const { compareHeading, glanceHeading } = catalogue.comparison.messages;
  const names = titles.map(({ long, marked }) => (titles.length > 2 ? marked : long));
  const message = names.length > 1 ? compareHeading : glanceHeading;
  return say(message, { names: listOf(names, catalogue, 'disjunction') }, catalogue);
}

/** What the certifications are, where nobody chose the columns. A provider may hide those of which it speaks. */
function introOf(ids: readonly string[], { comparison: { intro, messages } }: Catalogue): string {
  const isUsual = ids.join() === attributes.certifications.default.join();
  return (isUsual && intro.map(({ text }) => plain(text)).join(' ')) || messages.compareIntro;
}

function columnOf(
  { id, short, mark, issuer, lang }: Title,
  highlight: string | null,
  { leads }: ComparisonState,
  catalogue: Catalogue,
): ComparisonColumn {
  const followers = followersOf(id, leads, catalogue);
  const does = followers.length
    ? say(catalogue.messages.follow, { parts: followerNames(followers, catalogue) }, catalogue)
    : catalogue.comparison.messages.highlightColumn;
  return { id, issuer, name: spoken(short, lang, catalogue), mark, isHighlighted: id === highlight, does };
}

function courseOf({ id, marked }: Title, input: Input): OfferLink | undefined {
  const course = courseFor(id, input.provider);
  return course && linkTo(id, course, input, about(course.label, marked, input.catalogue));
}

/** That nothing differs can be seen by everybody; how many rows are left is said once the learner has switched. */
function statusOf(shown: number, total: number, { switched }: ComparisonState, catalogue: Catalogue): string {
  const { rowsShown, noDifference } = catalogue.comparison.messages;
  if (!shown) return noDifference;
  return switched ? say(rowsShown, { shown, total }, catalogue) : '';
}

function termsOf(rows: readonly Said[], cited: CitedSources, { comparison }: Catalogue): ComparisonModel['terms'] {
  const lines = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines));
  const list = termsIn(lines, comparison)
    .map(ownOf)
    .map(({ term, meaning, cites }) => ({ term, meaning, cites: cited.cite(cites) }));
  return list.length ? { label: comparison.messages.terms, list } : undefined;
}
