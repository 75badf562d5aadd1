import { html, nothing, svg } from 'lit';
import { cites, rich } from './text.mjs';

const SHAPES = {
  path: ({ d }) => svg`<path d=${d} />`,
  circle: ({ cx, cy, r }) => svg`<circle cx=${cx} cy=${cy} r=${r} />`,
};

export const benefits = (view) =>
  html`<ul class="benefits" role="list">
    ${view.benefits.map(
      (benefit) =>
        html`<li part="benefit ${benefit.id}" class="benefit">
          <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            ${benefit.icon.map(([name, attributes]) => SHAPES[name](attributes))}
          </svg>
          <h3 part="label" class="label">${benefit.title}</h3>
          ${benefit.body ? html`<p class="body">${benefit.body}</p>` : nothing}
          <div part="evidence ${benefit.evidence}" class="evidence">
            <svg class="dot" viewBox="0 0 12 12" aria-hidden="true">
              <path d=${benefit.fill ?? nothing} data-fill></path>
              <circle cx="6" cy="6" r="5"></circle>
            </svg>
            <p>
              <span class="strength">${benefit.strength}</span>
              ${rich(benefit.text)}${cites(benefit.cites, view.sources)}
            </p>
            ${benefit.note ? html`<p part="note">${benefit.note}</p>` : nothing}
          </div>
        </li>`,
    )}
  </ul>`;
