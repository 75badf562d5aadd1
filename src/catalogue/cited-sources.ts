import type { Citation, Content, Source } from '../facts/types.js';
import { type Foreign, type NewTabLink, newTabLink, spoken } from './links.js';
import { own } from '../page/own.js';
import type { Wording } from './sentences.js';

/** The number of a source beside a statement. A source without a page is named for those who do not see the number. */
export interface Cite {
  readonly number: string;
  readonly link: NewTabLink | undefined;
  readonly named: readonly [before: string, title: string | Foreign, after: string] | undefined;
}

/** A source in the list of all that were cited. */
export interface ListedSource {
  readonly id: string;
  readonly link: NewTabLink | undefined;
  readonly title: string | Foreign;
  /** Language of the page that the link leads to, where that is told. */
  readonly hreflang: string | undefined;
  /** Publisher, date, and the month in which it was compared. */
  readonly about: string;
}

export interface SourceList {
  readonly summary: string;
  /** Tells this list from others on the page. */
  readonly label: string;
  readonly sources: readonly ListedSource[];
}

/**
 * The sources of one rendering, numbered in the order in which they are first cited. A number is a link straight to the
 * source, because a link to a list below would not find its target inside a shadow root.
 */
export class CitedSources {
  /** Source id → the newest month in which a statement was compared with it. */
  readonly #months = new Map<string, string>();
  /** By the same ids: a source is cited again and again, and put into words once. */
  readonly #cites = new Map<string, Cite>();

  constructor(
    private readonly facts: Pick<Content, 'sources'>,
    private readonly words: Wording,
  ) {}

  /** The numbers that follow a statement. Content that was made by hand, past the check, may cite what is not listed. */
  cite(...citations: readonly (Citation | undefined)[]): Cite[] {
    const ids = new Set<string>();
    for (const citation of citations)
      for (const id of citation?.sources ?? []) {
        const source = own(this.facts.sources, id);
        if (!source) continue;
        ids.add(id);
        if (!this.#cites.has(id)) this.#cites.set(id, this.#number(source, this.#cites.size + 1));
        const month = this.#months.get(id) ?? '';
        this.#months.set(id, citation!.checked > month ? citation!.checked : month);
      }
    return [...ids].map((id) => this.#cites.get(id)!);
  }

  /** The newest month of all that was cited. */
  get month(): string | undefined {
    return [...this.#months.values()].sort().pop();
  }

  /**
   * The list of all that was cited; undefined where that is nothing.
   * @param topic what these are the sources of.
   */
  list(topic: string): SourceList | undefined {
    if (!this.#months.size) return undefined;
    const { words } = this;
    const summary = words.say(words.language.messages.sources, { count: this.#months.size });
    const sources = [...this.#months].map(([id, month]) => this.#listed(id, this.facts.sources[id]!, month));
    return { summary, label: words.about(summary, topic), sources };
  }

  #number({ title, publisher, url, lang }: Source, place: number): Cite {
    const { words } = this;
    const { source } = words.language.messages;
    // In the digits of the language, as in the label.
    const number = words.say('{number}', { number: place });
    const shown = spoken(title, lang, words);
    if (!url) {
      const [before = '', after = ''] = source.split('{title}').map((text) => words.say(text, { number }));
      return { number, link: undefined, named: [before, shown, after] };
    }
    // A label has one language, so a title in another gives way to a name. The list below has the title.
    const named = typeof shown === 'string' ? title : (publisher ?? new URL(url).hostname);
    const name = words.say(source, { number, title: named });
    return { number, link: newTabLink(url, number, words, { name }), named: undefined };
  }

  #listed(id: string, source: Source, month: string): ListedSource {
    const { title, publisher = '', url, date, lang, hreflang } = source;
    const { words } = this;
    const { sourceOf, sourceDates, dated, undated } = words.language.messages;
    return {
      id,
      link: url ? newTabLink(url, title, words, { lang }) : undefined,
      title: spoken(title, lang, words),
      hreflang,
      about: words.say(publisher ? sourceOf : sourceDates, {
        publisher,
        date: date ? words.say(dated, { date: words.date(date) }) : undated,
        month: words.date(month),
      }),
    };
  }
}
