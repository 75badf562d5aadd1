import type { Offer } from '../facts/types.js';
import { own, ownOf } from '../page/own.js';
import type { Catalogue } from './catalogue.js';

/** What the provider offers for a certification, as a link. */
export interface OfferLink {
  readonly certification: string;
  readonly href: string;
  readonly label: string;
  readonly note: string | undefined;
  /** The accessible name, where the label says too little: of which certification it is, or that it opens a new tab. */
  readonly name: string | undefined;
}

/** A link for all certifications, which the page gives by attributes. */
export interface GeneralOffer {
  readonly actionHref: string | undefined;
  readonly actionLabel: string | undefined;
}

/** The provider's own course for a certification or family. */
export const courseFor = (certification: string, catalogue: Catalogue): Offer | undefined => {
  const offers = own(catalogue.own, 'offers');
  return offers && own(offers, certification);
};

/** The course of a certification or, where there is none, the link that the page gives. */
export function offerFor(
  certification: string,
  catalogue: Catalogue,
  { actionHref: href, actionLabel }: GeneralOffer,
  inNewTabs: boolean,
): OfferLink | undefined {
  const label = actionLabel || catalogue.words.language.messages.action;
  const offer = courseFor(certification, catalogue) ?? (href === undefined ? undefined : { href, label });
  return offer && linkTo(certification, offer, catalogue, inNewTabs);
}

/** @param inNewTabs whether links without a target open a new tab on this page, as on hosted pages, which stand in frames. */
export function linkTo(
  certification: string,
  offer: Offer,
  { words }: Catalogue,
  inNewTabs: boolean,
  name?: string,
): OfferLink {
  const { href, label, note } = ownOf(offer);
  const opens = inNewTabs && !/^mailto:/i.test(href);
  const said = opens ? words.say(words.language.messages.newTab, { text: name ?? label }) : name;
  return { certification, href, label, note, name: said };
}
