/** What a provider may give besides the bundled facts. Checked in the browser, lazily, and by the command line. */
import * as z from 'zod/mini';
import { addressSchema } from './address-schema.js';
import { Certification, Issuer, Slug, Source, Text } from './schema.js';

/** A path that counts from the page, such as `courses`, is none: the same content is shown on pages of several folders. */
const Href = addressSchema(/^(https:|mailto:|[#?/])/i, 'an https or mailto address, or a path such as /courses');

/** Entries of each kind: many more than a page can show, and few enough to be searched at once. */
const MOST = 1000;

/** An id, a language tag, or a dotted path. */
const Name = z.string().check(z.minLength(1, 'expected a name'), z.maxLength(300));

/** The limit stands in the JSON Schema, too, which knows no other checks of records. */
const recordOf = <Value extends z.ZodMiniType>(key: z.ZodMiniString, value: Value) =>
  z.record(key, value).check(
    z.refine((record) => Object.keys(record).length <= MOST, `expected at most ${MOST} entries`),
    z.meta({ maxProperties: MOST }),
  );

/** A course of the provider's for one certification. */
export const Offer = z.strictObject({ label: Text, href: Href, note: z.optional(Text) });

export const ProviderContent = z.strictObject({
  /** By id of the certification or family. */
  offers: z.optional(recordOf(Name, Offer)),
  /** What is not to be shown: `certification:capm`, `criterion:fee`, `benefit:recognition`, `step:choose`. Checked by name. */
  hide: z.optional(
    z.array(z.string().check(z.meta({ pattern: '^(certification|criterion|benefit|step):[a-z0-9-]+$' }))),
  ),
  /** The provider's own certificates, and what they need. */
  certifications: z.optional(z.array(Certification).check(z.maxLength(200))),
  issuers: z.optional(recordOf(Slug, Issuer)),
  sources: z.optional(recordOf(Slug, Source)),
  /** Other words, by language and dotted path: `{ "en": { "messages.action": "Book now" } }`. */
  text: z.optional(recordOf(Name, recordOf(Name, Text))),
  /** The sentence in the footer on the provider's independence of the issuers. */
  independence: z.optional(Text),
});
