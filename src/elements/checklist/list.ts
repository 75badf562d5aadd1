import { type TemplateResult, html } from 'lit';
import type { Certification, Requirement } from '../../facts/types.js';
import type { Title } from '../../derive/names.js';
import type { Wording } from '../../derive/wording.js';
import type { Assessment } from '../../eligibility/assess.js';
import { routeChoice, stepsOf } from '../../eligibility/steps.js';
import { type Markup, asTemplate, markup } from '../../view/markup.js';
import { type ItemContext, itemsMarkup } from './items.js';

/** The heading where the page gives none; for a family, which has no facts of its own, in general. */
export const headingFor = (facts: Certification | undefined, { marked: name }: Title, words: Wording): string =>
  facts
    ? words.say(words.language.messages.checklistHeading, { name })
    : words.language.messages.checklistHeadingFamily;

/** The paragraph under it: what to do, where there is something to do. */
export function introFor(facts: Certification | undefined, { language: { messages } }: Wording): string {
  if (!facts) return messages.checklistIntroFamily;
  if (typeof facts.eligibility === 'string') return '';
  return routeChoice(facts.eligibility) ? messages.checklistIntroRoutes : messages.checklistIntro;
}

/** The routes, what the chosen one asks for, and the panel beside them. */
export function listTemplate(
  tree: Requirement,
  route: string | null,
  { status }: Assessment,
  context: ItemContext,
  routes: Markup | undefined,
  side: TemplateResult,
): TemplateResult {
  const { messages } = context.words.language;
  const choice = routeChoice(tree);
  const steps = stepsOf(tree, route ?? undefined).filter((step) => step !== choice);
  return html`<div class="layout${status === 'met' ? ' complete' : ''}">
    <div>
      ${routes && asTemplate(routes)}
      ${asTemplate(
        markup`<fieldset>
          <legend>${route ? messages.checklistRouteItems : messages.checklistItems}</legend>
          ${steps.map((step) => itemsMarkup(step, context))}
        </fieldset>`,
      )}
    </div>
    ${side}
  </div>`;
}
