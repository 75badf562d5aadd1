import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { cites } from '../../view/citations.js';
import { figures } from '../../view/figures.js';
import { heading } from '../../view/heading.js';
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
  { id, title, hope, strength, strengthName, evidence, cites: cited, remark }: Benefit,
  level: number,
): TemplateResult =>
  html`<li part="benefit ${id}" class="benefit">
    ${icon(id)} ${heading(level, title, 'label')} ${hope ? html`<p class="body">${hope}</p>` : nothing}
    <div part="evidence ${strength}" class="evidence">
      ${dot(strength)}
      <p>
        <span class="strength">${`${strengthName}.`}</span> ${evidence ? [figures(evidence), cites(cited)] : nothing}
      </p>
      ${remark ? html`<p part="note" class="remark">${remark}</p>` : nothing}
    </div>
  </li>`;
