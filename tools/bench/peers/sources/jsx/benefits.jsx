import { Cites, Rich } from './text.jsx';

export function Benefits({ view }) {
  return (
    <ul className="benefits" role="list">
      {view.benefits.map((benefit) => (
        <li key={benefit.id} part={`benefit ${benefit.id}`} className="benefit">
          <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
            {benefit.icon.map(([Shape, attributes], i) => (
              <Shape key={i} {...attributes} />
            ))}
          </svg>
          <h3 part="label" className="label">
            {benefit.title}
          </h3>
          {benefit.body && <p className="body">{benefit.body}</p>}
          <div part={`evidence ${benefit.evidence}`} className="evidence">
            <svg className="dot" viewBox="0 0 12 12" aria-hidden="true">
              <path d={benefit.fill} data-fill=""></path>
              <circle cx="6" cy="6" r="5"></circle>
            </svg>
            <p>
              <span className="strength">{benefit.strength}</span> <Rich parts={benefit.text} />
              <Cites ids={benefit.cites} sources={view.sources} />
            </p>
            {benefit.note && <p part="note">{benefit.note}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
