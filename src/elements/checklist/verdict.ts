import { type Rich, type Title, type Wording, stepText } from '../../catalogue/sentences.js';
import type { Certification } from '../../facts/types.js';
import { routeChoice, stepsOf } from '../../eligibility/steps.js';
import { routeName } from './routes.js';
import type { Standing } from './standing.js';

/** What the checklist says to the learner. Never "you are eligible": the issuer decides. */
export interface Verdict {
  readonly summary: string;
  readonly detail: string | undefined;
  /** The steps that are still missing, in words. */
  readonly missing: readonly { readonly id: string; readonly text: Rich }[];
}

/** The assessment of the chosen route in words. */
export function verdictOf(
  { eligibility }: Certification,
  { route, assessment: { status, done, total, missing, routesMet } }: Standing,
  { marked: name, issuer }: Title,
  words: Wording,
): Verdict {
  const { messages } = words.language;
  if (typeof eligibility === 'string') {
    const summary = words.say(eligibility === 'none' ? messages.none : messages.unpublished, { name });
    return { summary, detail: undefined, missing: [] };
  }
  if (status === 'met') return { summary: words.say(messages.met, { issuer }), detail: undefined, missing: [] };
  const summary = words.say(messages.progress, { done, total });
  const choice = routeChoice(eligibility);
  if (choice && routesMet.length) {
    const names = routesMet.map((id) => routeName(choice, id, words));
    const detail = words.say(messages.otherRoute, { routes: words.list(names, 'disjunction') });
    return { summary, detail, missing: [] };
  }
  if (choice && !route) return { summary, detail: messages.chooseRoute, missing: [] };
  const lacking = stepsOf(eligibility, route ?? undefined).filter(({ id }) => missing.includes(id));
  return {
    summary,
    detail: messages.missing,
    missing: lacking.map((step) => ({ id: step.id, text: words.capitalised(stepText(step, words)) })),
  };
}
