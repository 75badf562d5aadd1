import { type TemplateResult, html, nothing } from 'lit';
import type { Offer } from '../content/types.js';

/**
 * An address that a link of ours may lead to: https, mailto, or a page of the same site. Anything else, scripts above
 * all, is undefined.
 */
export function safeHref(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  try {
    // A server has no page to start from; its own pages are as good as any.
    const { protocol, origin } = new URL(value, globalThis.document?.baseURI ?? 'https://localhost');
    // A sandboxed page has the origin "null", as every script address has; so the protocol has the last word.
    const ownPage = protocol === 'http:' && origin === location.origin;
    return protocol === 'https:' || protocol === 'mailto:' || ownPage ? value.trim() : undefined;
  } catch {
    return undefined;
  }
}

/** The provider's call to action. */
export const actionTemplate = ({ href, label, note }: Offer, onClick: (event: Event) => void): TemplateResult =>
  html`<p class="action">
    <a part="action" href=${href} rel="noopener" @click=${onClick}>${label}</a>
    ${note ? html`<span class="muted">${note}</span>` : nothing}
  </p>`;
