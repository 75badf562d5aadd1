import { type Markup, live, markup } from './markup.js';
import { ownOf } from '../page/own.js';
import type { Wording } from '../derive/wording.js';

export interface NewTabLink {
  readonly href: string;
  readonly text: string;
  /** What the link is called where its text says too little by itself. It begins with or contains the text (WCAG 2.5.3). */
  readonly name?: string;
  /** Language of the text. Missing: that of the widget. */
  readonly lang?: string | undefined;
  /** What else the link has: a class, `hreflang`, `translate="no"` where the text is a name. */
  readonly attributes?: Markup;
  /** Whether the link stays, with the focus on it, while its text or address changes. */
  readonly stays?: boolean;
}

/** A link that opens a new tab. All of them are made here, so that each says so. */
export function newTabLink(link: NewTabLink, words: Wording): Markup {
  const { href, text, name = text, lang, attributes, stays } = ownOf(link);
  const { newTab } = words.language.messages;
  const value = (said: string) => (stays ? live(said) : said);
  const opening = markup`<a ${attributes} href="${value(href)}" target="_blank" rel="noopener"`;
  const foreign = foreignMarkup(text, lang, words);
  if (!foreign) return markup`${opening} aria-label="${value(words.say(newTab, { text: name }))}">${value(text)}</a>`;
  // A label has one language. Here the text has another than what is said of it.
  const [before, after] = newTab.split('{text}');
  return markup`${opening}>${aside(before)}${foreign}${aside(after)}</a>`;
}

/** The text with its language, if that is another than the widget's. */
export const foreignMarkup = (text: string, lang: string | undefined, { language }: Wording): Markup | undefined =>
  lang && primary(lang) !== primary(language.lang) ? markup`<span lang="${lang}">${text}</span>` : undefined;

/** English is English, be it of Britain or of nowhere. */
const primary = (lang: string) => lang.toLowerCase().split('-')[0];

const aside = (text: string | undefined) => (text ? markup`<span class="new-tab unseen">${text}</span>` : undefined);

/**
 * Whether a link without a target opens a new tab on this page, as on hosted pages, which stand in frames. The method is that of
 * the prototype, because content can put its own under the name.
 */
export function opensByBase(href: string): boolean {
  if (/^mailto:/i.test(href)) return false;
  // Absent on a server, also where that has a document of some kind.
  const base = globalThis.Document?.prototype.querySelector.call(document, 'base[target]');
  return base?.getAttribute('target') === '_blank';
}
