import { type TemplateResult, nothing } from 'lit';
import type { Title } from '../../base/names.js';
import { type Markup, asTemplate, live, markup } from '../../base/markup.js';
import { richMarkup } from '../../base/rich.js';
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

/** Its text is live, so that it stays, with the focus on it, when the language changes. */
const button = (text: string, action: () => void): Markup =>
  markup`<button type="button" class="link" @click=${live(action)}>${live(text)}</button>`;

/** What comes and goes beside what stays. */
const when = (condition: unknown, make: () => Markup): Markup => live(condition ? asTemplate(make()) : nothing);

/** Verdict, progress and what can be done with the list. The verdict is one live region, so a change is said once. */
export function sideTemplate(view: SideView): TemplateResult {
  const { words, assessment, verdict, stepBefore } = view;
  const { messages } = words.language;
  return asTemplate(markup`<div part="panel" class="side">
    <div part="status" class="verdict" role="status">
      <p>${live(view.message)}</p>
      <b>${live(verdict.summary)}</b>
      <p>${live(verdict.detail)}</p>
      ${when(
        verdict.missing.length,
        () => markup`<ul>${verdict.missing.map((step) => markup`<li>${richMarkup(step)}</li>`)}</ul>`,
      )}
    </div>
    <progress
      part="progress"
      max="${live(assessment.total)}"
      value="${live(assessment.done)}"
      aria-label="${live(words.say(messages.progress, assessment))}"
    ></progress>
    ${live(view.action)}
    <a href="${live(view.page)}" target="_blank" rel="noopener" class="muted">${live(messages.checkPage)}</a>
    ${when(
      stepBefore && assessment.status !== 'met',
      () => markup`<p part="note" class="muted">
        ${live(words.say(messages.stepBefore, { name: stepBefore!.short + stepBefore!.mark }))}
        ${button(messages.stepBeforeAction, view.onStepBefore)}
      </p>`,
    )}
    ${when(
      view.handCopy,
      () => markup`<label class="muted"
        >${live(messages.copyByHand)}<textarea readonly rows="6" .value=${live(view.handCopy)}></textarea>
      </label>`,
    )}
    <div class="tools">
      ${button(messages.print, view.onPrint)} ${button(messages.copy, view.onCopy)}
      ${button(view.undoable ? messages.undo : messages.reset, view.undoable ? view.onUndo : view.onReset)}
    </div>
    ${when(
      view.persisted,
      () =>
        markup`<p part="note" class="muted">${live(messages.persisted)} ${button(messages.forget, view.onForget)}</p>`,
    )}
  </div>`);
}
