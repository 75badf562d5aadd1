import { escaped } from '../view/escape.js';
import { type Noun, attributesOf, whoMaySet } from '../options/table.js';
import { ownOf } from '../page/own.js';
import { warnOnce } from '../page/warn.js';
import type { ProviderContent } from '../facts/types.js';
import { elementAttributes } from './element-attributes.js';
import type { PmoTag } from './tags.js';
import { type Attributes, attributeName, openingTag } from './attributes.js';
import { type Hashes, pinned, pinsOf } from './pin.js';
import { type StaticOptions, expectOneOf, headingOf, renderStatic } from './render-static.js';
import { type SnippetAddresses, beside, checkedAddresses } from './snippet-addresses.js';

export type ElementName = Noun;

export interface SnippetOptions extends SnippetAddresses, Pick<StaticOptions, 'styles' | 'nonce'> {
  /** A provider's content, to go into the tag. */
  readonly content?: ProviderContent | undefined;
  /** What `integrity.json` holds, to pin all that the page loads. Default: nothing is pinned. */
  readonly integrity?: Hashes | undefined;
}

/** What the pieces of a snippet are made from. Its addresses and attributes are checked. */
interface Snippet extends SnippetAddresses, Pick<SnippetOptions, 'nonce' | 'integrity'> {
  readonly element: ElementName;
  readonly attributes: ReadonlyMap<string, string>;
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
  link: (snippet: Snippet) => {
    warnOfLost(snippet);
    return linkOf(snippet);
  },
  // Many editors take frames out: then the link is what remains.
  iframe: (snippet: Snippet) => `${frameOf(hostedPage(snippet), snippet.heading)}\n<p>${linkOf(snippet)}</p>`,
  // Where a filter takes the template out, the link is what remains.
  shadow: (snippet: Snippet) =>
    `${moduleScript(snippet)}\n${snippet.rendered.replace(/<\/[\w-]+>$/, (end) => fallbackOf(snippet, { slot: 'fallback' }) + end)}`,
  light: (snippet: Snippet) => `${loaderScript(snippet)}\n${inPlaceholder(snippet)}`,
};

export type SnippetForm = keyof typeof FORMS;
export const snippetForms = Object.keys(FORMS) as SnippetForm[];

/** Forms in which a provider's content has no place; there it is published, and named by `content-src`. */
export const formsWithoutContent: readonly SnippetForm[] = ['one-tag', 'link', 'iframe'];

/** The height of a frame until, and unless, the page in it is asked how high it is. */
export const FRAME_HEIGHT = 900;

/** A hosted page in a frame. */
export const frameOf = (src: string, title: string, more: Attributes = {}): string =>
  `${openingTag('iframe', { src, title, width: '100%', height: FRAME_HEIGHT, loading: 'lazy', ...more })}</iframe>`;

/**
 * A hosted page in a frame for whoever asks by oEmbed. WordPress listens to the height of a frame only if a quotation like
 * its own comes first, which it shows until the frame has spoken (`wp_filter_oembed_result()`, wp-embed.js). It takes
 * `hidden` away; everybody else keeps it, and shows the frame alone.
 */
export function embeddedOf(src: string, title: string): string {
  const kind = { class: 'wp-embedded-content' };
  const link = `${openingTag('a', { href: src })}${escaped(title)}</a>`;
  return `${openingTag('blockquote', { ...kind, hidden: true })}${link}</blockquote>${frameOf(src, title, kind)}`;
}

/** Forms whose options stand in an address, where people read commas more easily than escaped spaces. */
const IN_ADDRESS: readonly SnippetForm[] = ['link', 'iframe'];

/**
 * The HTML to paste into a page, for an element with its attributes. It is for whoever owns the page: what a visitor sent
 * may fill the options that docs/static-html.md names, and nothing else.
 */
export async function snippetOf(
  element: ElementName,
  form: SnippetForm,
  attributes: Attributes = {},
  options: SnippetOptions = {},
): Promise<string> {
  const tag: PmoTag = `pmo-${element}`;
  expectOneOf('form', form, snippetForms, 'snippetOf');
  const { content, nonce, styles = 'inline', integrity, ...others } = ownOf(options);
  const addresses = checkedAddresses(others);
  const [given, trusted] = apart(attributes);
  const rendered = await renderStatic(tag, given, {
    mode: form === 'light' ? 'light' : 'shadow',
    content,
    styles,
    stylesHref: beside(addresses, 'styles/'),
    trusted,
    integrity,
    ...(nonce && { nonce }),
  });
  const heading = await headingOf(tag, given, { content, trusted });
  const texts = elementAttributes(tag, given, trusted, IN_ADDRESS.includes(form) ? ',' : ' ');
  return FORMS[form](ownOf({ ...addresses, element, attributes: texts, nonce, integrity, heading, rendered }));
}

/** A snippet may say where its content stands: whoever makes it owns the page. */
function apart(attributes: Attributes): [given: Attributes, trusted: Attributes] {
  const isTrusted = ([key]: readonly [string, unknown]) => attributeName(key) === 'content-src';
  const all = Object.entries(attributes ?? {});
  return [Object.fromEntries(all.filter((one) => !isTrusted(one))), Object.fromEntries(all.filter(isTrusted))];
}

/** A link brings how the facts are shown, and the heading as its words. What no link may choose would do nothing in it. */
const linkOf = (snippet: Snippet): string =>
  `${openingTag('a', { href: hostedPage(snippet, (name) => whoMaySet(name) === 'anybody') })}${escaped(snippet.heading)}</a>`;

function warnOfLost(snippet: Snippet): void {
  const lost = optionsIn(snippet).flatMap(([name]) => (whoMaySet(name) === 'anybody' ? [] : [name]));
  if (lost.length)
    warnOnce(
      `snippetOf link: cannot use ${lost.join(', ')}. Expected options that say how facts are shown, because anybody can write a link. ${lost.length > 1 ? 'They are' : 'It is'} left out of its address.`,
    );
}

/** The options of the element, which also says how it is to be read. */
const optionsIn = ({ element, attributes }: Snippet): [string, string][] =>
  [...attributes].filter(([name]) => [...attributesOf(element), 'lang', 'dir'].includes(name));

/** Options by names that editors and filters leave alone; what else is for the tag stays as it is. */
const dataAttributes = (snippet: Snippet): Attributes => ({
  'data-pmo-widget': snippet.element,
  ...Object.fromEntries(snippet.attributes),
  ...Object.fromEntries(
    optionsIn(snippet).flatMap(([name, value]) => [
      [name, null],
      [`data-${name}`, value],
    ]),
  ),
});

/** The tag with what goes into it: a provider's content, and a link for as long as there is no script. */
const tagOf = (snippet: Snippet): string =>
  `${openingTag(`pmo-${snippet.element}`, Object.fromEntries(snippet.attributes))}${jsonOf(snippet)}${fallbackOf(snippet, { slot: 'fallback' })}</pmo-${snippet.element}>`;

const jsonOf = ({ rendered }: Snippet): string =>
  rendered.match(/^<[^>]+>(<script type="application\/json"[^]*?<\/script>)/)?.[1] ?? '';

/**
 * A placeholder instead of the tag: it is a block itself. Editors put a tag into a paragraph, and the HTML parser throws
 * tables and headings out of a paragraph: they would stay on screen beside the widget.
 */
const inPlaceholder = (snippet: Snippet): string =>
  snippet.rendered.replace(/^(<[^>]*>)([^]*)<\/[\w-]+>$/, (_, tag: string, light: string) => {
    // What is read without the script is in its language, too.
    const lang = / lang="([^"]*)"/.exec(tag)?.[1];
    return `${openingTag('div', { ...dataAttributes(snippet), lang })}\n${light}</div>`;
  });

function fallbackOf({ fallbackHref, attributes, heading }: Snippet, more: Attributes = {}): string {
  const href = fallbackHref ?? attributes.get('action-href');
  return href ? `${openingTag('a', { ...more, href })}${escaped(heading)}</a>` : '';
}

const moduleScript = (snippet: Snippet) => script(snippet, 'pmo-widgets.js', { type: 'module' });
const loaderScript = (snippet: Snippet, more?: Attributes) => script(snippet, 'embed.js', { async: true }, more);

function script(snippet: Snippet, file: string, kind: Attributes, more?: Attributes): string {
  const { integrity, nonce } = snippet;
  const src = beside(snippet, file);
  const tag = openingTag('script', { ...kind, src, ...pinned(integrity, file), nonce, ...more });
  return `${pinsOf(integrity, snippet, nonce)}${tag}</script>`;
}

function hostedPage(snippet: Snippet, takes: (name: string) => boolean = () => true): string {
  const { element, baseUrl = beside(snippet, '') } = snippet;
  const query = new URLSearchParams(optionsIn(snippet).filter(([name]) => takes(name)));
  // Commas may stand in a query, and people read addresses.
  const search = query.size ? `?${`${query}`.replaceAll('%2C', ',')}` : '';
  return `${baseUrl}${element}.html${search}`;
}
