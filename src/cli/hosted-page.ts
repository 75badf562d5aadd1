// A hosted page as HTML: an element on a page of its own, to be shown in a frame. It is complete without script.
import { openingTag } from '../static/attributes.js';
import { headingOf, renderStatic } from '../static/render-static.js';
import { FRAME_HEIGHT, embeddedOf } from '../static/snippet.js';
import type { PmoTag } from '../static/tags.js';
import { escaped } from '../view/escape.js';
import { type Shown, structuredDataOf } from './structured-data.js';

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

export interface HostedPage extends Shown {
  /** That of its file, without `.html`. */
  readonly name: string;
}

/** What all pages of a folder have in common. */
export interface HostedFolder {
  /** Where it will be found, with a slash at its end. */
  readonly 'base-url'?: string | undefined;
  readonly 'provider-name'?: string;
  readonly 'provider-url'?: string;
  readonly 'structured-data'?: boolean;
}

/** The texts of a page's files: its HTML and, if it is known where it will be, the data for oEmbed. */
export async function pageOf(page: HostedPage, folder: HostedFolder): Promise<{ html: string; oembed?: object }> {
  const tag: PmoTag = `pmo-${page.element}`;
  const { content } = page;
  // The page has no heading besides it.
  const attributes = { 'heading-level': 1, ...page.attributes };
  const url = folder['base-url'] && `${folder['base-url']}${page.name}.html`;
  const title = await headingOf(tag, attributes, { content });
  const rendered = await renderStatic(tag, attributes, { content, styles: 'link', stylesHref: 'styles/' });
  const data = folder['structured-data'] ? await structuredDataOf(page, { ...folder, 'page-url': url }) : undefined;
  const html = `<!doctype html>
${openingTag('html', { lang: page.attributes.lang ?? 'en' })}
<head>
${headOf({ title, url, tags: tagsIn(rendered), data }).join('\n')}
</head>
<body>
<main>${rendered}</main>
<p class="address" role="status"></p>
</body>
</html>
`;
  return url ? { html, oembed: oembedOf(title, url, folder) } : { html };
}

interface Head {
  readonly title: string;
  readonly url: string | undefined;
  /** The elements whose style sheets it needs. */
  readonly tags: readonly string[];
  readonly data: string | undefined;
}

const headOf = ({ title, url, tags, data }: Head): string[] => [
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

const linksOf = (title: string, url: string): string[] => [
  openingTag('link', { rel: 'canonical', href: url }),
  openingTag('link', { rel: 'alternate', type: 'application/json+oembed', href: jsonOf(url), title }),
];

const jsonOf = (url: string): string => url.replace(/html$/, 'json');

const tagsIn = (html: string): string[] => [
  ...new Set([...html.matchAll(/styles\/(pmo-\w+)\.css/g)].map(([, tag]) => tag!)),
];

/** https://oembed.com/#section2.3 */
const oembedOf = (title: string, url: string, folder: HostedFolder): object => ({
  version: '1.0',
  type: 'rich',
  title,
  provider_name: folder['provider-name'] ?? new URL(url).host,
  provider_url: folder['provider-url'] ?? new URL('/', url).href,
  cache_age: CACHE_AGE,
  width: 800,
  height: FRAME_HEIGHT,
  html: embeddedOf(url, title),
});
