import { type TemplateResult, html, nothing } from 'lit';
import type { Citation, Content, Source } from '../content/types.js';
import { own } from './own.js';
import { type Markup, asTemplate, markup } from './markup.js';
import type { Wording } from './wording.js';

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
      for (const id of (citation && own(citation, 'sources')) ?? []) {
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
    const { messages } = this.words.language;
    // In the digits of the language, as in the label.
    const number = this.words.say('{number}', { number: place });
    const label = this.words.say(messages.source, { number, title: source.title });
    const url = own(source, 'url');
    return url
      ? markup`&nbsp;<a class="cite" href="${url}" target="_blank" rel="noopener"
          aria-label="${this.words.say(messages.newTab, { text: label })}">${number}</a>`
      : markup`&nbsp;<span class="cite" role="note" aria-label="${label}">${number}</span>`;
  }

  /** The newest month of all that was cited. */
  get month(): string | undefined {
    return [...this.#cited.values()].sort().pop();
  }

  /** The list of all that was cited, closed until somebody wants it. */
  list(): TemplateResult | typeof nothing {
    if (!this.#cited.size) return nothing;
    const { words } = this;
    return html`<details part="sources">
      <summary>${words.say(words.language.messages.sources, { count: this.#cited.size })}</summary>
      <ol>
        ${asTemplate(markup`${[...this.#cited].map(([id, month]) => this.#item(this.content.sources[id]!, month))}`)}
      </ol>
    </details>`;
  }

  #item(source: Source, month: string): Markup {
    const { words } = this;
    const { title, publisher = '', date } = source;
    const url = own(source, 'url');
    const { messages } = words.language;
    const about = words.say(publisher ? messages.sourceOf : messages.sourceDates, {
      publisher,
      date: date ? words.say(messages.dated, { date: words.date(date) }) : messages.undated,
      month: words.date(month),
    });
    return url
      ? markup`<li><a class="address" href="${url}" target="_blank" rel="noopener">${title}</a>. ${about}</li>`
      : markup`<li>${title}. ${about}</li>`;
  }
}
