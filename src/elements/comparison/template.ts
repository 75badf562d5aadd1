import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { cites } from '../../view/citations.js';
import { newTab, spokenText } from '../../view/new-tab.js';
import { offerTemplate } from '../../view/offer.js';
import { remark, restTemplate, told } from '../../view/told.js';
import type { OfferLink } from '../../catalogue/offers.js';
import type { Shown } from '../../catalogue/told.js';
import type { ComparisonColumn, ComparisonModel } from './model.js';
import type { ComparisonCell, ComparisonLine, ComparisonRow } from './rows.js';

/** What a learner can do in a comparison. */
export interface ComparisonActions {
  readonly select: (column: string) => void;
  readonly toggle: (differencesOnly: boolean) => void;
  readonly follow: (offer: OfferLink, event: Event) => void;
}

export function comparisonTemplate(model: ComparisonModel, actions: ComparisonActions): TemplateResult {
  const { differences, status, rows, terms, frame } = model;
  return html`${
    differences
      ? html`<div class="tools">
          <label
            ><input
              type="checkbox"
              .checked=${live(differences.isOn)}
              @change=${(event: Event) => actions.toggle((event.target as HTMLInputElement).checked)}
            />${keyed(frame.key, differences.label)}</label
          >
        </div>`
      : nothing
  }
  ${table(model, actions)}
  ${
    differences
      ? html`<p
          part=${rows.length ? nothing : 'note'}
          class=${rows.length ? 'unseen' : 'muted'}
          role="status"
          .textContent=${status}
        ></p>`
      : nothing
  }
  ${
    terms
      ? html`<details>
          <summary .textContent=${terms.label}></summary>
          <dl>
            ${terms.list.map(({ term, meaning, cites: cited }) =>
              keyed(
                `${frame.key} ${term}`,
                html`<div>
                  <dt>${term}</dt>
                  <dd>${meaning}${cites(cited)}</dd>
                </div>`,
              ),
            )}
          </dl>
        </details>`
      : nothing
  }`;
}

/** A real table. Its roles are written out, because `display: grid` would drop them. */
function table(model: ComparisonModel, actions: ComparisonActions): TemplateResult {
  const { key } = model.frame;
  return html`<table part="table" class="table columns-${model.columns.length}" role="table">
    <caption class="unseen" .textContent=${model.caption}></caption>
    <thead class="head" role="rowgroup">
      <tr class="row" role="row">
        <td class="corner unseen" role="cell"></td>
        ${model.columns.map((column) => head(column, actions))}
      </tr>
    </thead>
    <tbody class="body" role="rowgroup">
      ${model.rows.map((each) => keyed(`${key} ${each.criterion}`, row(each, model.columns)))}${keyed(key, offers(model, actions))}
    </tbody>
  </table>`;
}

const head = (
  { id, issuer, name, mark, isHighlighted, does }: ComparisonColumn,
  { select }: ComparisonActions,
): TemplateResult =>
  html`<th
    part="column ${id}${isHighlighted ? ' highlighted' : ''}"
    class="column${isHighlighted ? ' highlighted' : ''}"
    role="columnheader"
    scope="col"
    translate="no"
  >
    <span class="issuer">${issuer}</span>
    <button
      type="button"
      class="select"
      aria-pressed=${isHighlighted}
      aria-description=${does}
      @click=${() => select(id)}
    >
      ${spokenText(name)}<span class="mark">${mark}</span>
    </button>
  </th>`;

const row = ({ criterion, label, cells }: ComparisonRow, columns: readonly ComparisonColumn[]): TemplateResult =>
  html`<tr part="row ${criterion}" class="row" role="row">
    <th part="criterion" class="criterion" role="rowheader" scope="row">${label}</th>
    ${cells.map((each, i) => cell(each, columns[i]!))}
  </tr>`;

function cell(
  { lines, rest, check, remarks, isUnknown }: ComparisonCell,
  { id, name, isHighlighted }: ComparisonColumn,
): TemplateResult {
  const state = `${isHighlighted ? ' highlighted' : ''}${isUnknown ? ' unknown' : ''}`;
  return html`<td part="cell ${id}${state}" class="cell${state}" role="cell">
    ${columnName(name)} ${lines.map(line)} ${restTemplate(rest, line)} ${check ? newTab(check) : nothing}
    ${remarks.map(remark)}
  </td>`;
}

const line = (given: Shown<ComparisonLine>): TemplateResult =>
  html`<p class=${given.isItem ? 'line' : ''}>${told(given)}${given.bar ? bar(given.bar) : nothing}</p>
    ${given.remarks.map(remark)}`;

const offers = ({ offers: row, columns }: ComparisonModel, { follow }: ComparisonActions) =>
  row
    ? html`<tr part="row offers" class="row" role="row">
        <th part="criterion" class="criterion" role="rowheader" scope="row">${row.label}</th>
        ${row.links.map((offer, i) => {
          const { id, name, isHighlighted } = columns[i]!;
          const state = isHighlighted ? ' highlighted' : '';
          return html`<td part="cell ${id}${state}" class="cell${state}" role="cell">
            ${columnName(name)}${offerTemplate(offer, (event) => follow(offer!, event))}
          </td>`;
        })}
      </tr>`
    : nothing;

/** The column's name inside a cell, shown where the table is narrow. */
const columnName = (name: ComparisonColumn['name']): TemplateResult =>
  html`<span part="label" class="label" translate="no">${spokenText(name)}</span>`;

/**
 * A bar of so many percent of its width. Presentation attributes, because strict pages forbid inline style, and because a page that
 * is saved as a file loses our style sheets: a drawing without them is small, and no black box.
 */
const bar = (percent: number): TemplateResult =>
  html`<svg class="bar" width="240" height="6" fill="gray" stroke="none" aria-hidden="true">
    <rect width="${percent.toFixed(1)}%" height="100%" rx="3"></rect>
  </svg>`;
