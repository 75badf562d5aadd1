import { type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Citations } from '../../view/citations.js';
import { emit } from '../../element/events.js';
import { followerNames, followersOf } from '../../view/followers.js';
import { type Title, titleOf } from '../../derive/names.js';
import { readBoolean } from '../../options/read.js';
import { PmoElement } from '../../element/pmo-element.js';
import type { Wording } from '../../derive/wording.js';
import { CRITERIA } from '../../facts/ids.js';
import { termsTemplate } from './terms.js';
import { comparisonStyles } from './pmo-comparison.styles.js';
import { comparisonRows } from '../../derive/rows.js';
import { sideBySideStyles } from './side-by-side.styles.js';
import { tableTemplate } from './table.js';

/** The rows that are shown unless others are asked for. */
const STANDARD_CRITERIA = CRITERIA.filter((id) => !['domains', 'delivery', 'attempts', 'salary'].includes(id));
const DEFAULT_COLUMNS = ['pmo', 'pmp'];
/** More columns than this cannot be read side by side. */
const MOST_COLUMNS = 4;

/**
 * A table of certifications side by side: criteria as rows, certifications as columns, every figure with its source.
 *
 * @summary Compares PMO certifications and the PMP certification.
 * @tag pmo-comparison
 * @fires {CustomEvent<{certification: string}>} pmo-select - The learner chose a column. Bubbles, composed, cancelable; if it is not cancelled, the column is highlighted.
 * @csspart comparison - The root.
 * @csspart table - The table.
 * @csspart row - A row; the criterion's id is a further part name.
 * @csspart criterion - The name of a row.
 * @csspart column - The head of a column; its id is a further part name, and `highlighted` where it is.
 * @csspart cell - A cell; the column's id is a further part name, and `highlighted` or `unknown` where it is.
 * @csspart label - The column's name inside a cell, shown where the table is narrow.
 */
export class PmoComparisonElement extends PmoElement {
  static override readonly tag = 'pmo-comparison';
  static override styles = [PmoElement.styles, comparisonStyles, sideBySideStyles];

  /**
   * Ids of the columns: certifications or the family `pmo`, one to four, separated by spaces or commas. Default
   * `pmo pmp`. Unknown ids and a fifth are dropped with one warning; where none is left, the default is shown.
   */
  @property()
  get certifications(): readonly string[] {
    return this.readIds('certifications', this.#certifications, {
      valid: this.subjectIds,
      fallback: DEFAULT_COLUMNS,
      max: MOST_COLUMNS,
    });
  }
  set certifications(value: unknown) {
    this.#certifications = value;
  }
  #certifications: unknown;

  /**
   * Ids of the rows, in order: focus audience issuer prerequisites training exam domains delivery attempts renewal fee
   * roles recognition salary. Default: the standard set. Unknown ids are dropped with one warning.
   */
  @property()
  get criteria(): readonly string[] {
    return this.readIds('criteria', this.#criteria, { valid: CRITERIA, fallback: STANDARD_CRITERIA }).filter(
      (id) => !this.hides('criterion', id),
    );
  }
  set criteria(value: unknown) {
    this.#criteria = value;
  }
  #criteria: unknown;

  /** Id of the column to set off. Default: none. An id that is not shown is warned of and ignored. */
  @property()
  get highlight(): string | null {
    const valid = this.certifications;
    return this.readIds('highlight', this.#highlight, { valid, fallback: [], max: 1 })[0] ?? null;
  }
  set highlight(value: unknown) {
    this.#highlight = value;
  }
  #highlight: unknown;

  /** Leaves out the rows in which all columns say the same. Default false. The learner can switch it. */
  @property({ attribute: 'differences-only' })
  get differencesOnly(): boolean {
    return readBoolean(this.#differencesOnly, 'differences-only') ?? false;
  }
  set differencesOnly(value: unknown) {
    this.#differencesOnly = value;
    this.switched = undefined;
  }
  #differencesOnly: unknown;

  /** What the learner has just switched is said, in the words of then. What an app or another language changes is not. */
  @state() private switched: Wording | undefined;

  /**
   * Ids of what follows the choice of a column, where the comparison is part of a guide.
   * @internal
   */
  @property({ attribute: false }) leads = '';

  protected readonly noun = 'comparison';

  protected override willUpdate(): void {
    super.willUpdate();
    if (readBoolean(this.#differencesOnly, 'differences-only') === undefined)
      this.refuse('differences-only', [`${this.#differencesOnly as string}`], 'true or false', 'all rows');
  }

  private get titles(): Title[] {
    return this.certifications.map((id) => titleOf(id, this.shownContent, this.words));
  }

  protected defaultHeading(): string {
    const { messages } = this.words.language;
    const { titles } = this;
    const names = titles.map(({ long, marked }) => (titles.length > 2 ? marked : long));
    return this.words.say(names.length > 1 ? messages.compareHeading : messages.glanceHeading, {
      names: this.words.list(names, 'disjunction'),
    });
  }

  protected defaultIntro(): string {
    return this.certifications.join() === DEFAULT_COLUMNS.join()
      ? this.words.language.definition
      : this.words.language.messages.compareIntro;
  }

  /** Offers stand in the foot of their columns. */
  protected override get placesAction(): boolean {
    return this.certifications.some((id) => this.offerFor(id));
  }

  protected get subject(): string {
    return this.highlight ?? this.certifications[0]!;
  }

  protected shownIds(): readonly string[] {
    return this.certifications;
  }

  protected renderContent(citations: Citations): TemplateResult {
    const columns = this.titles;
    const comparable = columns.length > 1;
    const all = comparisonRows(this.certifications, this.criteria, this.shownContent, this.words);
    const rows = comparable && this.differencesOnly ? all.filter((row) => !row.same) : all;
    const { messages } = this.words.language;
    return html`
      ${
        comparable
          ? html`<div class="tools">
              <label
                ><input
                  type="checkbox"
                  .checked=${this.differencesOnly}
                  @change=${(event: Event) => this.#toggle(event)}
                />${messages.differencesOnly}</label
              >
            </div>`
          : nothing
      }
      ${tableTemplate({
        rows,
        columns,
        highlight: this.highlight,
        words: this.words,
        citations,
        does: (id) => this.#doingOf(id),
        offer: this.placesAction ? (id) => this.#offer(id) : undefined,
        onSelect: (id) => this.#select(id),
      })}
      ${comparable ? this.#status(rows.length, all.length) : nothing}
      ${termsTemplate(rows, this.shownContent, this.words, citations)}
    `;
  }

  /** What choosing a column does, in words. */
  #doingOf(id: string): string {
    const { words } = this;
    const { highlightColumn, follow } = words.language.messages;
    const followers = followersOf(id, this.leads.split(' '), this.shownContent);
    return followers.length ? words.say(follow, { parts: followerNames(followers, words) }) : highlightColumn;
  }

  #offer(id: string): TemplateResult | typeof nothing {
    const offer = this.offerFor(id);
    if (!offer) return nothing;
    const { marked } = titleOf(id, this.shownContent, this.words);
    return this.renderLink(id, offer, this.words.about(offer.label, marked));
  }

  /** Says how many rows are left once the learner has switched; that there are none can be seen by everybody. */
  #status(shown: number, total: number): TemplateResult {
    const { words } = this;
    const { rowsShown, noDifference } = words.language.messages;
    const said = this.switched === words ? words.say(rowsShown, { shown, total }) : '';
    return html`<p part=${shown ? nothing : 'note'} class=${shown ? 'unseen' : 'muted'} role="status">
      ${shown ? said : noDifference}
    </p>`;
  }

  #toggle(event: Event) {
    this.differencesOnly = (event.target as HTMLInputElement).checked;
    this.switched = this.words;
  }

  #select(certification: string) {
    if (!emit(this, 'pmo-select', { certification }, { cancelable: true })) return;
    this.choose('highlight', certification === this.highlight ? null : certification);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pmo-comparison': PmoComparisonElement;
  }
}
