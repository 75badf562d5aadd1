import { type TemplateResult, html, nothing } from 'lit';
import { ownOf } from '../page/own.js';
import type { NewTabLink } from '../catalogue/links.js';
import type { Foreign } from '../catalogue/types.js';

/** A text, with its language where that is another than the widget's. */
export const spokenText = (text: string | Foreign) =>
  typeof text === 'string' ? text : html`<span lang=${text.lang} dir="auto">${text.text}</span>`;

/** What else a link has. */
interface Look {
  readonly class?: string;
  /** Whether its text is a name, which is not to be translated. */
  readonly isName?: boolean;
  readonly hreflang?: string | undefined;
}

/** A link that opens a new tab, and says so. */
export function newTab({ href, text, label, around }: NewTabLink, given: Look = {}): TemplateResult {
  const look = ownOf(given);
  return html`<a
    class=${look.class ?? nothing}
    translate=${look.isName ? 'no' : nothing}
    hreflang=${look.hreflang ?? nothing}
    href=${href}
    target="_blank"
    rel="noopener"
    aria-label=${label ?? nothing}
    >${around ? [aside(around[0]), spokenText(text), aside(around[1])] : spokenText(text)}</a
  >`;
}

const aside = (text: string) => (text ? html`<span class="new-tab unseen">${text}</span>` : nothing);
