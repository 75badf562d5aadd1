import { verdictOf } from '../../shared/verdict.mjs';
import { cites, escape, rich } from './frame.mjs';

const item = ({ id, text, more, cites: ids }, view, ticked) =>
  `<div part="item" class="item"><label><input type="checkbox" part="checkbox" data-leaf="${id}"${ticked.has(id) ? ' checked' : ''}><span part="label" class="text">${rich(text)}</span></label><p part="note" class="more">${escape(more)}${cites(ids, view.sources)}</p></div>`;

const step = ({ legend, any }, view, ticked) => {
  const items = any.map((leaf) => item(leaf, view, ticked)).join('');
  return legend
    ? `<fieldset part="item alternative" class="item alternative"><legend>${escape(legend)}</legend>${items}</fieldset>`
    : items;
};

export function checklist(view, ticked) {
  const { done, total, summary, missing } = verdictOf(view, ticked);
  return `<div class="layout"><div><fieldset><legend>${escape(view.legend)}</legend>${view.steps.map((each) => step(each, view, ticked)).join('')}</fieldset></div><div class="side"><div part="status" class="verdict" role="status"><p></p><b>${escape(summary)}</b><p>${escape(view.detail)}</p><ul>${missing.map((text) => `<li>${rich(text)}</li>`).join('')}</ul></div><progress part="progress" max="${total}" value="${done}" aria-label="${escape(summary)}"></progress><a href="${escape(view.page.href)}" target="_blank" rel="noopener" class="muted">${escape(view.page.text)}</a><div class="tools">${view.buttons.map((text) => `<button type="button" class="link">${escape(text)}</button>`).join(' ')}</div></div></div>`;
}
