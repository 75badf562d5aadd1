import { type TemplateResult, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { safeHref } from '../../view/offer.js';
import { CertificationElement } from '../../element/certification-element.js';
import type { Citations } from '../../view/citations.js';
import { type Follower, followedText, followersOf } from '../../view/followers.js';
import { headingMarkup } from '../../view/heading.js';
import { asTemplate, markup } from '../../view/markup.js';
import { certificationOf, titleOf } from '../../derive/names.js';
import { ownOf } from '../../page/own.js';
import type { PmoElement } from '../../element/pmo-element.js';
import { call } from '../../page/unclobbered.js';
import type { Wording } from '../../derive/wording.js';
import { PmoBenefitsElement } from '../benefits/pmo-benefits.js';
import { PmoChecklistElement } from '../checklist/pmo-checklist.js';
import { PmoComparisonElement } from '../comparison/pmo-comparison.js';
import { PmoProcessElement } from '../process/pmo-process.js';
import { guideStyles } from './pmo-guide.styles.js';
import {
  PART_IDS,
  type PartId,
  SECTIONS,
  type SectionId,
  exportedParts,
  isTaken,
  standInTag,
  tagOf,
} from './sections.js';

/** Properties of a part, by name. */
type Options = Readonly<Record<string, unknown>>;

/**
 * All of it as one section of a page: what it is, comparison, process, checklist and benefits, with one selection. The
 * learner's choice in the comparison leads the other parts. Everything is open, always; the navigation only scrolls.
 *
 * @summary The single tag: a whole guide to PMO and PMP certification.
 * @tag pmo-guide
 * @fires {CustomEvent<{certification: string}>} pmo-select - From the comparison or the checklist: the learner chose a certification. Bubbles, composed, cancelable; if it is not cancelled, all parts follow.
 * @fires {CustomEvent<{certification: string, route: string | null, checked: readonly string[], assessment: Assessment}>} pmo-change - From the checklist. Bubbles, composed.
 * @fires {CustomEvent<{certification: string, route: string | null}>} pmo-complete - From the checklist. Bubbles, composed.
 * @csspart guide - The root.
 * @csspart navigation - The navigation.
 * @csspart section - A section; its id is a further part name. Parts of the parts are exported as `comparison__table` and so on.
 */
export class PmoGuideElement extends CertificationElement {
  static override readonly tag = 'pmo-guide';
  static override styles = [CertificationElement.styles, guideStyles];

  /** Registers the parts in the same registry first, then the guide. */
  static override define(tag = this.tag, registry = globalThis.customElements): void {
    for (const part of [PmoComparisonElement, PmoProcessElement, PmoChecklistElement, PmoBenefitsElement]) {
      part.define(part.tag, registry);
      const id = part.tag.replace('pmo-', '') as PartId;
      if (isTaken(id, registry)) part.define(standInTag(id), registry);
    }
    super.define(tag, registry);
  }

  /** Ids of the sections, in order: overview comparison process checklist benefits, which is the default. */
  @property()
  get sections(): readonly string[] {
    return this.readIds('sections', this.#sections, { valid: SECTIONS, fallback: SECTIONS });
  }
  set sections(value: unknown) {
    this.#sections = value;
  }
  #sections: unknown;

  /** Handed on to the comparison; see there. */
  @property() certifications: unknown;
  /** Handed on to the comparison; see there. */
  @property() criteria: unknown;
  /** Handed on to the comparison; see there. */
  @property() highlight: unknown;
  /** Handed on to the comparison; see there. */
  @property({ attribute: 'differences-only' }) differencesOnly: unknown;
  /** Handed on to the checklist; see there. */
  @property() route: unknown;
  /** Handed on to the checklist; see there. */
  @property() persist: unknown;

  /** What followed the learner's choice. It is said in the words of then, and as long as that is still shown. */
  @state() private followed:
    | { readonly certification: string; readonly parts: readonly Follower[]; readonly words: Wording }
    | undefined;

  protected readonly noun = 'guide';
  protected readonly defaultCertification = 'pmo';
  /** The checklist stays as it is while a family is chosen, which has nothing to tick. */
  #listed: string | undefined;

  protected defaultHeading(): string {
    const { marked: name } = titleOf('pmp', this.shownContent, this.words);
    return this.words.say(this.words.language.messages.guideHeading, { name });
  }

  protected defaultIntro(): string {
    return this.words.language.messages.guideIntro;
  }

  /** Everything that is shown: the footer says for all parts whose marks the names are. */
  protected override shownIds(): readonly string[] {
    return this.subjectIds;
  }

  /** Its parts show the offer for what is selected. */
  protected override get placesAction(): boolean {
    const parts = ['process', 'checklist', 'benefits'];
    return Boolean(this.offerFor(this.subject)) && this.sections.some((id) => parts.includes(id));
  }

  /** What it cites itself is in the overview; each part has its own list. */
  protected override get placesSources(): boolean {
    return true;
  }

  protected override get topic(): string {
    return this.words.language.messages.sections.overview;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { certification } = this;
    if (certificationOf(certification, this.shownContent)) this.#listed = certification;
  }

  protected renderContent(citations: Citations): TemplateResult {
    const { sections, guideNavigation } = this.words.language.messages;
    const shown = this.sections as readonly SectionId[];
    return html`<nav part="navigation" aria-label=${guideNavigation}>
        <ul role="list">
          ${shown.map(
            (id) =>
              html`<li>
                <button type="button" class="link" @click=${() => this.#goTo(id)}>${sections[id]}</button>
              </li>`,
          )}
        </ul>
      </nav>
      <p class="unseen" role="status">${this.#status}</p>
      <div @pmo-select=${(event: CustomEvent<{ certification: string }>) => this.#follow(event)}>
        ${shown.map(
          (id) =>
            html`<div
              part="section ${id}"
              class="section"
              role="group"
              aria-label=${sections[id]}
              data-section=${id}
              tabindex="-1"
            >
              ${this.#section(id, citations)}
            </div>`,
        )}
      </div>`;
  }

  #section(id: SectionId, citations: Citations): TemplateResult | Element {
    const { knownTheme: theme, acceptedContent: content } = this;
    const level = Math.min(this.headingLevel + 1, 6);
    if (id === 'overview') return this.#overview(level, citations);
    return this.#part(id, { theme, content, headingLevel: level, ...this.#optionsOf(id) });
  }

  /** What a part is given besides what all are given. */
  #optionsOf(id: PartId): Options {
    const { certification, certifications, criteria, highlight, differencesOnly, route, persist, actionLabel } = this;
    const leads = this.sections.join(' ');
    if (id === 'comparison') return { certifications, criteria, highlight, differencesOnly, leads };
    if (id !== 'checklist') return { certification };
    return { certification: this.#listed, route, persist, actionHref: safeHref(this.actionHref), actionLabel };
  }

  /** A part, given what has changed: what the learner chose in it meanwhile stays. */
  #part(id: PartId, options: Options): Element {
    const part = (this.#parts[id] ??= this.makePart(tagOf(id)));
    if (!this.#given.has(part)) {
      part.setAttribute('class', 'part');
      part.setAttribute('exportparts', exportedParts(id));
    }
    const given = this.#given.get(part) ?? {};
    const changed = Object.entries(options).filter(([name, value]) => given[name] !== value);
    this.#given.set(part, options);
    return Object.assign(part, Object.fromEntries(changed));
  }
  readonly #parts = ownOf<Partial<Record<PartId, Element>>>({});
  readonly #given = new WeakMap<Element, Options>();

  protected makePart(tag: string): Element {
    return call(document, 'createElement', tag);
  }

  /** The parts of a static guide stay, with what the learner did in them; each takes its own static HTML over. */
  protected override takeOver(root: ShadowRoot): void {
    for (const part of root.querySelectorAll<PmoElement>('[defer-hydration]')) {
      part.removeAttribute('defer-hydration');
      const id = PART_IDS.find((each) => tagOf(each) === part.localName);
      if (!id) continue;
      this.#parts[id] ??= part;
      part.requestUpdate();
    }
  }

  #overview(level: number, citations: Citations): TemplateResult {
    const { definition, difference, glossary, messages } = this.words.language;
    const overview = markup`<div class="overview">
      ${headingMarkup(level, messages.sections.overview, 'label')}
      <p>${glossary.pmo?.[1]}${citations.links(this.shownContent.glossary.pmo)}</p>
      <p>${definition} ${difference}</p>
    </div>`;
    return html`${asTemplate(overview)}${citations.list(this.topic)}`;
  }

  #goTo(id: SectionId): void {
    const section = this.renderRoot.querySelector<HTMLElement>(`[data-section="${id}"]`);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  }

  /** Listeners of the page come after ours and may still cancel; what they decided is known once the event is over. */
  #follow(event: CustomEvent<{ certification: string }>): void {
    const { certification: id } = event.detail;
    const listed = (this.#parts.checklist as PmoChecklistElement | undefined)?.certification;
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      const parts = followersOf(id, this.sections, this.shownContent).filter(
        (part) => (part === 'checklist' ? listed : this.certification) !== id,
      );
      this.choose('certification', id);
      if (parts.length) this.followed = { certification: id, parts, words: this.words };
    });
  }

  /** One sentence for all parts, because the parts themselves say only what the learner did in them. */
  get #status(): string {
    const { followed, words } = this;
    if (followed?.words !== words || followed.certification !== this.certification) return '';
    const { marked } = titleOf(followed.certification, this.shownContent, words);
    return followedText(followed.parts, marked, words);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pmo-guide': PmoGuideElement;
  }
}
