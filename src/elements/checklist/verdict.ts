import { listOf } from '../../catalogue/lists.js';
import { say } from '../../catalogue/messages.js';
import type { Title } from '../../catalogue/titles.js';
import type { Catalogue, Prerequisites, Text } from '../../catalogue/types.js';
import { routeChoice, stepsOf } from '../../eligibility/steps.js';
import { own } from '../../page/own.js';
import { routeName } from './routes.js';
import type { Standing } from './standing.js';

/** What the checklist says to the learner. Never "you are eligible": the issuer decides. */
export interface Verdict {
  readonly summary: string;
  readonly detail: string | undefined;
  /** The steps that are still missing, in words. */
  readonly missing: readonly { readonly id: string; readonly text: Text; readonly lang: string | undefined }[];
}

/** The assessment of the chosen route in words. */
export function verdictOf(
  { eligibility }: Prerequisites,
  { route, assessment: { status, done, total, missing, routesMet } }: Standing,
  { marked: name, issuer }: Title,
  catalogue: Catalogue,
): Verdict {
  const { messages } = catalogue.checklist;
  if (typeof eligibility === 'string') {
    const summary = say(eligibility === 'none' ? messages.none : messages.unpublished, { name }, catalogue);
    return { summary, detail: undefined, missing: [] };
  }
  if (status === 'met') return { summary: say(messages.met, { issuer }, catalogue), detail: undefined, missing: [] };
  const summary = say(messages.progress, { done, total }, catalogue);
  const choice = routeChoice(eligibility);
  if (choice && routesMet.length) {
    const names = routesMet.map((id) => routeName(choice, id));
    const routes = listOf(names, catalogue, 'disjunction');
    return { summary, detail: say(messages.otherRoute, { routes }, catalogue), missing: [] };
  }
  if (choice && !route) return { summary, detail: messages.chooseRoute, missing: [] };
  const lacking = stepsOf(eligibility, route ?? undefined).filter(({ id }) => missing.includes(id));
  return {
    summary,
    detail: messages.missing,
    missing: lacking.map((step) => ({ id: step.id, text: step.text, lang: own(step, 'lang') })),
  };
}
