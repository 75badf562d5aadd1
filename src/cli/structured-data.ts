// What an element shows as data for search engines, as a command's options ask for it.
import { en } from '../catalogue/en.js';
import { ComingLanguage, catalogueFor } from '../catalogue/languages.js';
import type { Catalogue } from '../catalogue/types.js';
import type { ProviderContent } from '../facts/types.js';
import type { Noun } from '../options/table.js';
import { structuredData, structuredDataScript } from '../static/structured-data.js';
import { usualCertifications } from './element-options.js';

export interface Shown {
  readonly element: Noun;
  readonly attributes: Readonly<Record<string, string | boolean>>;
  readonly content: ProviderContent | undefined;
}

/** The options of commands that say in whose name, and where. */
interface Described {
  readonly 'provider-name'?: string;
  readonly 'provider-url'?: string;
  readonly 'page-url'?: string | undefined;
  readonly nonce?: string;
}

/** The certifications that an element is about. */
export function certificationsOf({ element, attributes }: Omit<Shown, 'content'>): string {
  const { certifications, certification } = attributes;
  return `${certifications ?? certification ?? usualCertifications(element)}`;
}

/** The script; undefined where the element shows nothing that there is data for. */
export async function structuredDataOf(shown: Shown, described: Described): Promise<string | undefined> {
  const { attributes, content } = shown;
  const { 'provider-name': name, 'provider-url': url, 'page-url': page, nonce } = described;
  const data = structuredData(certificationsOf(shown), content?.offers, {
    ...(content && { content }),
    ...(page && { url: page }),
    ...(name && { provider: { name, ...(url && { url }) } }),
    ...(attributes.lang && { language: await languageOf(`${attributes.lang}`) }),
  });
  return data['@graph'].length ? structuredDataScript(data, nonce) : undefined;
}

async function languageOf(tag: string): Promise<Catalogue> {
  const found = catalogueFor(tag, en);
  if (!(found instanceof ComingLanguage)) return found;
  await found.settle(true);
  return languageOf(tag);
}
