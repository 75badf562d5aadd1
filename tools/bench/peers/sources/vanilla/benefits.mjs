import { cites, escape, rich } from './frame.mjs';

const shape = ([name, attributes]) =>
  `<${name} ${Object.entries(attributes)
    .map(([key, value]) => `${key}="${value}"`)
    .join(' ')}/>`;

export const benefits = (view) =>
  `<ul class="benefits" role="list">${view.benefits
    .map(
      (benefit) =>
        `<li part="benefit ${benefit.id}" class="benefit"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${benefit.icon.map(shape).join('')}</svg><h3 part="label" class="label">${escape(benefit.title)}</h3>${benefit.body ? `<p class="body">${escape(benefit.body)}</p>` : ''}<div part="evidence ${benefit.evidence}" class="evidence"><svg class="dot" viewBox="0 0 12 12" aria-hidden="true"><path ${benefit.fill ? `d="${benefit.fill}"` : ''} data-fill></path><circle cx="6" cy="6" r="5"></circle></svg><p><span class="strength">${escape(benefit.strength)}</span> ${rich(benefit.text)}${cites(benefit.cites, view.sources)}</p>${benefit.note ? `<p part="note">${escape(benefit.note)}</p>` : ''}</div></li>`,
    )
    .join('')}</ul>`;
