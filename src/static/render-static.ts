import type { PmoElement } from '../element/pmo-element.js';
import { en } from '../catalogue/en.js';
import { addedWords } from '../catalogue/added-words.js';
import { ComingLanguage, catalogueFor } from '../catalogue/languages.js';
import { own, ownOf } from '../page/own.js';
import { warnOnce } from '../page/warn.js';
import { expectedAddress } from '../page/address.js';
import { isChecked, markAsChecked } from '../provider/checked.js';
import { deriveAtOnce } from '../provider/derive-at-once.js';
import { issueWarning } from '../provider/issue-text.js';
import { loadEngine } from '../provider/load-engine.js';
import type { ProviderContent } from '../facts/types.js';
import { cssOf, makeElement, nameOf, templateOf } from './elements.js';
import { scriptJson } from './script-json.js';
import { elementAttributes } from './element-attributes.js';
import { A_FILE, fileAddress } from './file-address.js';
import { type Attributes, attributesHtml, openingTag } from './attributes.js';
import { lightHtml } from './light.js';
import { lightOverrides, shadowOverrides } from './overrides.js';
import { staticStyles } from './static.styles.js';
import { type PmoTag, TAGS } from './tags.js';
import { templateHtml } from './template-html.js';

export interface StaticOptions {
  /**
   * `shadow` (default): a declarative shadow root, which looks like the live element before any script and is taken over
   * by it. `light`: plain HTML in a child with `slot="fallback"`, for mail, filters, and readers that run no script.
   */
  readonly mode?: 'shadow' | 'light';
  /**
   * How the shadow root gets its styles. `inline` (default): in a `<style>`. `link`: from `<stylesHref><tag>.css`, for
   * pages whose policy forbids inline style. `none`: not at all. The light form has none.
   */
  readonly styles?: 'inline' | 'link' | 'none';
  /** Address of the folder `styles/` of this package, for `styles: 'link'`; a slash at its end is added where it lacks. */
  readonly stylesHref?: string;
  /** The page's nonce, for the `<style>`. */
  readonly nonce?: string;
  /**
   * A provider's content: what `parseContent()` returned, or a plain object, which is checked first. It goes into the HTML
   * as a JSON child, so that the live element shows the same; not where the attribute `content-src` says where it stands.
   */
  readonly content?: unknown;
  /** Language tag, such as `es`. Default: the attribute `lang`, else English. */
  readonly language?: string;
  /** HTML of your own to stand in the tag as it is, such as slots. It is trusted, not escaped. */
  readonly children?: string;
  /**
   * Attributes of your own that the tag is to have besides, such as `style`, `hidden`, `slot` or `content-src`. They are
   * written as they are: never hand on what a visitor sent.
   */
  readonly trusted?: Attributes;
  /** What `integrity.json` holds, to pin the linked style sheets. Default: they are not pinned. */
  readonly integrity?: Readonly<Record<string, string>> | undefined;
}

/**
 * An element as HTML, for servers and builds. Needs no DOM. The same call gives the same HTML, until the
 * facts are a year old and it says so.
 *
 * @param tag such as `pmo-guide`.
 * @param attributes options of the element, and `id`, `class`, `lang`, `dir` and `data-…`; all else is left out with a warning,
 *   see `trusted`. `true` is an attribute without a value; `false`, `null` and `undefined` leave it out; a list is joined.
 *   Values are read as forgivingly as on a page.
 * @returns the HTML; a promise of it where `content` has to be checked or `language` to be loaded first.
 * @throws {TypeError} for a tag or mode that does not exist, or `styles: 'link'` without an address. Everything else that cannot be
 *   used gets a warning on the console, and the default is rendered.
 */
export function renderStatic(
  tag: PmoTag,
  attributes: Attributes = {},
  given: StaticOptions = {},
): string | Promise<string> {
  const options = ownOf(given);
  const { mode = 'shadow', styles = 'inline', stylesHref } = options;
  expectOneOf('mode', mode, ['shadow', 'light']);
  expectOneOf('styles', styles, ['inline', 'link', 'none']);
  if (styles === 'link' && !fileAddress(stylesHref))
    throw new TypeError(
      `renderStatic: styles: "link" needs stylesHref, the address of the folder styles/. Expected ${expectedAddress(stylesHref, A_FILE)}.`,
    );
  return prepared(tag, attributes, options, (texts, content) => render(tag, texts, options, content));
}

/**
 * The heading of an element as text, such as for the title of a page that it stands in.
 * @param options of these, `content` and `language`.
 */
export function headingOf(
  tag: PmoTag,
  attributes: Attributes = {},
  options: Pick<StaticOptions, 'content' | 'language' | 'trusted'> = {},
): string | Promise<string> {
  return prepared(tag, attributes, ownOf(options), (texts, content) => {
    const element = makeElement(tag, texts.get('lang') || 'en', () => ({}));
    return nameOf(withOptions(element, texts, content));
  });
}

/** Reads the attributes, and calls `then` with them once the content is checked and the language is there. */
function prepared(
  tag: PmoTag,
  attributes: Attributes,
  { language: lang, content, trusted }: StaticOptions,
  then: (attributes: ReadonlyMap<string, string>, content: ProviderContent | undefined) => string,
): string | Promise<string> {
  expectOneOf('tag', tag, TAGS);
  const texts = elementAttributes(tag, { ...(lang && { lang }), ...attributes }, trusted);
  const found = catalogueFor(texts.get('lang') || 'en', en);
  const language = found instanceof ComingLanguage && found.settle(true);
  const checked = isChecked(content) ? markAsChecked(content, deriveAtOnce) : (content ?? undefined) && check(content);
  if (language || checked instanceof Promise)
    return Promise.all([language, checked]).then(([, ready]) => then(texts, ready));
  return then(texts, checked);
}

export function expectOneOf(name: string, value: string, valid: readonly string[], caller = 'renderStatic'): void {
  if (!valid.includes(value))
    throw new TypeError(`${caller}: ${name} cannot be "${value}". Expected one of ${valid.join(', ')}.`);
}

async function check(raw: unknown): Promise<ProviderContent> {
  const { acceptContent } = await loadEngine();
  const { content, issues } = await acceptContent(raw, en, addedWords);
  for (const issue of issues) warnOnce(`renderStatic content: ${issueWarning(issue)}`);
  // What puts it into words on a page has to wait for facts and words. Here they are at hand.
  return markAsChecked({ ...content }, deriveAtOnce);
}

function render(
  tag: PmoTag,
  attributes: ReadonlyMap<string, string>,
  options: StaticOptions,
  content: ProviderContent | undefined,
): string {
  const isLight = options.mode === 'light';
  const element = makeElement(tag, attributes.get('lang') || 'en', isLight ? lightOverrides : shadowOverrides);
  withOptions(element, attributes, content);
  // Nothing is kept where nothing can be ticked.
  if (isLight) Object.assign(element, { persist: undefined });
  const json =
    content && !attributes.has('content-src')
      ? `<script type="application/json" data-pmo-content>${scriptJson(content)}</script>`
      : '';
  const inner = isLight
    ? `<div slot="fallback">${lightHtml(templateHtml(templateOf(element), lightPart))}</div>`
    : shadowHtml(element, tag, options);
  // The JSON comes first: the script may arrive before the rest has been parsed.
  return `<${tag}${attributesHtml(attributes)}>${json}${inner}${options.children ?? ''}</${tag}>`;
}

/** The element with its attributes, as a parser would set them, and with a provider's content. */
function withOptions(
  element: PmoElement,
  attributes: ReadonlyMap<string, string>,
  content: ProviderContent | undefined,
): PmoElement {
  for (const [name, value] of attributes) {
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
  return Object.assign(element, { content });
}

function shadowHtml(element: PmoElement, tag: PmoTag, options: StaticOptions): string {
  const part = (value: object) => {
    const { localName, attributes } = value as PmoElement;
    const own = [...attributes].map(({ name, value: text }) => [name, text] as const);
    // Until the guide has taken its own static HTML over and gives the part its options.
    const withOwn = attributesHtml(new Map([...own, ['defer-hydration', '']]));
    return `<${localName}${withOwn}>${shadowHtml(value as PmoElement, localName as PmoTag, options)}</${localName}>`;
  };
  const body = templateHtml(templateOf(element), part).replaceAll('<button ', '<button disabled ');
  return `<template shadowrootmode="open">${stylesHtml(tag, options)}${body}</template>`;
}

/** A part of the guide, without the footer that the guide has for all of them. */
const lightPart = (value: object): string =>
  templateHtml(templateOf(value as PmoElement), lightPart).replace(/<footer[^]*<\/footer>/, '');

function stylesHtml(tag: PmoTag, { styles = 'inline', stylesHref = '', nonce, integrity }: StaticOptions): string {
  if (styles === 'none') return '';
  if (styles === 'inline') return `${openingTag('style', { nonce: nonce || null })}${staticCss(tag)}</style>`;
  const href = `${stylesHref.trim().replace(/\/?$/, '/')}${tag}.css`;
  const hash = integrity && own(integrity, `styles/${tag}.css`);
  return openingTag('link', { rel: 'stylesheet', href, ...(hash && { integrity: hash, crossorigin: 'anonymous' }) });
}

/** The style sheet of an element's static HTML, which `styles: 'link'` expects at `<stylesHref><tag>.css`. */
export const staticCss = (tag: PmoTag): string => `${cssOf(tag)}\n${staticStyles.cssText}`;
