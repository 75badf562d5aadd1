import { html, nothing } from 'lit';
import { cites, rich } from './text.mjs';

const bar = (width) =>
  html`<svg class="bar" aria-hidden="true"><rect width=${width} height="100%" rx="3"></rect></svg>`;

const terms = ({ title, terms: list }, sources) =>
  html`<details>
    <summary>${title}</summary>
    <dl>
      ${list.map(
        ({ term, text, cites: ids }) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${rich(text)}${cites(ids, sources)}</dd>
          </div>`,
      )}
    </dl>
  </details>`;

export const ComparisonMixin = (Base) =>
  class extends Base {
    static properties = { differencesOnly: { state: true }, highlight: { state: true } };

    #head({ id, issuer, short, mark }) {
      const chosen = id === this.highlight;
      return html`<th part="column ${id}" class="column${chosen ? ' highlighted' : ''}" role="columnheader" scope="col">
        <span class="issuer">${issuer}</span>
        <button type="button" class="select" aria-pressed=${chosen} @click=${() => (this.highlight = chosen ? '' : id)}>
          ${short}<span class="mark">${mark}</span>
        </button>
      </th>`;
    }

    #cell({ lines, link, remarks, state, cites: ids }, { id, short }) {
      const all = state + (id === this.highlight ? ' highlighted' : '');
      const links = cites(ids, this.view.sources);
      return html`<td part="cell ${id}${all}" class="cell${all}" role="cell">
        <span part="label" class="label">${short}</span>
        ${lines.map(
          ({ text, bar: width }, i) =>
            html`<p class=${i ? 'line' : ''}>
              ${rich(text)}${i === lines.length - 1 ? links : nothing}${width ? bar(width) : nothing}
            </p>`,
        )}
        ${link ? html`<a href=${link.href} target="_blank" rel="noopener">${link.text}</a>` : nothing}
        ${remarks.map((text) => html`<p part="note" class="muted">${text}</p>`)}
      </td>`;
    }

    content() {
      const { view, differencesOnly = false } = this;
      const rows = differencesOnly ? view.rows.filter(({ same }) => !same) : view.rows;
      return html`<div class="tools">
          <label
            ><input
              type="checkbox"
              .checked=${differencesOnly}
              @change=${() => (this.differencesOnly = !differencesOnly)}
            />${view.toggle}</label
          >
        </div>
        <table part="table" class="table columns-${view.columns.length}" role="table">
          <caption class="unseen">
            ${view.caption}
          </caption>
          <thead class="head" role="rowgroup">
            <tr class="row" role="row">
              <td class="corner" role="cell"></td>
              ${view.columns.map((column) => this.#head(column))}
            </tr>
          </thead>
          <tbody class="body" role="rowgroup">
            ${rows.map(
              (row) =>
                html`<tr part="row ${row.id}" class="row" role="row">
                  <th part="criterion" class="criterion" role="rowheader" scope="row">${row.label}</th>
                  ${row.cells.map((cell, i) => this.#cell(cell, view.columns[i]))}
                </tr>`,
            )}
          </tbody>
        </table>
        ${view.terms ? terms(view.terms, view.sources) : nothing}`;
    }
  };
