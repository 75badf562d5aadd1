import { ownOf } from '../page/own.js';
import { about, say, topicOf } from './messages.js';
import type { Title } from './titles.js';
import type { Foreign, SharedView } from './types.js';

/** A link that opens a new tab, in words. */
export interface NewTabLink {
  readonly href: string;
  /** Marked where it is in another language than the widget. */
  readonly text: string | Foreign;
  /** The accessible name, which begins with or contains the text (WCAG 2.5.3). A name has one language. */
  readonly label: string | undefined;
  /** What is said before and after a text in another language, in place of a name. */
  readonly around: readonly [before: string, after: string] | undefined;
}

/** The text with its language, if that is another than the widget's. */
export const spoken = (text: string, lang: string | undefined, shared: Pick<SharedView, 'lang'>): string | Foreign =>
  lang && primary(lang) !== primary(shared.lang) ? { text, lang } : text;

/** English is English, be it of Britain or of nowhere. */
const primary = (lang: string) => lang.toLowerCase().split('-')[0];

/**
 * Says of a link that it opens a new tab.
 * @param more `name`: what it is called where its text says too little by itself; `lang`: the language of its text.
 */
export function newTabLink(
  href: string,
  text: string,
  shared: SharedView,
  more: { readonly name?: string; readonly lang?: string | undefined } = {},
): NewTabLink {
  const { name = text, lang } = ownOf(more);
  const { newTab } = shared.messages;
  const said = spoken(text, lang, shared);
  if (typeof said === 'string') return { href, text, label: say(newTab, { text: name }, shared), around: undefined };
  const [before = '', after = ''] = newTab.split('{text}');
  return { href, text: said, label: undefined, around: [before, after] };
}

/** Where to look for what we do not show. Many stand in one widget, so each says what is to be looked for. */
export function checkLink(href: string, { issuer, marked }: Title, topic: string, shared: SharedView): NewTabLink {
  const text = say(shared.messages.checkIssuer, { issuer }, shared);
  return newTabLink(href, text, shared, { name: about(text, topicOf(topic, marked, shared), shared) });
}
