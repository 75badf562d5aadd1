export const Rich = ({ parts }) => parts.map((part, i) => (typeof part === 'string' ? part : <b key={i}>{part.b}</b>));

export const Cites = ({ ids, sources }) =>
  ids.flatMap((i) => {
    const { url, label } = sources.list[i];
    return [
      '\u00a0',
      url ? (
        <a key={i} className="cite" href={url} target="_blank" rel="noopener" aria-label={label}>
          {i + 1}
        </a>
      ) : (
        <span key={i} className="cite">
          <span aria-hidden="true">{i + 1}</span>
          <span className="unseen">{label}</span>
        </span>
      ),
    ];
  });
