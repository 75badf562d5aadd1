import { safeAddress } from '../page/address.js';

/** Stands for the page where nobody says which it is: what leads here has no address that is known. */
const SOMEWHERE = 'https://page.invalid/';

export interface WebAddress {
  /** Absolute. Undefined where only the page would tell, and for mail, which is no address of a thing. */
  readonly url: string | undefined;
  /** Whether no link of ours may lead there. */
  readonly refused: boolean;
}

/** Where an address leads, seen from a page. */
export function webAddress(href: unknown, page: string | undefined): WebAddress {
  const base = new URL(page ?? SOMEWHERE);
  const safe = safeAddress(href, base.origin);
  if (safe === undefined) return { url: undefined, refused: true };
  const { protocol, origin, href: url } = new URL(safe, base);
  const isKnown = protocol !== 'mailto:' && (page !== undefined || origin !== base.origin);
  return { url: isKnown ? url : undefined, refused: false };
}
