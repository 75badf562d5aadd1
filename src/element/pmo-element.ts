import { type CSSResultGroup, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { Citations } from '../view/citations.js';
import { defineElement } from './define.js';
import { elementStyles } from '../view/common.styles.js';
import { footerMarkup } from '../view/footer.js';
import { headingMarkup } from '../view/heading.js';
import { asTemplate, markup } from '../view/markup.js';
import { subjectIdsOf, titleOf } from '../derive/names.js';
import { type TokenRule, plainWord, readLevel, readText, readTokens } from '../options/read.js';
import { TakeoverElement } from '../takeover/takeover-element.js';
import { tokens } from '../view/tokens.styles.js';
import { get } from '../page/unclobbered.js';
import { version } from '../page/version.js';
import { ViewController } from './viewport-controller.js';

/** Whoever has the type of an element has those of its events, by any import. */
export type { PmoEventMap } from './events.js';

const THEMES = ['light', 'dark', 'page'];

/**
 * What every element of this package has in common: its registration, heading, theme, footer and the frame around its
 * content. An element adds its properties and `renderContent()`.
 *
 * @slot heading - Replaces the heading.
 * @slot intro - Replaces the paragraph under the heading.
 * @slot actions - Under the content, such as a link to a course.
 * @slot footer - Above the footer's own sentences.
 * @slot - Shown after the widget. Children with `slot="fallback"` are shown only until the script has run.
 * @fires {CustomEvent<object>} pmo-view - Half of the element was on screen for a second, in a tab that is seen; once, and once for a guide with its parts. Bubbles, composed.
 * @fires {CustomEvent<{issues: ContentIssue[]}>} pmo-error - Parts of the provider's content were refused. Does not bubble.
 * @fires {CustomEvent<{certification: string, href: string}>} pmo-action - The learner follows the provider's link. Bubbles, composed, cancelable; if it is cancelled, the link does not open.
 * @csspart action - The provider's link.
 * @csspart heading - The heading.
 * @csspart intro - The paragraph under the heading.
 * @csspart note - A remark.
 * @csspart sources - The list of sources.
 * @csspart footer - The footer.
 * @cssstate pending - What the element needs is on its way; the fallback is shown, or what was there before.
 * @cssprop --pmo-color-text - Text.
 * @cssprop --pmo-color-muted - Text of less weight, such as remarks.
 * @cssprop --pmo-color-surface - Background.
 * @cssprop --pmo-color-raised - Background of the panel with the verdict.
 * @cssprop --pmo-color-border - Hairlines and frames.
 * @cssprop --pmo-color-accent - The highlighted column, chosen options, the provider's link; its tints follow.
 * @cssprop --pmo-color-on-accent - Text on the accent colour.
 * @cssprop --pmo-color-link - Links, controls and the focus ring, which have to be seen on the background.
 * @cssprop --pmo-color-positive - Progress and the verdict when all is met.
 * @cssprop --pmo-color-caution - Marks what needs care, such as unpublished prerequisites.
 * @cssprop [--pmo-space=1em] - Base unit of distances.
 * @cssprop [--pmo-radius=0.5em] - Radius of corners.
 * @cssprop [--pmo-border-width=1px] - Width of hairlines.
 * @cssprop [--pmo-font-family=inherit] - Font of the text.
 * @cssprop [--pmo-heading-font-family=inherit] - Font of the headings.
 * @cssprop --pmo-focus-ring - Outline of what has the focus.
 * @cssprop [--pmo-max-inline-size=none] - Greatest width.
 * @cssprop [--pmo-sticky-offset=0px] - Height of a fixed header of the page, which sticky heads stay clear of.
 */
export abstract class PmoElement extends TakeoverElement {
  /** Version of the package, so that two copies on one page can tell each other apart. */
  static readonly version = version;
  /** The tag that `define()` registers. */
  static readonly tag: string;
  static override styles: CSSResultGroup = [tokens, elementStyles];

  /**
   * Registers the element. The first definition of a tag wins; a second one of the same version is silent, any other
   * gets one warning. Does nothing on a server.
   * @param tag the name of the element; default: its own.
   * @param registry where it is registered; default: the page's.
   */
  static define(tag = this.tag, registry = globalThis.customElements): void {
    defineElement(tag, this as unknown as CustomElementConstructor, registry);
  }

  /** The text of the heading. Absent: the element's own. Empty: no heading; the element keeps its accessible name. */
  @property() heading: string | undefined;

  /** Level of the heading, 1 to 6; headings within follow. Default 2; other values are warned of, and 2 is used. */
  @property({ attribute: 'heading-level' })
  get headingLevel(): number {
    return readLevel(this.#headingLevel) ?? 2;
  }
  set headingLevel(value: unknown) {
    this.#headingLevel = value;
  }
  #headingLevel: unknown;

  /**
   * `light` or `dark` fix the colour scheme; `page` takes the page's own text colour and background. Absent: our text
   * on our surface, in the page's colour scheme. Other values are warned of and count as absent.
   */
  @property() theme: 'light' | 'dark' | 'page' | undefined;

  constructor() {
    super();
    new ViewController(this);
  }

  /** Whether the element puts the provider's link where it helps most, instead of under its content. */
  protected get placesAction(): boolean {
    return false;
  }
  /** Whether the element puts the list of sources beside what they back, instead of at its end. */
  protected get placesSources(): boolean {
    return false;
  }
  /** The part name of the element's root. */
  protected abstract readonly noun: string;
  /** The heading where the page gives none. */
  protected abstract defaultHeading(): string;
  /** The paragraph under the heading where the page gives none; empty for no paragraph. */
  protected abstract defaultIntro(): string;
  /** Ids of the certifications and families that are shown. */
  protected abstract shownIds(): readonly string[];
  protected abstract renderContent(citations: Citations): TemplateResult;

  protected override updated(): void {
    this.#renders = false;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#renders = true;
    if (this.#headingLevel !== undefined && this.#headingLevel !== null && !readLevel(this.#headingLevel)) {
      this.refuse('heading-level', [`${this.#headingLevel as string}`], 'a number from 1 to 6', '2');
    }
    const theme = plainWord(this.theme);
    if (theme && !THEMES.includes(theme)) this.refuse('theme', [theme], `one of ${THEMES.join(', ')}`, 'no theme');
  }

  /** The theme, if it is one. */
  protected get knownTheme(): string | undefined {
    const theme = plainWord(this.theme);
    return THEMES.includes(theme) ? theme : undefined;
  }

  /** The heading in words, wherever it comes from; where the page leaves it out, what it would say. */
  protected get accessibleName(): string {
    const slotted = this.querySelector(':scope > [slot="heading"]');
    return (slotted && get(slotted, 'textContent').trim()) || readText(this.heading) || this.defaultHeading();
  }

  /** Ids of all certifications and families. */
  protected get subjectIds(): readonly string[] {
    return subjectIdsOf(this.shownContent);
  }

  /** What is shown of what, in words: tells this list of sources from others on the page. */
  protected get topic(): string {
    const { words } = this;
    const { sections, topicOf } = words.language.messages;
    const names = this.shownIds().map((id) => titleOf(id, this.shownContent, words));
    const name = words.list(names.map(({ marked }) => marked));
    return words.say(topicOf, { topic: sections[this.noun as 'comparison'], name });
  }

  get #issuers(): string[] {
    const shown = this.shownIds();
    return this.shownContent.certifications
      .filter(({ id, family }) => shown.includes(id) || shown.includes(family))
      .map(({ issuer }) => issuer);
  }

  /** What the learner chose, by attribute. It may go with the provider's next content, and nobody wrote it. */
  readonly #chosen = new Map<string, unknown>();

  /** Only then all that was written is there together: a getter of the page's own comes too early, and never warns. */
  #renders = false;

  /** Sets a property to what the learner chose. */
  protected choose(attribute: 'certification' | 'highlight', value: string | null): void {
    this.#chosen.set(attribute, value);
    Object.assign(this, { [attribute]: value });
  }

  /** Reads a list of ids and warns of those that cannot be used, if somebody wrote them. */
  protected readIds(
    attribute: string,
    value: unknown,
    rule: TokenRule,
    isWritten = !this.#chosen.has(attribute) || this.#chosen.get(attribute) !== value,
  ): readonly string[] {
    // A provider may hide what is shown by default.
    const usual = rule.fallback.filter((id) => rule.valid.includes(id));
    const fallback = usual.length || !rule.fallback.length ? usual : rule.valid.slice(0, 1);
    const { tokens: ids, refused } = readTokens(value, { ...rule, fallback });
    // What is on its way may bring the ids that are not known yet.
    if (refused.length && isWritten && this.#renders && !this.pending) {
      const most = rule.max === 1 ? 'one of: ' : rule.max ? `at most ${rule.max} of: ` : '';
      this.refuse(attribute, refused, `${most}${rule.valid.join(', ')}`, ids.join(' ') || 'none');
    }
    return ids;
  }

  protected override render(): TemplateResult {
    // The fallback stays on screen, and nothing is painted twice.
    if (!this.shows) return html`<slot name="fallback"></slot><slot></slot>`;
    const { lang, dir } = this.words.language;
    const theme = this.knownTheme;
    const name = this.accessibleName;
    const intro = this.defaultIntro();
    const citations = new Citations(this.shownContent, this.words);
    // A group, not a landmark: a page may hold several of us, and landmarks are the page's own.
    return html`<div class="room">
        <section
          part=${this.noun}
          role="group"
          class="root ${theme ? `theme-${theme}` : ''}"
          aria-label=${name}
          lang=${lang}
          dir=${dir}
        >
          <slot name="heading"
            >${readText(this.heading) === '' ? nothing : asTemplate(headingMarkup(this.headingLevel, name))}</slot
          >
          <slot name="intro">${intro ? asTemplate(markup`<p part="intro" class="intro">${intro}</p>`) : nothing}</slot>
          ${this.renderContent(citations)} ${this.placesAction ? nothing : this.renderOffer()}
          <slot name="actions"></slot>
          ${this.placesSources ? nothing : citations.list(this.topic)}
          ${asTemplate(footerMarkup(this.shownContent, this.words, this.#issuers, citations, this.independence))}
        </section>
      </div>
      <slot></slot>`;
  }
}
