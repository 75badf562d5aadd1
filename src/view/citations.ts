import { type TemplateResult, html, nothing } from 'lit';
import type { Citation, Content, Source } from '../facts/types.js';
import { type Markup, asTemplate, markup } from './markup.js';
import { foreignMarkup, newTabLink } from './new-tab.js';
import type { Wording } from '../derive/wording.js';

const CITE = markup`class="cite" translate="no"`;

/**
 * The sources of one rendering, numbered in the order in which they are first cited. A number is a link straight to the
 * source, because a link to a list below would not find its target inside a shadow root.
 */
export class Citations {
  /** Source id → the newest month in which a statement was compared with it. */
  readonly #cited = new Map<string, string>();
  /** By the same ids: a source is cited again and again, and put into words once. */
  readonly #links = new Map<string, Markup>();

  constructor(
    private readonly content: Content,
    private readonly words: Wording,
  ) {}

  /** The links that follow a statement. */
  links(...citations: readonly (Citation | undefined)[]): Markup[] {
    const ids = new Set<string>();
    for (const citation of citations) {
      for (const id of citation?.sources ?? []) {
        const source = this.content.sources[id];
        // Content that was made by hand, past the check, may cite what is not listed.
        if (!source) continue;
        ids.add(id);
        if (!this.#links.has(id)) this.#links.set(id, this.#link(source, this.#links.size + 1));
        const month = this.#cited.get(id) ?? '';
        this.#cited.set(id, citation!.checked > month ? citation!.checked : month);
      }
    }
    return [...ids].map((id) => this.#links.get(id)!);
  }

  #link(source: Source, place: number): Markup {
    const { words } = this;
    const { messages } = words.language;
    // In the digits of the language, as in the label.
    const number = words.say('{number}', { number: place });
    const { title, publisher, url, lang } = source;
    const foreign = foreignMarkup(title, lang, words);
    if (url) {
      // A label has one language, so a title in another gives way to a name. The list below has the title.
      const named = foreign ? (publisher ?? new URL(url).hostname) : title;
      const name = words.say(messages.source, { number, title: named });
      return markup`&nbsp;${newTabLink({ href: url, text: number, name, attributes: CITE }, words)}`;
    }
    const said = messages.source.split('{title}').map((text) => words.say(text, { number }));
    return markup`&nbsp;<span class="cite"><span aria-hidden="true">${number}</span><span class="unseen">${said[0]}${foreign ?? title}${said[1]}</span></span>`;
  }

  /** The newest month of all that was cited. */
  get month(): string | undefined {
    return [...this.#cited.values()].sort().pop();
  }

  /**
   * The list of all that was cited, closed until somebody wants it.
   * @param about what these are the sources of, because a page may have several such lists.
   */
  list(about: string): TemplateResult | typeof nothing {
    if (!this.#cited.size) return nothing;
    const { words } = this;
    const { messages } = words.language;
    const text = words.say(messages.sources, { count: this.#cited.size });
    return html`<details part="sources">
      <summary aria-label=${words.about(text, about)}>${text}</summary>
      <ol>
        ${asTemplate(markup`${[...this.#cited].map(([id, month]) => this.#item(this.content.sources[id]!, month))}`)}
      </ol>
    </details>`;
  }

  #item({ title, publisher = '', url, date, lang, hreflang }: Source, month: string): Markup {
    const { words } = this;
    const { messages } = words.language;
    const about = words.say(publisher ? messages.sourceOf : messages.sourceDates, {
      publisher,
      date: date ? words.say(messages.dated, { date: words.date(date) }) : messages.undated,
      month: words.date(month),
    });
    const attributes = markup`class="address" translate="no"${hreflang && markup` hreflang="${hreflang}"`}`;
    const item = url
      ? newTabLink({ href: url, text: title, lang, attributes }, words)
      : (foreignMarkup(title, lang, words) ?? title);
    return markup`<li>${item}. ${about}</li>`;
  }
}
