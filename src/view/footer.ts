import type { Content } from '../facts/types.js';
import type { Citations } from './citations.js';
import { type Markup, markup } from './markup.js';
import type { Wording } from '../derive/wording.js';

/** Whether facts of this month (YYYY-MM) were compared more than twelve months before `today`. */
export function isOutdated(month: string, today = new Date()): boolean {
  const [year = 0, monthOfYear = 0] = month.split('-').map(Number);
  return (today.getFullYear() - year) * 12 + today.getMonth() + 1 - monthOfYear > 12;
}

/** Whose marks the names are, as far as a source says so; that the site is independent; how old the facts are. */
export function footerMarkup(
  content: Content,
  words: Wording,
  issuers: readonly string[],
  citations: Citations,
  independence: string | undefined,
): Markup {
  const { messages } = words.language;
  const marks = [...new Set(issuers)].flatMap((id) => content.issuers[id]?.trademark ?? []);
  const { month } = citations;
  const sentences = [
    ...marks.map(({ marks: names, owner }) => words.say(messages.trademark, { marks: words.list(names), owner })),
    messages.trademarkOthers,
    independence ?? messages.independence,
  ];
  // In a group a footer counts as the page's own, which is a landmark; so it has no role.
  return markup`<footer role="none" part="footer" class="footer">
    <slot name="footer"></slot>
    <p>${sentences.join(' ')}</p>
    ${month && markup`<p>${words.say(isOutdated(month) ? messages.outdated : messages.compared, { month: words.date(month) })}</p>`}
  </footer>`;
}
