import type { TemplateResult } from 'lit';
import { CertificationElement } from '../../element/certification-element.js';
import type { Citations } from '../../view/citations.js';
import { headingMarkup } from '../../view/heading.js';
import { type Markup, asTemplate, markup } from '../../view/markup.js';
import { certificationOf } from '../../derive/names.js';
import { richMarkup } from '../../view/figures.js';
import type { Strength } from '../../facts/types.js';
import { type BenefitView, benefitsOf } from '../../derive/benefits.js';
import { ICONS } from './icons.js';
import { benefitsStyles } from './pmo-benefits.styles.js';

/**
 * What a certification brings: four benefits, each with its evidence and an honest word on how strong that is.
 *
 * @summary Shows the benefits of a certification and how well they are backed.
 * @tag pmo-benefits
 * @csspart benefits - The root.
 * @csspart benefit - A benefit; its id is a further part name.
 * @csspart label - The name of a benefit.
 * @csspart evidence - What backs a benefit; `issuer`, `survey`, `independent` or `none` is a further part name.
 */
export class PmoBenefitsElement extends CertificationElement {
  static override readonly tag = 'pmo-benefits';
  static override styles = [CertificationElement.styles, benefitsStyles];

  protected readonly defaultCertification = 'pmo';
  protected readonly noun = 'benefits';

  protected defaultHeading(): string {
    const { messages } = this.words.language;
    const family = !certificationOf(this.certification, this.shownContent);
    return family
      ? messages.benefitsHeadingFamily
      : this.words.say(messages.benefitsHeading, { name: this.names.long });
  }

  protected defaultIntro(): string {
    return this.words.language.messages.benefitsIntro;
  }

  protected renderContent(citations: Citations): TemplateResult {
    const benefits = benefitsOf(this.certification, this.shownContent, this.words).filter(
      ({ id }) => !this.hides('benefit', id),
    );
    return asTemplate(
      markup`<ul class="benefits" role="list">${benefits.map((benefit) => this.#benefit(benefit, citations))}</ul>`,
    );
  }

  #benefit({ id, title, body, evidence }: BenefitView, citations: Citations): Markup {
    const { language } = this.words;
    const { messages } = language;
    const strength = evidence?.strength ?? 'none';
    const note = evidence?.note;
    return markup`<li part="benefit ${id}" class="benefit">
      <svg class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentcolor" aria-hidden="true">${ICONS[id]}</svg>
      ${headingMarkup(this.headingLevel + 1, title, 'label')} ${body && markup`<p class="body">${body}</p>`}
      <div part="evidence ${strength}" class="evidence">
        ${dot(strength)}
        <p>
          ${
            evidence
              ? markup`<span class="strength">${messages[STRENGTHS[evidence.strength]]}.</span> ${richMarkup(
                  evidence.text,
                )}${citations.links(...evidence.citations)}`
              : markup`<span class="strength">${messages.evidenceNone}.</span>`
          }
        </p>
        ${note && markup`<p part="note" class="remark">${language.notes[note] ?? note}</p>`}
      </div>
    </li>`;
  }
}

const STRENGTHS = { issuer: 'evidenceIssuer', survey: 'evidenceSurvey', independent: 'evidenceIndependent' } as const;

/** The strength as a circle that fills: empty, a quarter, a half, whole. The words beside it say the same. */
const dot = (strength: Strength | 'none'): Markup => {
  const fill = {
    none: '',
    issuer: 'M6 6V1A5 5 0 0 1 11 6z',
    survey: 'M6 1A5 5 0 0 1 6 11z',
    independent: 'M6 1A5 5 0 0 1 6 11A5 5 0 0 1 6 1z',
  };
  return markup`<svg class="dot" viewBox="0 0 12 12" width="12" height="12" fill="none" stroke="currentcolor" aria-hidden="true">
    <path d="${fill[strength]}" fill="currentcolor" stroke="none" data-fill></path>
    <circle cx="6" cy="6" r="5"></circle>
  </svg>`;
};

declare global {
  interface HTMLElementTagNameMap {
    'pmo-benefits': PmoBenefitsElement;
  }
}
