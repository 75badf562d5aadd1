import { benefits, checklist, comparison, guide, process } from '../../catalogue/en.js';
import { followersOf } from '../../catalogue/followers.js';
import { certificationOf, subjectIdsOf } from '../../catalogue/titles.js';
import type { SelectDetail } from '../../element/events.js';
import { PmoElement } from '../../element/pmo-element.js';
import { propertiesOf } from '../../element/properties.js';
import { type PartSection, type Section, attributes, handedOn } from '../../options/guide.js';
import { propertyName } from '../../options/option.js';
import { ownOf } from '../../page/own.js';
import { call } from '../../page/unclobbered.js';
import { PmoBenefitsElement } from '../benefits/pmo-benefits.js';
import { PmoChecklistElement } from '../checklist/pmo-checklist.js';
import { PmoComparisonElement } from '../comparison/pmo-comparison.js';
import { PmoProcessElement } from '../process/pmo-process.js';
import { type Followed, type GuideModel, guideModel } from './model.js';
import { guideStyles } from './pmo-guide.styles.js';
import { exportedParts, isTaken, sectionOf, standInTag, tagOf } from './sections.js';
import { guideTemplate } from './template.js';

const PARTS = [PmoComparisonElement, PmoProcessElement, PmoChecklistElement, PmoBenefitsElement];

/** Properties of a part, by name. */
type Properties = Readonly<Record<string, unknown>>;

/**
 * All of it as one section of a page, with one selection. The learner's choice in the comparison leads the other parts.
 * Everything is open, always; the navigation only scrolls.
 */
export class PmoGuideElement extends PmoElement<typeof attributes, GuideModel> {
  static override readonly tag = 'pmo-guide';
  static override readonly options = attributes;
  static override readonly english = { comparison, checklist, benefits, process, guide };
  static override properties = {
    ...propertiesOf({ ...attributes, ...handedOn.comparison, ...handedOn.checklist }),
    followed: { state: true },
  };
  static override styles = [PmoElement.styles, guideStyles];

  /** Registers the parts in the same registry first, then the guide. */
  static override define(tag = this.tag, registry = globalThis.customElements): void {
    for (const part of PARTS) {
      part.define(part.tag, registry);
      const section = sectionOf(part.tag);
      if (isTaken(section, registry)) part.define(standInTag(section), registry);
    }
    super.define(tag, registry);
  }

  declare certification: string;
  declare certifications: unknown;
  declare criteria: unknown;
  declare highlight: unknown;
  declare differencesOnly: unknown;
  declare route: unknown;
  declare persist: unknown;
  declare private followed: Followed | undefined;

  /** The checklist stays as it is while a family is chosen, which has nothing to tick. */
  #listed: string | undefined;
  readonly #parts = ownOf<Partial<Record<PartSection, Element>>>({});
  readonly #given = new WeakMap<Element, Properties>();

  protected override willUpdate(): void {
    super.willUpdate();
    if (certificationOf(this.certification, this.catalogue)) this.#listed = this.certification;
    // Nobody wrote it here who could be told that it is gone.
    else if (!certificationOf(this.#listed, this.catalogue)) this.#listed = undefined;
  }

  protected model(): GuideModel {
    return guideModel(this.input, { followed: this.followed });
  }

  protected contentTemplate(model: GuideModel): unknown {
    const actions = { goTo: this.#goTo, follow: this.#follow };
    return guideTemplate(model, actions, (section) => this.#part(section, model));
  }

  /** A part, given what has changed: what the learner chose in it meanwhile stays. */
  #part(section: PartSection, { level }: GuideModel): Element {
    const part = (this.#parts[section] ??= this.makePart(tagOf(section)));
    const { theme } = this.values;
    const properties = { theme, content: this.acceptedContent, headingLevel: level, ...this.#propertiesOf(section) };
    const before = this.#given.get(part);
    if (!before) part.setAttribute('class', 'part');
    const exported = exportedParts(section, subjectIdsOf(this.catalogue));
    if (part.getAttribute('exportparts') !== exported) part.setAttribute('exportparts', exported);
    this.#given.set(part, properties);
    const changed = Object.entries(properties).filter(([name, value]) => !before || before[name] !== value);
    return Object.assign(part, Object.fromEntries(changed));
  }

  /** What a part is given besides what all are given. What it decides itself is handed on as it was given to the guide. */
  #propertiesOf(section: PartSection): Properties {
    const handed = Object.keys(section in handedOn ? handedOn[section as keyof typeof handedOn] : {}).map(propertyName);
    const given = Object.fromEntries(handed.map((name) => [name, this.givenFor(name)]));
    if (section === 'comparison') return { ...given, leads: this.sections };
    if (section !== 'checklist') return { certification: this.certification };
    const { actionHref, actionLabel } = this.values;
    return { ...given, certification: this.#listed, actionHref, actionLabel };
  }

  protected makePart(tag: string): Element {
    return call(document, 'createElement', tag);
  }

  /** The parts of a static guide stay, with what the learner did in them; each takes its own static HTML over. */
  protected override takeOver(root: ShadowRoot): void {
    for (const part of root.querySelectorAll<PmoElement>('[defer-hydration]')) {
      part.removeAttribute('defer-hydration');
      const section = sectionOf(part.localName);
      // Static HTML that was made elsewhere may name a tag that another vendor has here.
      if (part.localName !== tagOf(section) || !this.sections.includes(section)) continue;
      this.#parts[section] ??= part;
      part.requestUpdate();
    }
  }

  readonly #goTo = (id: Section) => {
    const section = this.renderRoot.querySelector<HTMLElement>(`[data-section="${id}"]`);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  };

  /** Listeners of the page come after ours and may still cancel; what they decided is known once the event is over. */
  readonly #follow = (event: CustomEvent<SelectDetail>) => {
    const { certification } = event.detail;
    const listed = (this.#parts.checklist as PmoChecklistElement | undefined)?.certification;
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      const parts = followersOf(certification, this.sections, this.catalogue).filter(
        (part) => (part === 'checklist' ? listed : this.certification) !== certification,
      );
      this.choose('certification', certification);
      if (parts.length) this.followed = { certification, parts, lang: this.catalogue.lang };
    });
  };
}

// Lit makes the accessors of options, and TypeScript knows accessors of two types in interfaces only.
/** A list is given as text, too. */
export interface PmoGuideElement {
  get sections(): readonly string[];
  set sections(ids: readonly string[] | string | null | undefined);
}

declare global {
  interface HTMLElementTagNameMap {
    'pmo-guide': PmoGuideElement;
  }
}
