// Web Awesome as a site builder puts it together: the page says what goes where, the script brings what it names.
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js';
import '@awesome.me/webawesome/dist/components/details/details.js';
import '@awesome.me/webawesome/dist/components/progress-bar/progress-bar.js';
import '@awesome.me/webawesome/dist/components/tag/tag.js';
import view from 'bench:view/en';
import { toggled, verdictOf } from '../shared/verdict.mjs';

const { checklist } = view.widgets;
const ticks = new WeakMap();

// its checkboxes say `change` as native ones do
document.addEventListener('change', ({ target }) => {
  const { leaf } = target.dataset;
  const section = target.closest('section');
  if (!leaf) return;
  const ticked = toggled(ticks.get(section) ?? new Set(), leaf);
  ticks.set(section, ticked);
  const { done, total, summary, missing } = verdictOf(checklist, ticked);
  section.querySelector('.verdict b').textContent = summary;
  section.querySelector('.verdict ul').replaceChildren(
    ...missing.map((parts) => {
      const item = document.createElement('li');
      item.textContent = parts.map((part) => part.b ?? part).join('');
      return item;
    }),
  );
  section.querySelector('wa-progress-bar').value = (100 * done) / total;
});

// a page of a site builder has its other language elsewhere
globalThis.peer = {};
