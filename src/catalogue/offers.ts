import type { Offer, ProviderContent } from '../facts/types.js';
import { own, ownOf } from '../page/own.js';
import { say } from './messages.js';
import type { SharedView } from './types.js';

export type { ProviderContent };

/** What the provider offers for a certification, as a link. */
export interface OfferLink {
  readonly certification: string;
  readonly href: string;
  readonly label: string;
  readonly note: string | undefined;
  /** The accessible name, where the label says too little: of which certification it is, or that it opens a new tab. */
  readonly name: string | undefined;
}

/** What links to a provider's courses are made with. */
export interface OfferInput {
  readonly catalogue: SharedView;
  readonly provider: ProviderContent;
  /** A link for all certifications, which the page gives by attributes. */
  readonly options: { readonly actionHref: string | undefined; readonly actionLabel: string | undefined };
  /** `inNewTabs`: whether links without a target open a new tab on this page, as on hosted pages, which stand in frames. */
  readonly page: { readonly inNewTabs: boolean };
}

/** The provider's own course for a certification or family. */
export const courseFor = (certification: string, provider: ProviderContent): Offer | undefined => {
  const offers = own(provider, 'offers');
  return offers && own(offers, certification);
};

/** The course of a certification or, where there is none, the link that the page gives. */
export function offerFor(certification: string, input: OfferInput): OfferLink | undefined {
  const { actionHref: href, actionLabel } = input.options;
  const label = actionLabel || input.catalogue.messages.action;
  const offer = courseFor(certification, input.provider) ?? (href === undefined ? undefined : { href, label });
  return offer && linkTo(certification, offer, input);
}

/** @param name the accessible name, where the label says too little. */
export function linkTo(
  certification: string,
  offer: Offer,
  { catalogue, page }: Pick<OfferInput, 'catalogue' | 'page'>,
  name?: string,
): OfferLink {
  const { href, label, note } = ownOf(offer);
  const opens = page.inNewTabs && !/^mailto:/i.test(href);
  const said = opens ? say(catalogue.messages.newTab, { text: name ?? label }, catalogue) : name;
  return { certification, href, label, note, name: said };
}
