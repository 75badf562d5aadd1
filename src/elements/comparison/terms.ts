import { type TemplateResult, html, nothing } from 'lit';
import type { Citations } from '../../view/citations.js';
import { asTemplate, markup } from '../../view/markup.js';
import { type Wording, plain } from '../../derive/wording.js';
import type { Content } from '../../facts/types.js';
import type { Row } from '../../derive/rows.js';

/** What is no letter or digit. `\p{L}` would say it better, but takes longer to prepare than all words take to search. */
const BETWEEN_WORDS = /[^\wÀ-\u1fff\u3040-\uffff]+/;

/** Ids of the glossary's terms that occur in the rows, as whole words. */
export function termsIn(rows: readonly Row[], words: Wording): string[] {
  const said = rows
    .flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.map(({ text }) => plain(text))))
    .join(' ')
    .toLowerCase();
  const found = new Set(said.split(BETWEEN_WORDS));
  return Object.entries(words.language.glossary)
    .filter(([, [term]]) => ['', 's'].some((plural) => found.has(term.toLowerCase() + plural)))
    .map(([id]) => id);
}

/** The meaning of the terms that the rows use, closed until somebody wants it. */
export function termsTemplate(
  rows: readonly Row[],
  content: Content,
  words: Wording,
  citations: Citations,
): TemplateResult | typeof nothing {
  const terms = termsIn(rows, words);
  if (!terms.length) return nothing;
  return html`<details>
    <summary>${words.language.messages.terms}</summary>
    <dl>
      ${asTemplate(
        markup`${terms.map((id) => {
          const [term, meaning] = words.language.glossary[id]!;
          return markup`<div>
            <dt>${term}</dt>
            <dd>${meaning}${citations.links(content.glossary[id])}</dd>
          </div>`;
        })}`,
      )}
    </dl>
  </details>`;
}
