import { type TemplateResult, html, nothing } from 'lit';
import type { Title } from '../../base/names.js';
import { richTemplate } from '../../base/rich.js';
import type { Wording } from '../../base/wording.js';
import type { Assessment } from '../../eligibility/assess.js';
import type { Verdict } from './verdict.js';

/** What the panel beside the list shows, and what its buttons do. */
export interface SideView {
  readonly words: Wording;
  readonly page: string;
  readonly assessment: Assessment;
  readonly verdict: Verdict;
  /** What was said last about an action. */
  readonly message: string;
  /** Text to copy by hand, where the clipboard is blocked. */
  readonly handCopy: string;
  readonly undoable: boolean;
  readonly persisted: boolean;
  /** The provider's link, beside what is missing. */
  readonly action: TemplateResult | typeof nothing;
  /** An easier certification to begin with. */
  readonly stepBefore: Title | undefined;
  readonly onPrint: () => void;
  readonly onCopy: () => void;
  readonly onReset: () => void;
  readonly onUndo: () => void;
  readonly onForget: () => void;
  readonly onStepBefore: () => void;
}

const button = (text: string, action: () => void) =>
  html`<button type="button" class="link" @click=${action}>${text}</button>`;

/** Verdict, progress and what can be done with the list. The verdict is one live region, so a change is said once. */
export function sideTemplate(view: SideView): TemplateResult {
  const { words, assessment, verdict, stepBefore } = view;
  const { messages } = words.language;
  return html`<div part="panel" class="side">
    <div part="status" class="verdict" role="status">
      <p>${view.message}</p>
      <b>${verdict.summary}</b>
      <p>${verdict.detail}</p>
      ${
        verdict.missing.length
          ? html`<ul>
              ${verdict.missing.map((step) => html`<li>${richTemplate(step)}</li>`)}
            </ul>`
          : nothing
      }
    </div>
    <progress
      part="progress"
      max=${assessment.total}
      value=${assessment.done}
      aria-label=${words.say(messages.progress, assessment)}
    ></progress>
    ${view.action}
    <a href=${view.page} target="_blank" rel="noopener" class="muted">${messages.checkPage}</a>
    ${
      stepBefore && assessment.status !== 'met'
        ? html`<p part="note" class="muted">
            ${words.say(messages.stepBefore, { name: stepBefore.short + stepBefore.mark })}
            ${button(messages.stepBeforeAction, view.onStepBefore)}
          </p>`
        : nothing
    }
    ${
      view.handCopy
        ? html`<label class="muted"
            >${messages.copyByHand}<textarea readonly rows="6" .value=${view.handCopy}></textarea>
          </label>`
        : nothing
    }
    <div class="tools">
      ${button(messages.print, view.onPrint)} ${button(messages.copy, view.onCopy)}
      ${view.undoable ? button(messages.undo, view.onUndo) : button(messages.reset, view.onReset)}
    </div>
    ${
      view.persisted
        ? html`<p part="note" class="muted">${messages.persisted} ${button(messages.forget, view.onForget)}</p>`
        : nothing
    }
  </div>`;
}
