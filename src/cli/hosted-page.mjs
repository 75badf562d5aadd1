// A hosted page as HTML: an element on a page of its own, to be shown in a frame. It is complete without script.
import { headingOf, renderStatic } from 'pmo-widgets/static';
import { escaped } from '../../dist/npm/view/escape.js';
import { openingTag } from '../../dist/npm/static/attributes.js';
import { FRAME_HEIGHT, embeddedOf } from '../../dist/npm/static/snippet.js';
import { structuredDataOf } from './forms.mjs';

/**
 * The page keeps to it wherever it is hosted. Trusted Types are named for Lit. The address of `<base>` is forbidden, its
 * target is not.
 */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/**
 * Where a frame runs no script, its links may lead nowhere, and nothing tells. So the list of sources shows addresses, as
 * on paper.
 */
export const WITHOUT_SCRIPT = "@media (scripting: none) {\n  .address::after {\n    content: ' ' attr(href);\n  }\n}\n";

/** How long whoever asked for the oEmbed data may keep it: a day, in seconds. */
const CACHE_AGE = 86_400;

/** The texts of a page's files: its HTML and, if it is known where it will be, the data for oEmbed. */
export async function pageOf({ name, element, attributes, content, values }) {
  const tag = `pmo-${element}`;
  // The page has no heading besides it.
  const own = { 'heading-level': 1, ...attributes };
  const url = values['base-url'] && `${values['base-url']}${name}.html`;
  const title = await headingOf(tag, own, { content });
  const rendered = await renderStatic(tag, own, { content, styles: 'link', stylesHref: 'styles/' });
  const data = values['structured-data']
    ? await structuredDataOf({ element, attributes, content, values: { ...values, 'page-url': url } })
    : undefined;
  const head = headOf({ title, url, tags: tagsIn(rendered), data });
  const html = `<!doctype html>
${openingTag('html', { lang: own.lang ?? 'en' })}
<head>
${head.join('\n')}
</head>
<body>
<main>${rendered}</main>
<p class="address" role="status"></p>
</body>
</html>
`;
  return { html, oembed: url && oembedOf({ title, url, values }) };
}

const headOf = ({ title, url, tags, data }) => [
  '<meta charset="utf-8">',
  openingTag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
  '<meta name="viewport" content="width=device-width">',
  `<title>${escaped(title)}</title>`,
  // An issuer's page never loads in our frame.
  '<base target="_blank">',
  // First, so that it has not to wait for style sheets, and is done before the first paint.
  '<script src="hosted.js"></script>',
  '<link rel="stylesheet" href="page.css">',
  ...tags.map((tag) => openingTag('link', { rel: 'preload', as: 'style', href: `styles/${tag}.css` })),
  '<script type="module" src="pmo-widgets.js"></script>',
  '<link rel="icon" href="data:,">',
  ...(url ? linksOf(title, url) : []),
  ...(data ? [data] : []),
];

const linksOf = (title, url) => [
  openingTag('link', { rel: 'canonical', href: url }),
  openingTag('link', { rel: 'alternate', type: 'application/json+oembed', href: jsonOf(url), title }),
];

const jsonOf = (url) => url.replace(/html$/, 'json');

/** The elements whose style sheets a page needs. */
const tagsIn = (html) => [...new Set([...html.matchAll(/styles\/(pmo-\w+)\.css/g)].map(([, tag]) => tag))];

/** https://oembed.com/#section2.3 */
const oembedOf = ({ title, url, values }) => ({
  version: '1.0',
  type: 'rich',
  title,
  provider_name: values['provider-name'] ?? new URL(url).host,
  provider_url: values['provider-url'] ?? new URL('/', url).href,
  cache_age: CACHE_AGE,
  width: 800,
  height: FRAME_HEIGHT,
  html: embeddedOf(url, title),
});
