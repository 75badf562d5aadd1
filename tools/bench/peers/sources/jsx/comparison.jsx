import { useState } from 'bench:hooks';
import { Cites, Rich } from './text.jsx';

function Head({ id, issuer, short, mark, highlighted, onSelect }) {
  return (
    <th part={`column ${id}`} className={`column${highlighted ? ' highlighted' : ''}`} role="columnheader" scope="col">
      <span className="issuer">{issuer}</span>
      <button type="button" className="select" aria-pressed={highlighted} onClick={() => onSelect(id)}>
        {short}
        <span className="mark">{mark}</span>
      </button>
    </th>
  );
}

function Cell({ cell, column, sources, highlighted }) {
  const state = cell.state + (highlighted ? ' highlighted' : '');
  return (
    <td part={`cell ${column.id}${state}`} className={`cell${state}`} role="cell">
      <span part="label" className="label">
        {column.short}
      </span>
      {cell.lines.map(({ text, bar }, i) => (
        <p key={i} className={i ? 'line' : ''}>
          <Rich parts={text} />
          {i === cell.lines.length - 1 && <Cites ids={cell.cites} sources={sources} />}
          {bar && (
            <svg className="bar" aria-hidden="true">
              <rect width={bar} height="100%" rx="3"></rect>
            </svg>
          )}
        </p>
      ))}
      {cell.link && (
        <a href={cell.link.href} target="_blank" rel="noopener">
          {cell.link.text}
        </a>
      )}
      {cell.remarks.map((text) => (
        <p key={text} part="note" className="muted">
          {text}
        </p>
      ))}
    </td>
  );
}

function Terms({ title, terms, sources }) {
  return (
    <details>
      <summary>{title}</summary>
      <dl>
        {terms.map(({ term, text, cites }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <Rich parts={text} />
              <Cites ids={cites} sources={sources} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

export function Comparison({ view }) {
  const [differencesOnly, setDifferencesOnly] = useState(false);
  const [highlight, setHighlight] = useState('');
  const rows = differencesOnly ? view.rows.filter(({ same }) => !same) : view.rows;
  const onSelect = (id) => setHighlight(highlight === id ? '' : id);
  return (
    <>
      <div className="tools">
        <label>
          <input type="checkbox" checked={differencesOnly} onChange={() => setDifferencesOnly(!differencesOnly)} />
          {view.toggle}
        </label>
      </div>
      <table part="table" className={`table columns-${view.columns.length}`} role="table">
        <caption className="unseen">{view.caption}</caption>
        <thead className="head" role="rowgroup">
          <tr className="row" role="row">
            <td className="corner" role="cell"></td>
            {view.columns.map((column) => (
              <Head key={column.id} {...column} highlighted={column.id === highlight} onSelect={onSelect} />
            ))}
          </tr>
        </thead>
        <tbody className="body" role="rowgroup">
          {rows.map((row) => (
            <tr key={row.id} part={`row ${row.id}`} className="row" role="row">
              <th part="criterion" className="criterion" role="rowheader" scope="row">
                {row.label}
              </th>
              {row.cells.map((cell, i) => (
                <Cell
                  key={i}
                  cell={cell}
                  column={view.columns[i]}
                  sources={view.sources}
                  highlighted={view.columns[i].id === highlight}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {view.terms && <Terms {...view.terms} sources={view.sources} />}
    </>
  );
}
