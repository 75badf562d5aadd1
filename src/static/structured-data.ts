import type { Course, Graph, Organization } from 'schema-dts';
import { expectedAddress, safeAddress } from '../page/address.js';
import { shortened } from '../page/shortened.js';
import { en } from '../catalogue/en.js';
import { withoutHidden } from '../catalogue/hide.js';
import { subjectIdsOf } from '../catalogue/titles.js';
import type { Catalogue } from '../catalogue/types.js';
import { ownOf } from '../page/own.js';
import { plainWords } from '../options/forgiving.js';
import { warnOnce } from '../page/warn.js';
import { bare } from '../page/bare.js';
import { catalogueWith } from '../provider/catalogue-with.js';
import { markAsChecked } from '../provider/checked.js';
import { deriveAtOnce } from '../provider/derive-at-once.js';
import type { ProviderContent, Offer } from '../facts/types.js';
import { type DescribedPage, credentialId, credentialOf } from './credential-data.js';
import { type CourseData, type OrganizationData, type StructuredData, withoutGaps } from './json-ld.js';
import { webAddress } from './web-address.js';

export { structuredDataScript } from './json-ld.js';
export type * from './json-ld.js';

export interface StructuredDataOptions {
  /** What the provider gives besides the bundled facts, as `parseContent()` returned it. */
  content?: ProviderContent;
  /** The language of the page, such as `es` of `pmo-widgets/languages/es`. Default: English. */
  language?: Catalogue;
  /** The page's own address, which relative ones are resolved against. */
  url?: string;
  /** Who gives the courses. */
  provider?: { name: string; url?: string };
}

/**
 * What the widgets show of a certification and of the provider's course for it, as JSON-LD for search engines: never
 * more than a reader of the page sees, in the same words. A family is no credential, and its column describes none of
 * its own, so that `pmo` gives its course alone. Unknown ids are dropped with one warning.
 * @param certification one id, or several, as the comparison takes them.
 * @param offers by id of the certification or family; those for others are left out. Default: those of `content`.
 */
export function structuredData(
  certification: string | readonly string[],
  offers?: ProviderContent['offers'],
  given: StructuredDataOptions = {},
): StructuredData {
  const options = ownOf(given);
  const provided = bare(options.content ?? {});
  const catalogue = withoutHidden(withOwn(provided, options.language ?? en), provided.hide);
  const page: DescribedPage = {
    catalogue,
    shows: (criterion) => !provided.hide?.includes(`criterion:${criterion}`),
    url: pageUrl(options.url),
  };
  const valid = subjectIdsOf(catalogue);
  const asked = plainWords(certification);
  const ids = asked.filter((id) => valid.includes(id));
  const refused = asked.filter((id) => !valid.includes(id));
  if (refused.length || !ids.length)
    refuse('certification', refused.join(' '), `any of: ${valid.join(', ')}`, 'It is left out');
  const all = offers ?? provided.offers ?? {};
  const provider = providerOf(options.provider && ownOf(options.provider), page.url);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...ids.flatMap((id) => credentialOf(id, page) ?? []),
      ...ids.flatMap((id) => (Object.hasOwn(all, id) ? (courseOf(id, ownOf(all[id]!), provider, page) ?? []) : [])),
    ],
  } satisfies Graph;
}

const PAGES = 'an https address, or a page of this site';

/** A course prepares for the certification, which its issuer awards: so that is what it is about, and no more. */
function courseOf(
  id: string,
  { label, href, note }: Offer,
  provider: OrganizationData | undefined,
  page: DescribedPage,
): CourseData | undefined {
  const { url, refused } = webAddress(href, page.url);
  if (refused) {
    refuse(`offers.${id}.href`, shortened(href), expectedAddress(href), 'The offer is left out');
    return undefined;
  }
  const isCredential = page.catalogue.certifications.some((certification) => certification.id === id);
  return withoutGaps({
    '@type': 'Course',
    name: label,
    description: note,
    url,
    about: isCredential ? { '@id': credentialId(id, page) } : undefined,
    provider,
  } satisfies Course);
}

function providerOf(
  provider: StructuredDataOptions['provider'],
  page: string | undefined,
): OrganizationData | undefined {
  if (!provider?.name) return undefined;
  const { url, refused } = provider.url ? webAddress(provider.url, page) : { url: undefined, refused: false };
  if (refused) refuse('provider.url', shortened(provider.url), expectedAddress(provider.url, PAGES), 'It is left out');
  return withoutGaps({ '@type': 'Organization', name: provider.name, url } satisfies Organization);
}

function pageUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  // It is where its own site is, so that it may be http.
  const address = safeAddress(url, URL.canParse(url) ? new URL(url).origin : undefined);
  if (address && /^https?:/i.test(address)) return address;
  const expected = expectedAddress(url, 'the absolute address of the page');
  refuse('url', shortened(url), expected, 'Addresses relative to it are left out');
  return undefined;
}

/** With the provider's own certifications and words. All that they are derived from is at hand here. */
function withOwn(content: ProviderContent, language: Catalogue): Catalogue {
  const made = catalogueWith(markAsChecked({ ...content }, deriveAtOnce), language);
  return 'certifications' in made ? made : language;
}

function refuse(what: string, found: string, expected: string, instead: string): void {
  warnOnce(`structuredData() ${what}: cannot use "${found}". Expected ${expected}. ${instead}.`);
}
