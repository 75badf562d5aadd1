import type { Markup } from './markup.js';
import type { Title } from '../derive/names.js';
import { newTabLink } from './new-tab.js';
import type { Wording } from '../derive/wording.js';

/** Where to look for what we do not show. Many stand in one widget, so each says what is to be looked for. */
export function checkLink(href: string, { issuer, marked }: Title, topic: string, words: Wording): Markup {
  const { messages } = words.language;
  const text = words.say(messages.checkIssuer, { issuer });
  const both = words.say(messages.topicOf, { topic, name: marked });
  return newTabLink({ href, text, name: words.about(text, both) }, words);
}
