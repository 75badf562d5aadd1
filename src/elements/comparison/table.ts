import { type TemplateResult, html, nothing } from 'lit';
import type { Citations } from '../../view/citations.js';
import type { Title } from '../../derive/names.js';
import { type Markup, asTemplate, markup } from '../../view/markup.js';
import { checkLink } from '../../view/check-link.js';
import { foreignMarkup } from '../../view/new-tab.js';
import { ownOf } from '../../page/own.js';
import { richMarkup } from '../../view/figures.js';
import type { Wording } from '../../derive/wording.js';
import type { Cell } from '../../derive/cells.js';
import type { Row } from '../../derive/rows.js';

/** What the table shows, and what the heads of its columns do. */
export interface TableView {
  readonly rows: readonly Row[];
  readonly columns: readonly Title[];
  /** Id of the column that is set off. */
  readonly highlight: string | null;
  readonly words: Wording;
  readonly citations: Citations;
  /** What the button on the head of a column does. */
  readonly does: (id: string) => string;
  /** The provider's course for a column; missing where it has none for any of them. */
  readonly offer: ((id: string) => TemplateResult | typeof nothing) | undefined;
  readonly onSelect: (id: string) => void;
}

/** A real table. Its roles are written out, because `display: grid` would drop them. */
export function tableTemplate(view: TableView): TemplateResult {
  const { rows, columns, words } = view;
  return html`<table part="table" class="table columns-${columns.length}" role="table">
    <caption class="unseen">
      ${words.language.messages.sections.comparison}
    </caption>
    <thead class="head" role="rowgroup">
      <tr class="row" role="row">
        <td class="corner unseen" role="cell"></td>
        ${columns.map((title) => columnTemplate(title, view))}
      </tr>
    </thead>
    <tbody class="body" role="rowgroup">
      ${asTemplate(markup`${rows.map((row) => rowMarkup(row, view))}`)}${view.offer ? offersTemplate(view, view.offer) : nothing}
    </tbody>
  </table>`;
}

function offersTemplate(
  { columns, highlight, words }: TableView,
  offer: (id: string) => TemplateResult | typeof nothing,
): TemplateResult {
  return html`<tr part="row offers" class="row" role="row">
    <th part="criterion" class="criterion" role="rowheader" scope="row">${words.language.messages.offers}</th>
    ${columns.map((title) => {
      const state = title.id === highlight ? ' highlighted' : '';
      return html`<td part="cell ${title.id}${state}" class="cell${state}" role="cell">
        ${asTemplate(labelMarkup(title, words))}${offer(title.id)}
      </td>`;
    })}
  </tr>`;
}

/** The column's name inside a cell. */
const labelMarkup = ({ short, lang }: Title, words: Wording): Markup =>
  markup`<span part="label" class="label" translate="no">${foreignMarkup(short, lang, words) ?? short}</span>`;

function columnTemplate(title: Title, { highlight, words, does, onSelect }: TableView): TemplateResult {
  const { id, short, mark, issuer, lang } = title;
  const state = id === highlight ? ' highlighted' : '';
  const foreign = foreignMarkup(short, lang, words);
  return html`<th part="column ${id}${state}" class="column${state}" role="columnheader" scope="col" translate="no">
    <span class="issuer">${issuer}</span>
    <button
      type="button"
      class="select"
      aria-pressed=${id === highlight}
      aria-description=${does(id)}
      @click=${() => onSelect(id)}
    >
      ${foreign ? asTemplate(foreign) : short}<span class="mark">${mark}</span>
    </button>
  </th>`;
}

function rowMarkup(row: Row, view: TableView): Markup {
  const { criterion, label, cells } = row;
  const longest = Math.max(...cells.map(({ minutes = 0 }) => minutes));
  return markup`<tr part="row ${criterion}" class="row" role="row">
    <th part="criterion" class="criterion" role="rowheader" scope="row">${label}</th>
    ${cells.map((cell, i) => cellMarkup(cell, row, view.columns[i]!, longest, view))}
  </tr>`;
}

function cellMarkup(
  { lines, remarks, unknown, page, minutes, citations: cited }: Cell,
  { label }: Row,
  title: Title,
  longest: number,
  { highlight, words, citations }: TableView,
): Markup {
  const { id } = title;
  const state = `${id === highlight ? ' highlighted' : ''}${unknown ? ' unknown' : ''}`;
  const links = citations.links(...cited);
  const share = minutes && (100 * minutes) / longest;
  return markup`<td part="cell ${id}${state}" class="cell${state}" role="cell">
    ${labelMarkup(title, words)}
    ${lines.map((line, i) => {
      const { text, percent } = ownOf(line);
      const length = percent ?? (i ? undefined : share);
      return markup`<p class="${i || percent ? 'line' : ''}">
        ${richMarkup(text)}${i === lines.length - 1 ? links : ''}${length ? barMarkup(length) : ''}
      </p>`;
    })}
    ${page && checkLink(page, title, label, words)}
    ${remarks.map((remark) => markup`<p part="note" class="muted">${remark}</p>`)}
  </td>`;
}

/**
 * A bar of `percent` of its width. Presentation attributes, because strict pages forbid inline style, and because a page that is
 * saved as a file loses our style sheets: a drawing without them is small, and no black box.
 */
const barMarkup = (percent: number): Markup =>
  markup`<svg class="bar" width="240" height="6" fill="gray" stroke="none" aria-hidden="true"><rect width="${percent.toFixed(1)}%" height="100%" rx="3"></rect></svg>`;
