import { type NewTabLink, newTabLink } from '../../catalogue/links.js';
import { about } from '../../catalogue/messages.js';
import type { OfferLink } from '../../catalogue/offers.js';
import { type Title, certificationOf, titleOf } from '../../catalogue/titles.js';
import type { Catalogue, Prerequisites, Text } from '../../catalogue/types.js';
import { ownOf } from '../../page/own.js';
import type { Assessment } from '../../eligibility/assess.js';
import type { LastAction } from './last-action.js';
import type { Keeping } from './shared-progress.js';
import type { Verdict } from './verdict.js';

/** A button, in words. */
export interface Action {
  readonly text: string;
  /** What tells it from others of the same text. */
  readonly label?: string;
  /** It cannot be done twice, and stays: the focus moves to no other control, on which the same key would do something else. */
  readonly isSpent?: boolean;
}

/** What stands beside the list: verdict, progress and what can be done with the list. */
export interface Panel {
  readonly verdict: Verdict;
  /** What is said of what the learner did last; the verdict itself where that led to one. */
  readonly said: { readonly text: string; readonly isVerdict: boolean } | undefined;
  readonly done: number;
  readonly total: number;
  readonly offer: OfferLink | undefined;
  readonly check: NewTabLink;
  /** An easier certification to begin with. */
  readonly stepBefore:
    | {
        readonly certification: string;
        readonly text: Text;
        readonly lang: string | undefined;
        readonly action: Action;
      }
    | undefined;
  /** Text to copy by hand, where the clipboard is blocked. */
  readonly copyByHand: { readonly label: string; readonly text: string } | undefined;
  readonly print: Action | undefined;
  readonly copy: Action;
  readonly reset: Action;
  readonly undo: Action | undefined;
  /** Whether ticks are kept, in words, and how to end that. */
  readonly keeping: { readonly text: string; readonly forget: Action | undefined } | undefined;
}

export interface PanelInput {
  readonly catalogue: Catalogue;
  readonly title: Title;
  readonly assessment: Assessment;
  readonly verdict: Verdict;
  readonly offer: OfferLink | undefined;
  readonly stepBefore: Prerequisites['stepBefore'];
  readonly last: LastAction;
  readonly keeping: Keeping;
  readonly canPrint: boolean;
}

export function panelOf(input: PanelInput): Panel {
  const { catalogue, title, assessment, verdict, offer, stepBefore, canPrint } = input;
  const last = ownOf(input.last);
  const { messages } = catalogue.checklist;
  const checkName = about(messages.checkPage, title.marked, catalogue);
  return {
    verdict,
    said: saidOf(last, verdict),
    done: assessment.done,
    total: assessment.total,
    offer,
    check: newTabLink(title.page!, messages.checkPage, catalogue, { name: checkName }),
    stepBefore: stepBefore && assessment.status !== 'met' ? before(stepBefore, catalogue) : undefined,
    copyByHand: last.handCopy === undefined ? undefined : { label: messages.copyByHand, text: last.handCopy },
    print: canPrint ? { text: messages.print } : undefined,
    copy: { text: messages.copy },
    reset: { text: messages.reset },
    undo: last.undo && { text: messages.undo, isSpent: last.undo === 'spent' },
    keeping: keepingOf(input, last),
  };
}

/**
 * What was said last about an action or the verdict that it led to, and nothing of what the page or a guide changes. Orca passes
 * over what it said just before, so the second time it ends in a space.
 */
function saidOf({ message, times = 1, entered }: LastAction, { summary }: Verdict): Panel['said'] {
  if (message) return { text: `${message}${times % 2 ? '' : '\u00a0'}`, isVerdict: false };
  return entered ? { text: summary, isVerdict: true } : undefined;
}

function before(given: NonNullable<Prerequisites['stepBefore']>, catalogue: Catalogue): Panel['stepBefore'] {
  const { certification, text, lang } = ownOf(given);
  // A provider may hide it.
  if (!certificationOf(certification, catalogue)) return undefined;
  const { stepBeforeAction: does } = catalogue.checklist.messages;
  const label = about(does, titleOf(certification, catalogue).marked, catalogue);
  return { certification, text, lang, action: { text: does, label } };
}

function keepingOf({ catalogue, keeping }: PanelInput, last: LastAction): Panel['keeping'] {
  if (keeping === 'off') return undefined;
  const { persisted, notKept, forget } = catalogue.checklist.messages;
  const isKept = keeping === 'kept';
  return {
    text: isKept ? persisted : notKept,
    forget: isKept || last.forgot ? { text: forget, isSpent: last.forgot ?? false } : undefined,
  };
}
