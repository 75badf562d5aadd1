// A snippet as the command line's options ask for it.
import { readFile } from 'node:fs/promises';
import {
  formsWithoutContent,
  snippetOf as makeSnippet,
  structuredData,
  structuredDataScript,
} from 'pmo-widgets/static';
import { InputError, UsageError } from './outcome.mjs';

export { snippetForms as FORMS } from 'pmo-widgets/static';

export async function snippetOf(element, form, attributes, content, values) {
  if (content && formsWithoutContent.includes(form))
    throw new UsageError(`${form} has no place for --content. Publish it and name its address with --content-src.`);
  const { nonce, styles } = values;
  const snippet = await makeSnippet(element, form, attributes, {
    content,
    nonce,
    styles,
    scriptUrl: values['script-url'],
    baseUrl: values['base-url'],
    fallbackHref: values['fallback-href'],
    integrity: values.integrity ? await hashes() : undefined,
  });
  return [snippet, ...(await dataOf({ element, attributes, content, values }))].join('\n');
}

const hashes = async () => JSON.parse(await readFile(new URL('../../dist/integrity.json', import.meta.url), 'utf8'));

/** The certifications that an element is about unless it is told others. */
const USUAL = { comparison: 'pmo pmp', guide: 'pmo pmp', checklist: 'pmi-pmocp', benefits: 'pmo', process: 'pmo' };

async function dataOf(snippet) {
  const { attributes, values } = snippet;
  if (!values['structured-data']) return [];
  const script = await structuredDataOf(snippet);
  if (script) return [script];
  const { certifications = attributes.certification } = attributes;
  throw new InputError(
    `--structured-data: "${certifications ?? USUAL[snippet.element]}" is no certification. Name one, such as pmp.`,
  );
}

/** The script with structured data about what an element shows; undefined where that is nothing. */
export async function structuredDataOf({ element, attributes, content, values }) {
  const { lang, certification = USUAL[element], certifications = certification } = attributes;
  const { 'provider-name': name, 'provider-url': url, 'page-url': page, nonce } = values;
  const data = structuredData(certifications, content?.offers, {
    content,
    url: page,
    provider: name ? { name, url } : undefined,
    language: lang && (await import(`pmo-widgets/languages/${lang}`).catch(() => ({})))[lang],
  });
  return data['@graph'].length ? structuredDataScript(data, nonce) : undefined;
}
