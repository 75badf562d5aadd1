// One source for Preact and React. Figures, links and the frame are components, as one writes them in either.
import { Benefits } from './benefits.jsx';
import { Checklist } from './checklist.jsx';
import { Comparison } from './comparison.jsx';

const KINDS = { comparison: Comparison, checklist: Checklist, benefits: Benefits };

function Source({ url, title, about }) {
  return (
    <li>
      {url && (
        <a className="address" href={url} target="_blank" rel="noopener">
          {title}
        </a>
      )}
      {about}
    </li>
  );
}

export function Widget({ kind, view }) {
  const own = view.widgets[kind];
  const Content = KINDS[kind];
  return (
    <section part={kind} role="group" className="root" aria-label={own.heading} lang={view.lang} dir="ltr">
      <h2 part="heading" className="heading">
        {own.heading}
      </h2>
      <p part="intro" className="intro">
        {own.intro}
      </p>
      <Content view={own} />
      <details part="sources">
        <summary>{own.sources.title}</summary>
        <ol>
          {own.sources.list.map((source, i) => (
            <Source key={i} {...source} />
          ))}
        </ol>
      </details>
      <footer part="footer" className="footer">
        {own.footer.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </footer>
    </section>
  );
}
