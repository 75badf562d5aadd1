// A snippet in each of the forms in which an element can stand in a page. All carry the same options.
import { readFile } from 'node:fs/promises';
import { headingOf, renderStatic, structuredData, structuredDataScript } from 'pmo-widgets/static';
import { escaped } from '../../dist/npm/static/escape.js';
import { openingTag } from '../../dist/npm/static/host-attributes.js';
import { InputError, UsageError } from './outcome.mjs';

/** The snippet of each form. */
const MAKE = {
  module: async (snippet) => `${await moduleScript(snippet)}\n${tagOf(snippet)}`,
  loader: async (snippet) => `${await loaderScript(snippet)}\n${tagOf(snippet)}`,
  'one-tag': (snippet) => loaderScript(snippet, dataAttributes(snippet)),
  placeholder: async (snippet) =>
    `${await loaderScript(snippet)}\n${openingTag('div', dataAttributes(snippet))}${jsonOf(snippet)}${snippet.fallback({})}</div>`,
  link: (snippet) => `${openingTag('a', { href: hostedPage(snippet) })}${escaped(snippet.heading)}</a>`,
  iframe: (snippet) => {
    const attributes = {
      src: hostedPage(snippet),
      title: snippet.heading,
      width: '100%',
      height: 900,
      loading: 'lazy',
    };
    return `${openingTag('iframe', attributes)}</iframe>`;
  },
  shadow: async (snippet) => `${await moduleScript(snippet)}\n${snippet.rendered}`,
  light: async (snippet) => `${await moduleScript(snippet)}\n${onOwnLine(snippet.rendered)}`,
};
export const FORMS = Object.keys(MAKE);

/** Forms in which a provider's content has no place. */
const WITHOUT_CONTENT = ['one-tag', 'link', 'iframe'];

export async function snippetOf(element, form, attributes, content, values) {
  if (content && WITHOUT_CONTENT.includes(form))
    throw new UsageError(`${form} has no place for --content. Publish it and name its address with --content-src.`);
  const tag = `pmo-${element}`;
  // Rendered in any form, so that what the element would refuse is refused now.
  const rendered = await renderStatic(tag, attributes, {
    mode: form === 'light' ? 'light' : 'shadow',
    content,
    styles: values.styles,
    stylesHref: beside(values, 'styles/'),
    nonce: values.nonce,
  });
  const heading = await headingOf(tag, attributes, { content });
  const fallback = fallbackOf(heading, attributes, values);
  const snippet = { element, tag, attributes, content, values, rendered, heading, fallback };
  return [await MAKE[form](snippet), ...(await dataOf(snippet))].join('\n');
}

const dataAttributes = ({ element, attributes }) => ({
  'data-pmo-widget': element,
  ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value])),
});

/**
 * Markdown leaves a tag alone that stands alone on its line. Any other becomes part of a paragraph, and the HTML parser
 * throws tables and headings out of a paragraph: they would stay on screen beside the widget.
 */
const onOwnLine = (rendered) => rendered.replace(/^<[^>]*>/, '$&\n');

/** The tag with what goes into it: a provider's content, and a link for as long as there is no script. */
const tagOf = (snippet) =>
  `${openingTag(snippet.tag, snippet.attributes)}${jsonOf(snippet)}${snippet.fallback({ slot: 'fallback' })}</${snippet.tag}>`;

const jsonOf = ({ rendered }) => rendered.match(/^<[^>]+>(<script type="application\/json"[^]*?<\/script>)/)?.[1] ?? '';

function fallbackOf(heading, attributes, values) {
  const href = values['fallback-href'] ?? attributes['action-href'];
  if (href === undefined) return () => '';
  return (more) => `${openingTag('a', { ...more, href })}${escaped(heading)}</a>`;
}

const moduleScript = ({ values }) => script(values, 'pmo-widgets.js', { type: 'module' });
const loaderScript = ({ values }, more = {}) => script(values, 'embed.js', { async: true }, more);

async function script(values, file, kind, more = {}) {
  const src = beside(values, file);
  // Scripts of another site can be checked only if it lets pages read them.
  const pinned = values.integrity && { integrity: await hashOf(file), crossorigin: 'anonymous' };
  return `${openingTag('script', { ...kind, src, ...pinned, ...(values.nonce && { nonce: values.nonce }), ...more })}</script>`;
}

async function hashOf(file) {
  return JSON.parse(await readFile(new URL('../../dist/integrity.json', import.meta.url), 'utf8'))[file];
}

/** The address of a file that lies beside the script. */
function beside({ 'script-url': url = 'pmo-widgets.js' }, file) {
  return url.replace(/[^/]*$/, '') + file;
}

function hostedPage({ element, attributes, values }) {
  const folder = (values['base-url'] ?? beside(values, '')).replace(/([^/])$/, '$1/');
  const query = new URLSearchParams(
    Object.entries(attributes).map(([name, value]) => [name, value === true ? '' : value]),
  );
  // Commas may stand in a query, and people read addresses.
  return `${folder}${element}.html${query.size ? `?${query}` : ''}`.replaceAll('%2C', ',');
}

/** The certifications that an element is about unless it is told others. */
const USUAL = { comparison: 'pmo pmp', guide: 'pmo pmp', checklist: 'pmi-pmocp', benefits: 'pmo', process: 'pmo' };

async function dataOf({ element, attributes, content, values }) {
  if (!values['structured-data']) return [];
  const { lang, certification = USUAL[element], certifications = certification } = attributes;
  const { 'provider-name': name, 'provider-url': url, 'page-url': page, nonce } = values;
  const data = structuredData(certifications, content?.offers, {
    content,
    url: page,
    provider: name ? { name, url } : undefined,
    language: lang && (await import(`pmo-widgets/languages/${lang}`).catch(() => ({})))[lang],
  });
  if (!data['@graph'].length)
    throw new InputError(`--structured-data: "${certifications}" is no certification. Name one, such as pmp.`);
  return [structuredDataScript(data, nonce)];
}
