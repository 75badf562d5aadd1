import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Remark, Shown } from '../../catalogue/told.js';
import type { Line } from '../../catalogue/types.js';
import { figures } from '../../view/figures.js';
import { heading } from '../../view/heading.js';
import { spokenText } from '../../view/new-tab.js';
import { restTemplate, told } from '../../view/told.js';
import { dot, icon } from './icons.js';
import type { Benefit, BenefitsModel } from './model.js';

export const benefitsTemplate = ({ benefits, level, frame: { key } }: BenefitsModel): unknown =>
  keyed(
    key,
    html`<ul class="benefits" role="list">
      ${benefits.map((benefit) => benefitTemplate(benefit, level))}
    </ul>`,
  );

const benefitTemplate = (
  { id, title, hope, strength, strengthName, evidence: { lines, rest, remarks } }: Benefit,
  level: number,
): TemplateResult => {
  const [first, ...others] = lines;
  return html`<li part="benefit ${id}" class="benefit">
    ${icon(id)} ${heading(level, title, 'label')}
    ${hope ? html`<p class="body">${figures(hope.text, hope.lang)}</p>` : nothing}
    <div part="evidence ${strength}" class="evidence">
      ${dot(strength)}
      <p><span class="strength">${`${strengthName}.`}</span> ${first ? told(first) : nothing}</p>
      ${[...(first?.remarks ?? []), ...remarks].map(remark)} ${others.map(line)} ${restTemplate(rest, line)}
    </div>
  </li>`;
};

const line = (given: Shown<Line>): TemplateResult =>
  html`<p>${told(given)}</p>
    ${given.remarks.map(remark)}`;

const remark = (text: Remark): TemplateResult => html`<p part="note">${spokenText(text)}</p>`;
