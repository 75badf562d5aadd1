import { type TemplateResult, html, nothing, svg } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Shown, Told } from '../../catalogue/told.js';
import type { Line } from '../../catalogue/types.js';
import { heading } from '../../view/heading.js';
import { newTab } from '../../view/new-tab.js';
import { remark, restTemplate, told } from '../../view/told.js';
import type { ProcessModel } from './model.js';
import type { ProcessStep } from './steps.js';

export const processTemplate = ({ steps, level, frame: { key } }: ProcessModel): unknown =>
  keyed(
    key,
    html`<ol class="process" role="list">
      ${steps.map((step) => stepTemplate(step, level))}
    </ol>`,
  );

const stepTemplate = ({ id, title, body, told: parts, check, years }: ProcessStep, level: number): TemplateResult =>
  html`<li part="step ${id}" class="step">
    <div>
      ${heading(level, title, 'label')}
      <p class="body">${body}</p>
    </div>
    <div class="facts">
      ${parts.map(toldTemplate)} ${check ? newTab(check) : nothing} ${parts.map(({ remarks }) => remarks.map(remark))}
      ${years ? cycle(years) : nothing}
    </div>
  </li>`;

const toldTemplate = ({ lines, rest }: Told) => [lines.map(line), restTemplate(rest, line)];

const line = (given: Shown<Line>): TemplateResult =>
  html`<p>${told(given)}</p>
    ${given.remarks.map(remark)}`;

/** A renewal cycle as a line of time: a point for today and one for each year. The words beside it say the same. */
const cycle = (years: number): TemplateResult =>
  html`<svg class="time" width="288" height="20" fill="none" stroke="currentcolor" aria-hidden="true">
    <line x1="0" x2="100%" y1="50%" y2="50%"></line>
    ${[...Array(years + 1).keys()].map(
      (year) => svg`<circle cx=${`${(100 * year) / years}%`} cy="50%" r="5"></circle>`,
    )}
  </svg>`;
