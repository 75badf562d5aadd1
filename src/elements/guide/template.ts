import { type TemplateResult, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Section } from '../../options/guide.js';
import { cites, sourcesTemplate } from '../../view/citations.js';
import { figures } from '../../view/figures.js';
import { heading } from '../../view/heading.js';
import type { GuideModel, GuideSection, Sentence } from './model.js';

export interface GuideActions {
  readonly goTo: (section: Section) => void;
  readonly follow: (event: CustomEvent<{ certification: string }>) => void;
}

/** @param part the element of a section. */
export const guideTemplate = (
  model: GuideModel,
  { goTo, follow }: GuideActions,
  part: (section: Exclude<Section, 'overview'>) => Element,
): TemplateResult =>
  html`<nav part="navigation" aria-label=${model.navigation}>
      <ul role="list">
        ${model.sections.map(({ id, name }) =>
          keyed(
            id,
            html`<li><button type="button" class="link" @click=${() => goTo(id)} .textContent=${name}></button></li>`,
          ),
        )}
      </ul>
    </nav>
    <p class="unseen" role="status" .textContent=${model.status}></p>
    <div @pmo-select=${follow}>
      ${model.sections.map((section) =>
        keyed(
          section.id,
          sectionTemplate(
            section,
            section.id === 'overview' ? keyed(model.frame.key, overview(model)) : part(section.id),
          ),
        ),
      )}
    </div>`;

const sectionTemplate = ({ id, name }: GuideSection, content: unknown): TemplateResult =>
  html`<div part="section ${id}" class="section" role="group" aria-label=${name} data-section=${id} tabindex="-1">
    ${content}
  </div>`;

const overview = ({ overview: { heading: text, paragraphs, sources }, level, frame: { key } }: GuideModel) =>
  html`<div class="overview">${heading(level, text, 'label')} ${paragraphs.map(paragraph)}</div>
    ${sourcesTemplate(sources, key)}`;

const paragraph = (sentences: readonly Sentence[]): TemplateResult =>
  html`<p>
    ${sentences.map((sentence, i) => [i ? ' ' : '', figures(sentence.text, sentence.lang), cites(sentence.cites)])}
  </p>`;
