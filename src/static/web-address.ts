/** Stands for the page where nobody says which it is: what leads here has no address that is known. */
const SOMEWHERE = 'https://page.invalid/';

export interface WebAddress {
  /** Absolute. Undefined where only the page would tell, and for mail, which is no address of a thing. */
  readonly url: string | undefined;
  /** Whether no link of ours may lead there. */
  readonly refused: boolean;
}

/** Where an address leads, seen from a page. The rule is that of `safeHref()`, for places without a document. */
export function webAddress(href: string, page: string | undefined): WebAddress {
  const base = new URL(page ?? SOMEWHERE);
  const target = URL.canParse(href, base) ? new URL(href, base) : undefined;
  const sameSite = target?.origin === base.origin;
  if (target?.protocol === 'https:' || (target?.protocol === 'http:' && sameSite))
    return { url: sameSite && !page ? undefined : target.href, refused: false };
  return { url: undefined, refused: target?.protocol !== 'mailto:' };
}
