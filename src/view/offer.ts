import { type TemplateResult, html, nothing } from 'lit';
import type { Offer } from '../facts/types.js';
import { safeAddress } from '../page/address.js';

/** An address that a link on this page may lead to. A server has no page, and a sandboxed one has the origin "null". */
export const safeHref = (value: unknown): string | undefined => safeAddress(value, globalThis.location?.origin);

/** The provider's call to action. `name` tells it from others with the same words. */
export const actionTemplate = (
  { href, label, note }: Offer,
  onClick: (event: Event) => void,
  name?: string,
): TemplateResult =>
  html`<p class="action">
    <a part="action" href=${href} rel="noopener" aria-label=${name ?? nothing} @click=${onClick}>${label}</a>
    ${note ? html`<span class="muted">${note}</span>` : nothing}
  </p>`;
