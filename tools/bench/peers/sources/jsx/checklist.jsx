import { useState } from 'bench:hooks';
import { toggled, verdictOf } from '../../shared/verdict.mjs';
import { Cites, Rich } from './text.jsx';

function Item({ item, sources, ticked, onTick }) {
  return (
    <div part="item" className="item">
      <label>
        <input
          type="checkbox"
          part="checkbox"
          data-leaf={item.id}
          checked={ticked.has(item.id)}
          onChange={() => onTick(item.id)}
        />
        <span part="label" className="text">
          <Rich parts={item.text} />
        </span>
      </label>
      <p part="note" className="more">
        {item.more}
        <Cites ids={item.cites} sources={sources} />
      </p>
    </div>
  );
}

function Step({ step, ...rest }) {
  const items = step.any.map((item) => <Item key={item.id} item={item} {...rest} />);
  if (!step.legend) return items;
  return (
    <fieldset part="item alternative" className="item alternative">
      <legend>{step.legend}</legend>
      {items}
    </fieldset>
  );
}

export function Checklist({ view }) {
  const [ticked, setTicked] = useState(new Set());
  const { done, total, summary, missing } = verdictOf(view, ticked);
  const onTick = (id) => setTicked(toggled(ticked, id));
  return (
    <div className="layout">
      <div>
        <fieldset>
          <legend>{view.legend}</legend>
          {view.steps.map((step, i) => (
            <Step key={i} step={step} sources={view.sources} ticked={ticked} onTick={onTick} />
          ))}
        </fieldset>
      </div>
      <div className="side">
        <div part="status" className="verdict" role="status">
          <p></p>
          <b>{summary}</b>
          <p>{view.detail}</p>
          <ul>
            {missing.map((parts, i) => (
              <li key={i}>
                <Rich parts={parts} />
              </li>
            ))}
          </ul>
        </div>
        <progress part="progress" max={total} value={done} aria-label={summary}></progress>
        <a href={view.page.href} target="_blank" rel="noopener" className="muted">
          {view.page.text}
        </a>
        <div className="tools">
          {view.buttons.map((text) => (
            <button key={text} type="button" className="link">
              {text}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
