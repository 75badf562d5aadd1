import type { Title } from '../../derive/names.js';
import { stepText } from '../../derive/requirement-text.js';
import { type Rich, type Wording, plain } from '../../derive/wording.js';
import type { Certification } from '../../facts/types.js';
import type { Assessment } from '../../eligibility/assess.js';
import { routeChoice, stepsOf } from '../../eligibility/steps.js';

/** What the checklist says to the learner. Never "you are eligible": the issuer decides. */
export interface Verdict {
  readonly summary: string;
  readonly detail?: string | undefined;
  /** The steps that are still missing, in words. */
  readonly missing: readonly Rich[];
}

/** The assessment of the chosen route in words. */
export function verdictOf(
  { eligibility }: Certification,
  { status, done, total, missing, routesMet }: Assessment,
  route: string | null,
  { marked: name, issuer }: Title,
  words: Wording,
): Verdict {
  const { messages, routes } = words.language;
  if (typeof eligibility === 'string') {
    return { summary: words.say(eligibility === 'none' ? messages.none : messages.unpublished, { name }), missing: [] };
  }
  if (status === 'met') return { summary: words.say(messages.met, { issuer }), missing: [] };
  const summary = words.say(messages.progress, { done, total });
  const choice = routeChoice(eligibility);
  if (choice && routesMet.length) {
    const names = routesMet.map((id) => routes[choice.id]?.[id] ?? id);
    const detail = words.say(messages.otherRoute, { routes: words.list(names, 'disjunction') });
    return { summary, detail, missing: [] };
  }
  if (choice && !route) return { summary, detail: messages.chooseRoute, missing: [] };
  const lacking = stepsOf(eligibility, route ?? undefined).filter(({ id }) => missing.includes(id));
  return {
    summary,
    detail: messages.missing,
    missing: lacking.map((step) => words.capitalised(stepText(step, words))),
  };
}

/** The checklist as plain text, for a mail or a note. */
export function checklistText(
  heading: string,
  { eligibility, page }: Certification,
  { met }: Assessment,
  route: string | null,
  { summary }: Verdict,
  words: Wording,
): string {
  const choice = routeChoice(eligibility);
  const steps = typeof eligibility === 'string' ? [] : stepsOf(eligibility, route ?? undefined);
  return [
    heading,
    ...(choice && route ? [words.language.routes[choice.id]?.[route] ?? route] : []),
    '',
    ...steps.map(
      (step) => `${met.includes(step.id) ? '[x]' : '[ ]'} ${plain(words.capitalised(stepText(step, words)))}`,
    ),
    '',
    summary,
    page,
  ].join('\n');
}
