import { render } from 'preact';
import { islands } from '../shared/islands.mjs';
import { Widget } from './jsx/widget.jsx';

islands((place, kind, first) => {
  const update = (view) => render(<Widget kind={kind} view={view} />, place);
  update(first);
  return { update, unmount: () => render(null, place) };
});
