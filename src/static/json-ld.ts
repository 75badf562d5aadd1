import { escaped } from '../view/escape.js';
import { scriptJson } from './script-json.js';

/**
 * The shapes of structured data. They are written out, although schema-dts has them: what is published must not ask
 * anybody for its types. Where an object is made, it says that it `satisfies` those types, so that a property which
 * schema.org lacks does not compile.
 */
export interface StructuredData {
  '@context': 'https://schema.org';
  '@graph': (CredentialData | CourseData)[];
}

export interface CredentialData {
  '@type': 'EducationalOccupationalCredential';
  '@id': string;
  name: string;
  alternateName?: string | undefined;
  description?: string | undefined;
  credentialCategory: string;
  recognizedBy?: OrganizationData | undefined;
  /** An ISO 8601 duration such as P3Y. */
  validFor?: string | undefined;
  url?: string | undefined;
}

export interface CourseData {
  '@type': 'Course';
  name: string;
  description?: string | undefined;
  url?: string | undefined;
  about?: { '@id': string } | undefined;
  provider?: OrganizationData | undefined;
}

export interface OrganizationData {
  '@type': 'Organization';
  name: string;
  alternateName?: string | undefined;
  url?: string | undefined;
}

/** An object as JSON will have it: without what is undefined. */
export const withoutGaps = <Data extends object>(data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as Data;

/**
 * Structured data as a script element for the page. It runs nothing, and nothing in it can end it early.
 * @param nonce only for pages whose tools ask for one on every script; browsers need none on data.
 */
export function structuredDataScript(data: object, nonce?: string): string {
  const attribute = nonce ? ` nonce="${escaped(nonce)}"` : '';
  return `<script type="application/ld+json"${attribute}>${scriptJson(data)}</script>`;
}
