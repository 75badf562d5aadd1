import type { HostContent } from '../content/types.js';
import { escaped } from '../base/escape.js';
import { type HostAttributes, openingTag } from './host-attributes.js';
import { type StaticOptions, headingOf, renderStatic } from './render-static.js';

export type ElementName = 'comparison' | 'checklist' | 'benefits' | 'process' | 'guide';

export interface SnippetOptions extends Pick<StaticOptions, 'styles' | 'nonce'> {
  /** Address of `pmo-widgets.js`, beside which all other files lie. Default: beside the page. */
  readonly scriptUrl?: string | undefined;
  /** Folder of the hosted pages, for the forms `link` and `iframe`. Default: that of the script. */
  readonly baseUrl?: string | undefined;
  /** Where the link leads that is shown until the script has run. Default: the attribute `action-href`, else no link. */
  readonly fallbackHref?: string | undefined;
  /** A provider's content, to go into the tag. */
  readonly content?: HostContent | undefined;
  /** What `integrity.json` holds, to pin the scripts. Default: they are not pinned. */
  readonly integrity?: Readonly<Record<string, string>> | undefined;
}

/** What the pieces of a snippet are made from. */
interface Snippet extends SnippetOptions {
  readonly element: ElementName;
  readonly attributes: HostAttributes;
  readonly heading: string;
  /** The element as static HTML; its JSON serves the other forms too. */
  readonly rendered: string;
}

/** Each form, and what is pasted. All carry the same options. */
const FORMS = {
  module: (snippet: Snippet) => `${moduleScript(snippet)}\n${tagOf(snippet)}`,
  loader: (snippet: Snippet) => `${loaderScript(snippet)}\n${tagOf(snippet)}`,
  'one-tag': (snippet: Snippet) => {
    const link = fallbackOf(snippet);
    return `${loaderScript(snippet, { ...dataAttributes(snippet), 'data-link': Boolean(link) })}${link}`;
  },
  placeholder: (snippet: Snippet) =>
    `${loaderScript(snippet)}\n${openingTag('div', dataAttributes(snippet))}${jsonOf(snippet)}${fallbackOf(snippet)}</div>`,
  link: (snippet: Snippet) => linkOf(snippet),
  // Many editors take frames out: then the link is what remains.
  iframe: (snippet: Snippet) => `${frameOf(hostedPage(snippet), snippet.heading)}\n<p>${linkOf(snippet)}</p>`,
  // Where a filter takes the template out, the link is what remains.
  shadow: (snippet: Snippet) =>
    `${moduleScript(snippet)}\n${snippet.rendered.replace(/<\/[\w-]+>$/, (end) => fallbackOf(snippet, { slot: 'fallback' }) + end)}`,
  light: (snippet: Snippet) => `${moduleScript(snippet)}\n${onOwnLine(snippet.rendered)}`,
};

export type SnippetForm = keyof typeof FORMS;
export const snippetForms = Object.keys(FORMS) as SnippetForm[];

/** Forms in which a provider's content has no place; there it is published, and named by `content-src`. */
export const formsWithoutContent: readonly SnippetForm[] = ['one-tag', 'link', 'iframe'];

/** The height of a frame until, and unless, the page in it is asked how high it is. */
export const FRAME_HEIGHT = 900;

/** A hosted page in a frame. */
export const frameOf = (src: string, title: string): string =>
  `${openingTag('iframe', { src, title, width: '100%', height: FRAME_HEIGHT, loading: 'lazy' })}</iframe>`;

/** The HTML to paste into a page, for an element with its attributes. */
export async function snippetOf(
  element: ElementName,
  form: SnippetForm,
  attributes: HostAttributes = {},
  options: SnippetOptions = {},
): Promise<string> {
  const { content, nonce, styles = 'inline' } = options;
  const rendered = await renderStatic(`pmo-${element}`, attributes, {
    mode: form === 'light' ? 'light' : 'shadow',
    content,
    styles,
    stylesHref: beside(options, 'styles/'),
    ...(nonce && { nonce }),
  });
  const heading = await headingOf(`pmo-${element}`, attributes, { content });
  return FORMS[form]({ ...options, element, attributes, heading, rendered });
}

const linkOf = (snippet: Snippet): string =>
  `${openingTag('a', { href: hostedPage(snippet) })}${escaped(snippet.heading)}</a>`;

const dataAttributes = ({ element, attributes }: Snippet): HostAttributes => ({
  'data-pmo-widget': element,
  ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value])),
});

/** The tag with what goes into it: a provider's content, and a link for as long as there is no script. */
const tagOf = (snippet: Snippet): string =>
  `${openingTag(`pmo-${snippet.element}`, snippet.attributes)}${jsonOf(snippet)}${fallbackOf(snippet, { slot: 'fallback' })}</pmo-${snippet.element}>`;

const jsonOf = ({ rendered }: Snippet): string =>
  rendered.match(/^<[^>]+>(<script type="application\/json"[^]*?<\/script>)/)?.[1] ?? '';

/**
 * Markdown leaves a tag alone that stands alone on its line. Any other becomes part of a paragraph, and the HTML parser
 * throws tables and headings out of a paragraph: they would stay on screen beside the widget.
 */
const onOwnLine = (rendered: string): string => rendered.replace(/^<[^>]*>/, '$&\n');

function fallbackOf({ fallbackHref, attributes, heading }: Snippet, more: HostAttributes = {}): string {
  const href = fallbackHref ?? attributes['action-href'];
  return href ? `${openingTag('a', { ...more, href })}${escaped(heading)}</a>` : '';
}

const moduleScript = (snippet: Snippet) => script(snippet, 'pmo-widgets.js', { type: 'module' });
const loaderScript = (snippet: Snippet, more?: HostAttributes) => script(snippet, 'embed.js', { async: true }, more);

function script(snippet: Snippet, file: string, kind: HostAttributes, more?: HostAttributes): string {
  // Scripts of another site can be checked only if it lets pages read them.
  const pinned = snippet.integrity && { integrity: snippet.integrity[file], crossorigin: 'anonymous' };
  const src = beside(snippet, file);
  return `${openingTag('script', { ...kind, src, ...pinned, nonce: snippet.nonce, ...more })}</script>`;
}

/** The address of a file that lies beside the script. */
const beside = ({ scriptUrl = 'pmo-widgets.js' }: SnippetOptions, file: string): string =>
  scriptUrl.replace(/[^/]*$/, '') + file;

function hostedPage(snippet: Snippet): string {
  const { element, attributes, baseUrl = beside(snippet, '') } = snippet;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== null && value !== false)
      query.set(name, value === true ? '' : [value].flat().join());
  // Commas may stand in a query, and people read addresses.
  const search = query.size ? `?${`${query}`.replaceAll('%2C', ',')}` : '';
  return `${baseUrl.replace(/([^/])$/, '$1/')}${element}.html${search}`;
}
