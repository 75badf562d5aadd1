import type { TemplateResult } from 'lit';
import type { Citations } from '../../view/citations.js';
import { checkLink } from '../../view/check-link.js';
import { asTemplate, markup } from '../../view/markup.js';
import type { Wording } from '../../derive/wording.js';
import type { Certification, Content, Leaf } from '../../facts/types.js';
import { leavesOf } from '../../eligibility/steps.js';
import type { Title } from '../../derive/names.js';
import type { Verdict } from './verdict.js';

/** The four kinds of prerequisite, for a family: nothing to tick, because each issuer asks for something else. */
export function kindsTemplate(
  family: string,
  content: Content,
  citations: Citations,
  { language: { kinds, kindsOfPmo } }: Wording,
): TemplateResult {
  const ids = Object.keys(kindsOfPmo) as Leaf['kind'][];
  const members = content.certifications.filter((certification) => certification.family === family);
  const leaves = members.flatMap(({ eligibility }) => (typeof eligibility === 'string' ? [] : leavesOf(eligibility)));
  const items = ids.map(
    (id) =>
      markup`<div part="item">
        <dt>${kinds[id]}</dt>
        <dd>${kindsOfPmo[id]}${citations.links(...leaves.filter(({ kind }) => kind === id))}</dd>
      </div>`,
  );
  return asTemplate(markup`<dl class="kinds">${items}</dl>`);
}

/** A certification without prerequisites, or without published ones: says which, and sends the learner to the issuer. */
export function noVerdictTemplate(
  { eligibilityCitation, page }: Certification,
  { summary }: Verdict,
  title: Title,
  citations: Citations,
  words: Wording,
): TemplateResult {
  const { checklist } = words.language.messages.sections;
  return asTemplate(
    markup`<p part="status" class="message">
      ${summary}${citations.links(eligibilityCitation)}
      ${checkLink(page, title, checklist, words)}
    </p>`,
  );
}
