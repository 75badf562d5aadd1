import type { TemplateResult } from 'lit';
import { CertificationElement } from '../../element/certification-element.js';
import type { Citations } from '../../view/citations.js';
import { headingMarkup } from '../../view/heading.js';
import { type Markup, asTemplate, markup } from '../../view/markup.js';
import { checkLink } from '../../view/check-link.js';
import { certificationOf } from '../../derive/names.js';
import { richMarkup } from '../../view/figures.js';
import { processStyles } from './pmo-process.styles.js';
import { type StepView, stepsTo } from '../../derive/steps.js';

/**
 * The five steps from choosing a programme to maintaining the certificate, each with the figures of the certification.
 *
 * @summary Shows the way to a certification.
 * @tag pmo-process
 * @csspart process - The root.
 * @csspart step - A step; its id is a further part name.
 * @csspart label - The name of a step.
 */
export class PmoProcessElement extends CertificationElement {
  static override readonly tag = 'pmo-process';
  static override styles = [CertificationElement.styles, processStyles];

  protected readonly noun = 'process';
  protected readonly defaultCertification = 'pmo';

  protected defaultHeading(): string {
    const { messages } = this.words.language;
    const family = !certificationOf(this.certification, this.shownContent);
    return family ? messages.processHeadingFamily : this.words.say(messages.processHeading, { name: this.names.long });
  }

  protected defaultIntro(): string {
    return this.words.language.messages.processIntro;
  }

  protected renderContent(citations: Citations): TemplateResult {
    const steps = stepsTo(this.certification, this.shownContent, this.words).filter(
      ({ id }) => !this.hides('step', id),
    );
    return asTemplate(markup`<ol class="process" role="list">${steps.map((step) => this.#step(step, citations))}</ol>`);
  }

  #step({ id, title, body, lines, remarks, citations: cited, page, years }: StepView, citations: Citations): Markup {
    const last = lines.length - 1;
    return markup`<li part="step ${id}" class="step">
      <div>
        ${headingMarkup(this.headingLevel + 1, title, 'label')}
        <p class="body">${body}</p>
      </div>
      <div class="facts">
        ${lines.map(({ text }, i) => markup`<p>${richMarkup(text)}${i === last ? citations.links(...cited) : ''}</p>`)}
        ${page && checkLink(page, this.names, title, this.words)}
        ${remarks.map((remark) => markup`<p part="note" class="muted">${remark}</p>`)} ${years && cycle(years)}
      </div>
    </li>`;
  }
}

/** A renewal cycle as a line of time: a point for today and one for each year. The words beside it say the same. */
const cycle = (years: number): Markup =>
  markup`<svg class="time" width="288" height="20" fill="none" stroke="currentcolor" aria-hidden="true">
    <line x1="0" x2="100%" y1="50%" y2="50%"></line>
    ${[...Array(years + 1).keys()].map((year) => markup`<circle cx="${(100 * year) / years}%" cy="50%" r="5"></circle>`)}
  </svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'pmo-process': PmoProcessElement;
  }
}
