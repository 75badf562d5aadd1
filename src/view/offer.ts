import { html, nothing } from 'lit';
import type { OfferLink } from '../catalogue/offers.js';

/** What a provider offers for a certification, as a link. */
export const offerTemplate = (offer: OfferLink | undefined, follow: (event: Event) => void) =>
  offer
    ? html`<p class="action">
        <a
          part="action"
          href=${offer.href}
          rel="noopener"
          aria-label=${offer.name ?? nothing}
          @click=${follow}
          .textContent=${offer.label}
        ></a>
        ${offer.note ? html`<span class="muted" .textContent=${offer.note}></span>` : nothing}
      </p>`
    : nothing;
