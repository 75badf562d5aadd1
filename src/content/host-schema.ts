/** What a provider may give besides the bundled facts. Checked in the browser, lazily, and by the command line. */
import * as z from 'zod/mini';
import { addressSchema } from './address-schema.js';
import { Certification, Issuer, Source } from './schema.js';

const Slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens'));
const Text = z.string().check(z.minLength(1, 'expected some text'));

/** A path that counts from the page, such as `courses`, is none: the same content is shown on pages of several folders. */
const Href = addressSchema(/^(https:|mailto:|[#?/])/i, 'an https or mailto address, or a path such as /courses');

/** A course of the provider's for one certification. */
export const Offer = z.strictObject({ label: Text, href: Href, note: z.optional(Text) });

export const HostContent = z.strictObject({
  /** By id of the certification or family. */
  offers: z.optional(z.record(Slug, Offer)),
  /** What is not to be shown: `certification:capm`, `criterion:fee`, `benefit:recognition`, `step:choose`. */
  hide: z.optional(
    z.array(
      z
        .string()
        .check(
          z.regex(/^(certification|criterion|benefit|step):[a-z0-9-]+$/, 'expected for example "certification:capm"'),
        ),
    ),
  ),
  /** The provider's own certificates, and what they need. */
  certifications: z.optional(z.array(Certification)),
  issuers: z.optional(z.record(Slug, Issuer)),
  sources: z.optional(z.record(Slug, Source)),
  /** Other words, by language and dotted path: `{ "en": { "messages.action": "Book now" } }`. */
  text: z.optional(z.record(z.string(), z.record(z.string(), Text))),
  /** The sentence in the footer on the provider's independence of the issuers. */
  independence: z.optional(Text),
});
