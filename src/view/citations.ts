import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Cite, ListedSource, SourceList } from '../catalogue/cited-sources.js';
import { newTab, spokenText } from './new-tab.js';

/** The numbers that follow a statement, each a link to its source. */
export const cites = (all: readonly Cite[]): TemplateResult[] => all.map(cite);

// Not by newTab(): there are more of these than of all else, and each has three values only.
function cite({ number, link, named }: Cite): TemplateResult {
  if (link)
    return html`&nbsp;<a
        class="cite"
        translate="no"
        href=${link.href}
        target="_blank"
        rel="noopener"
        aria-label=${link.label!}
        >${number}</a
      >`;
  const [before, title, after] = named!;
  return html`&nbsp;<span class="cite"
      ><span aria-hidden="true">${number}</span><span class="unseen">${before}${spokenText(title)}${after}</span></span
    >`;
}

/**
 * The list of all that was cited, closed until somebody wants it. It stays whatever is in it, and each source is made anew with another
 * key: where the list is in sight, browsers hold on to it when what is above grows or shrinks.
 */
export const sourcesTemplate = (list: SourceList | undefined, key: string): TemplateResult | typeof nothing =>
  list
    ? html`<details part="sources">
        <summary aria-label=${list.label} .textContent=${list.summary}></summary>
        <ol>
          ${list.sources.map((source) => keyed(`${key} ${source.id}`, listed(source)))}
        </ol>
      </details>`
    : nothing;

const listed = ({ link, title, hreflang, about }: ListedSource): TemplateResult =>
  html`<li>
    ${link ? newTab(link, { class: 'address', isName: true, hreflang }) : spokenText(title)}${`. ${about}`}
  </li>`;
