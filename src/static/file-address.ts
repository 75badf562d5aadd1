import { safeAddress } from '../page/address.js';

/** The origin of an address on this machine, where people try things out without https. */
export function localOrigin(address: unknown): string | undefined {
  const url = typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined;
  return url && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname) ? url.origin : undefined;
}

/** The address of a file or folder that a page may load: as that of a link, but for mail. */
export function fileAddress(address: unknown): string | undefined {
  const safe = safeAddress(address, localOrigin(address) ?? globalThis.location?.origin);
  return safe && /^mailto:/i.test(safe) ? undefined : safe;
}

export const A_FILE = 'an https address, or one of this site';
