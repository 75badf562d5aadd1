import * as z from 'zod/mini';
import { expectedAddress, safeAddress } from '../page/address.js';

/** An address for a link. The pattern is for JSON Schema, which editors check with; what it lets through is asked for in full. */
export function addressSchema(pattern: RegExp, usual: string) {
  const error = ({ input }: { readonly input?: unknown }) => expectedAddress(input, `expected ${usual}`);
  return z.string().check(
    z.regex(pattern, { error, abort: true }),
    z.refine((address) => safeAddress(address) === address, { error }),
  );
}
