import { type TemplateResult, nothing } from 'lit';
import type { Title } from '../../derive/names.js';
import { type Markup, asTemplate, live, markup } from '../../view/markup.js';
import { newTabLink } from '../../view/new-tab.js';
import { ownOf } from '../../page/own.js';
import { richMarkup } from '../../view/figures.js';
import type { Wording } from '../../derive/wording.js';
import type { Assessment } from '../../eligibility/assess.js';
import type { LastAction } from './last-action.js';
import type { Keeping } from './shared-progress.js';
import type { Verdict } from './verdict.js';

/** What the panel beside the list shows, and what its buttons do. */
export interface SideView {
  readonly words: Wording;
  readonly page: string;
  readonly title: Title;
  readonly assessment: Assessment;
  readonly verdict: Verdict;
  readonly last: LastAction;
  readonly keeping: Keeping;
  /** The provider's link, beside what is missing. */
  readonly action: TemplateResult | typeof nothing;
  /** An easier certification to begin with. */
  readonly stepBefore: Title | undefined;
  /** Undefined where the browser cannot print. */
  readonly onPrint: (() => void) | undefined;
  readonly onCopy: () => void;
  readonly onReset: () => void;
  readonly onUndo: () => void;
  readonly onForget: () => void;
  readonly onStepBefore: () => void;
}

/**
 * Its text is live, so that it stays, with the focus on it, when the language changes. What cannot be done twice is spent, and
 * stays as well: the focus moves to no other control, on which the same key would do something else.
 */
const button = (
  id: string,
  text: string,
  action: () => void,
  more: { isSpent?: boolean; name?: string } = {},
): Markup => {
  const { isSpent, name } = ownOf(more);
  return markup`<button type="button" class="link" data-action="${id}"${name && markup` aria-label="${live(name)}"`}${isSpent === undefined ? '' : markup` aria-disabled="${live(isSpent)}"`}
    @click=${live(isSpent ? nothing : action)}>${live(text)}</button>`;
};

/** What comes and goes beside what stays. */
const when = (condition: unknown, make: () => Markup): Markup => live(condition ? asTemplate(make()) : nothing);

/**
 * What was said last about an action or the verdict that it led to, and nothing of what the page or a guide changes. It has a
 * new node for each new text: readers tell of nodes that come as a whole, but of text that changes only what is different in it.
 * And Orca passes over what it said just before, so the second time it ends in a space.
 */
const said = ({ message, times = 1, entered }: LastAction, { summary }: Verdict): Markup =>
  message
    ? markup`<span>${message}${times % 2 ? '' : '\u00a0'}</span>`
    : entered
      ? markup`<b>${summary}</b>`
      : markup``;

/** Verdict, progress and what can be done with the list. Only one sentence is live: the others are there to be read. */
export function sideTemplate(view: SideView): TemplateResult {
  const { words, assessment, verdict, stepBefore, keeping } = view;
  const last = ownOf(view.last);
  const { messages } = words.language;
  /** What tells a link or button from others of the same text. */
  const about = (text: string, { marked }: Title) => words.about(text, marked);
  return asTemplate(markup`<div part="panel" class="side">
    <div part="status" class="verdict">
      <p role="status">${when(true, () => said(last, verdict))}</p>
      ${when(last.message || !last.entered, () => markup`<b>${live(verdict.summary)}</b>`)}
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
      aria-hidden="true"
    ></progress>
    ${live(view.action)}
    ${newTabLink({ href: view.page, text: messages.checkPage, name: about(messages.checkPage, view.title), attributes: markup`class="muted"`, stays: true }, words)}
    ${when(
      stepBefore && assessment.status !== 'met',
      () => markup`<p part="note" class="muted">
        ${live(words.say(messages.stepBefore, { name: stepBefore!.marked }))}
        ${button('step-before', messages.stepBeforeAction, view.onStepBefore, {
          name: about(messages.stepBeforeAction, stepBefore!),
        })}
      </p>`,
    )}
    ${when(
      last.handCopy,
      () => markup`<label class="muted"
        >${live(messages.copyByHand)}<textarea readonly rows="6" .value=${live(last.handCopy)}></textarea>
      </label>`,
    )}
    <div class="tools">
      ${when(view.onPrint, () => button('print', messages.print, view.onPrint!))} ${button('copy', messages.copy, view.onCopy)}
      ${button('reset', messages.reset, view.onReset)}
      ${when(last.undo, () => button('undo', messages.undo, view.onUndo, { isSpent: last.undo === 'spent' }))}
    </div>
    ${when(
      keeping !== 'off',
      () => markup`<p part="note" class="muted">
        ${live(keeping === 'kept' ? messages.persisted : messages.notKept)}
        ${when(keeping === 'kept' || last.forgot, () => button('forget', messages.forget, view.onForget, { isSpent: last.forgot ?? false }))}
      </p>`,
    )}
  </div>`);
}
