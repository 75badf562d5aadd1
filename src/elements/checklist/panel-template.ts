import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ownOf } from '../../page/own.js';
import type { OfferLink } from '../../catalogue/offers.js';
import { figures } from '../../view/figures.js';
import { newTab } from '../../view/new-tab.js';
import { offerTemplate } from '../../view/offer.js';
import type { Action, Panel } from './panel.js';

/** What a learner can do with the list as a whole. */
export interface PanelActions {
  readonly print: () => void;
  readonly copy: () => void;
  readonly reset: () => void;
  readonly undo: () => void;
  readonly forget: () => void;
  readonly goBefore: (certification: string) => void;
  readonly follow: (offer: OfferLink, event: Event) => void;
}

/**
 * Verdict, progress and what can be done with the list. Only one sentence is live: the others are there to be read. Texts that a tick
 * changes are set on their elements, so that a page that is translated stays true.
 */
export const panelTemplate = (panel: Panel, key: string, actions: PanelActions): TemplateResult =>
  html`<div part="panel" class="side">
    ${verdictTemplate(panel, key)}
    <progress part="progress" max=${panel.total} value=${panel.done} aria-hidden="true"></progress>
    ${offerTemplate(panel.offer, (event) => actions.follow(panel.offer!, event))}
    ${keyed(key, newTab(panel.check, { class: 'muted' }))} ${keyed(key, stepBeforeTemplate(panel, actions))}
    ${
      panel.copyByHand
        ? html`<label class="muted"
            ><span .textContent=${panel.copyByHand.label}></span
            ><textarea readonly rows="6" .value=${panel.copyByHand.text}></textarea>
          </label>`
        : nothing
    }
    <div class="tools">
      ${button('print', panel.print, actions.print)} ${button('copy', panel.copy, actions.copy)}
      ${button('reset', panel.reset, actions.reset)} ${button('undo', panel.undo, actions.undo)}
    </div>
    ${
      panel.keeping
        ? html`<p part="note" class="muted">
            <span .textContent=${panel.keeping.text}></span> ${button('forget', panel.keeping.forget, actions.forget)}
          </p>`
        : nothing
    }
  </div>`;

const verdictTemplate = ({ verdict: { summary, detail, missing }, said }: Panel, key: string): TemplateResult =>
  html`<div part="status" class="verdict">
    <p role="status">${said ? saidTemplate(said) : nothing}</p>
    ${said?.isVerdict ? nothing : html`<b .textContent=${summary}></b>`}
    <p .textContent=${detail ?? ''}></p>
    ${
      missing.length
        ? html`<ul>
            ${missing.map(({ id, text, lang }) => keyed(`${key} ${id}`, html`<li>${figures(text, lang)}</li>`))}
          </ul>`
        : nothing
    }
  </div>`;

/** A new node for each new text: readers tell of nodes that come as a whole, but of text that changes only what is different in it. */
const saidTemplate = ({ text, isVerdict }: NonNullable<Panel['said']>) =>
  keyed(text, isVerdict ? html`<b>${text}</b>` : html`<span>${text}</span>`);

const stepBeforeTemplate = ({ stepBefore }: Panel, { goBefore }: PanelActions) =>
  stepBefore
    ? html`<p part="note" class="muted">
        ${figures(stepBefore.text, stepBefore.lang)}
        ${button('step-before', stepBefore.action, () => goBefore(stepBefore.certification))}
      </p>`
    : nothing;

const button = (id: string, given: Action | undefined, act: () => void) => {
  const action = given && ownOf(given);
  return action
    ? html`<button
        type="button"
        class="link"
        data-action=${id}
        aria-label=${action.label ?? nothing}
        aria-disabled=${action.isSpent ?? nothing}
        @click=${action.isSpent ? nothing : act}
        .textContent=${action.text}
      ></button>`
    : nothing;
};
