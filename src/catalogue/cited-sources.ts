import { own, ownOf } from '../page/own.js';
import { type NewTabLink, newTabLink, spoken } from './links.js';
import { about, digits, say } from './messages.js';
import type { Citation, Foreign, SharedView, SourceTitle } from './types.js';

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

  constructor(private readonly catalogue: SharedView) {}

  /** The numbers that follow a statement. A catalogue that was made by hand may cite what is not listed. */
  cite(citations: readonly Citation[] = []): Cite[] {
    const ids = new Set<string>();
    for (const [month, ...sources] of citations)
      for (const id of sources) {
        const source = own(this.catalogue.sources, id);
        if (!source) continue;
        ids.add(id);
        if (!this.#cites.has(id)) this.#cites.set(id, this.#number(ownOf(source), this.#cites.size + 1));
        const newest = this.#months.get(id) ?? '';
        this.#months.set(id, month > newest ? month : newest);
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
    const { catalogue } = this;
    const summary = say(catalogue.messages.sources, { count: this.#months.size }, catalogue);
    const sources = [...this.#months].map(([id, month]) => this.#listed(id, ownOf(catalogue.sources[id]!), month));
    return { summary, label: about(summary, topic, catalogue), sources };
  }

  #number({ title, publisher, url, lang }: SourceTitle, place: number): Cite {
    const { catalogue } = this;
    const { source } = catalogue.messages;
    // In the digits of the language, as in the label.
    const number = digits(place, catalogue);
    const shown = spoken(title, lang, catalogue);
    if (!url) {
      const [before = '', after = ''] = source.split('{title}').map((text) => say(text, { number }, catalogue));
      return { number, link: undefined, named: [before, shown, after] };
    }
    // A label has one language, so a title in another gives way to a name. The list below has the title.
    const named = typeof shown === 'string' ? title : (publisher ?? new URL(url).hostname);
    const name = say(source, { number, title: named }, catalogue);
    return { number, link: newTabLink(url, number, catalogue, { name }), named: undefined };
  }

  #listed(id: string, { title, url, about: says, lang, hreflang }: SourceTitle, month: string): ListedSource {
    const { catalogue } = this;
    return {
      id,
      link: url ? newTabLink(url, title, catalogue, { lang }) : undefined,
      title: spoken(title, lang, catalogue),
      hreflang,
      about: says.replace('{month}', () => monthName(month, catalogue)),
    };
  }
}

/** A month (YYYY-MM) in words. */
export const monthName = (month: string, { months }: Pick<SharedView, 'months'>): string => own(months, month) ?? month;
