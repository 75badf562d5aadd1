import { cites, escape, rich } from './frame.mjs';

const head = ({ id, issuer, short, mark }, highlight) =>
  `<th part="column ${id}" class="column${id === highlight ? ' highlighted' : ''}" role="columnheader" scope="col"><span class="issuer">${escape(issuer)}</span><button type="button" class="select" data-id="${id}" aria-pressed="${id === highlight}">${escape(short)}<span class="mark">${mark}</span></button></th>`;

const line = ({ text, bar }, links, i) =>
  `<p class="${i ? 'line' : ''}">${rich(text)}${links}${bar ? `<svg class="bar" aria-hidden="true"><rect width="${bar}" height="100%" rx="3"></rect></svg>` : ''}</p>`;

function cell({ lines, link, remarks, state, cites: ids }, { id, short }, view, highlight) {
  const links = cites(ids, view.sources);
  const all = state + (id === highlight ? ' highlighted' : '');
  return `<td part="cell ${id}${all}" class="cell${all}" role="cell"><span part="label" class="label">${escape(short)}</span>${lines.map((each, i) => line(each, i === lines.length - 1 ? links : '', i)).join('')}${link ? `<a href="${escape(link.href)}" target="_blank" rel="noopener">${escape(link.text)}</a>` : ''}${remarks.map((text) => `<p part="note" class="muted">${escape(text)}</p>`).join('')}</td>`;
}

const terms = ({ title, terms: list }, sources) =>
  `<details><summary>${escape(title)}</summary><dl>${list.map(({ term, text, cites: ids }) => `<div><dt>${escape(term)}</dt><dd>${rich(text)}${cites(ids, sources)}</dd></div>`).join('')}</dl></details>`;

export function comparison(view, differencesOnly, highlight) {
  const rows = differencesOnly ? view.rows.filter(({ same }) => !same) : view.rows;
  return `<div class="tools"><label><input type="checkbox"${differencesOnly ? ' checked' : ''}>${escape(view.toggle)}</label></div><table part="table" class="table columns-${view.columns.length}" role="table"><caption class="unseen">${escape(view.caption)}</caption><thead class="head" role="rowgroup"><tr class="row" role="row"><td class="corner" role="cell"></td>${view.columns.map((column) => head(column, highlight)).join('')}</tr></thead><tbody class="body" role="rowgroup">${rows.map((row) => `<tr part="row ${row.id}" class="row" role="row"><th part="criterion" class="criterion" role="rowheader" scope="row">${escape(row.label)}</th>${row.cells.map((each, i) => cell(each, view.columns[i], view, highlight)).join('')}</tr>`).join('')}</tbody></table>${view.terms ? terms(view.terms, view.sources) : ''}`;
}
