import { createRoot } from 'react-dom/client';
import { islands } from '../shared/islands.mjs';
import { Widget } from './jsx/widget.jsx';

islands((place, kind, first) => {
  const root = createRoot(place);
  const update = (view) => root.render(<Widget kind={kind} view={view} />);
  update(first);
  return { update, unmount: () => root.unmount() };
});
