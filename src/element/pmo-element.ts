import {
  type CSSResultGroup,
  LitElement,
  type PropertyDeclaration,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { englishWith } from '../catalogue/english.js';
import type { OfferLink } from '../catalogue/offers.js';
import type { Catalogue, Views } from '../catalogue/types.js';
import type { ProviderContent } from '../facts/types.js';
import type { Options, ValuesOf } from '../options/option.js';
import { attributes as shared } from '../options/shared.js';
import { readText } from '../options/forgiving.js';
import { version } from '../page/version.js';
import { warnOnce } from '../page/warn.js';
import { beginWork, inTurn } from '../takeover/render-queue.js';
import { StaticTakeover } from '../takeover/static-takeover.js';
import { commonStyles } from '../view/common.styles.js';
import { roomStyles } from '../view/room.styles.js';
import { tokens } from '../view/tokens.styles.js';
import { defineElement } from './define.js';
import { emit } from './events.js';
import { fallbackTemplate, frameTemplate, keepFallback } from './frame.js';
import { GivenOptions } from './given-options.js';
import type { Model, ModelInput } from './model.js';
import { pageInputOf } from './page-input.js';
import { propertiesOf } from './properties.js';
import { ShownController } from './shown-controller.js';
import { warnOf, warnOfForeign } from './warnings.js';
import { ViewportController } from './viewport-controller.js';

/** Whoever has the type of an element has those of its events, by any import. */
export type { PmoEventMap } from './events.js';

/**
 * What every element of this package is: options that are read from its table, a model that a pure function makes of them, and a
 * template that shows the model. An element adds its options, its model and its content.
 */
export abstract class PmoElement<Own extends Options = Options, Shown extends Model = Model> extends LitElement {
  /** Version of the package, so that two copies on one page can tell each other apart. */
  static readonly version = version;
  /** The tag that `define()` registers. */
  static readonly tag: string;
  /** Its options besides those that all have. */
  static readonly options: Options = {};
  /** What it shows in English, besides what all elements show. Other languages come whole. */
  static readonly english: Partial<Views> = {};
  static override properties = propertiesOf(shared);
  static override styles: CSSResultGroup = [tokens, roomStyles, commonStyles];

  declare heading: string | undefined;
  declare headingLevel: number;
  declare theme: 'light' | 'dark' | 'page' | undefined;
  declare actionHref: string | undefined;
  declare actionLabel: string | undefined;
  declare content: unknown;
  declare contentSrc: string | undefined;

  /**
   * Registers the element. Nothing happens on a server.
   * @param tag the name of the element; default: its own.
   * @param registry where it is registered; default: the page's.
   */
  static define(tag = this.tag, registry = globalThis.customElements): void {
    defineElement(tag, this as unknown as CustomElementConstructor, registry);
  }

  /** What the learner is shown, made from options, content and what the learner did. Pure, as far as the element can be. */
  protected abstract model(): Shown;
  protected abstract contentTemplate(model: Shown): unknown;
  /** What an element keeps of static HTML besides what is open and where the focus is. */
  protected takeOver(_root: ShadowRoot): void {}

  readonly #given = new GivenOptions({ ...(this.constructor as typeof PmoElement).options, ...shared });
  readonly #shown = new ShownController(this, englishWith((this.constructor as typeof PmoElement).english), (issues) =>
    emit(this, 'pmo-error', { issues }),
  );
  readonly #takeover = new StaticTakeover(this, () => this.isPart);
  /** Absent in environments without `ElementInternals`, such as a server. */
  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  /** Whether there is something to show. Once there is, it stays while something new is on its way, and the learner's focus with it. */
  #shows = false;
  #model: Shown | undefined;

  constructor() {
    super();
    new ViewportController(this);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** A property keeps what it was given, and tells what was read of it. */
  static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    declaration: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    if (typeof name !== 'string' || declaration.state || Object.hasOwn(this.prototype, name))
      return super.getPropertyDescriptor(name, key, declaration);
    return {
      get(this: PmoElement) {
        return Object.hasOwn(this.values, name) ? this.values[name] : this.givenFor(name);
      },
      set(this: PmoElement, value: unknown) {
        this.give(name, value);
      },
      configurable: true,
      enumerable: true,
    };
  }

  /** What the options say, by property. */
  protected get values(): ValuesOf<Options> & ValuesOf<Own & typeof shared> {
    return this.#given.read(this.#shown).values as ValuesOf<Options> & ValuesOf<Own & typeof shared>;
  }

  /** What a property was given, as it was given. */
  protected givenFor(property: string): unknown {
    return this.#given.get(property);
  }

  /** Takes a new value for a property. */
  protected give(property: string, value: unknown): void {
    if (this.#given.give(property, value)) this.requestUpdate();
  }

  /** Sets a property to what the learner chose. */
  protected choose(property: string, value: string | null): void {
    this.#given.choose(property, value);
    this.give(property, value);
  }

  /** Whether somebody wrote what a property has, who can be told that it cannot be used. */
  protected isWritten(property: string): boolean {
    return this.#given.isWritten(property);
  }

  /** The provider's content as far as it was accepted, which counts as checked; undefined where there is none. */
  protected get acceptedContent(): ProviderContent | undefined {
    return this.#shown.acceptedContent;
  }

  protected get catalogue(): Catalogue {
    return this.#shown.catalogue;
  }

  /** What a model is made from. */
  protected get input(): ModelInput<Own> {
    const { catalogue, provider } = this.#shown;
    return { options: this.values, catalogue, provider, page: pageInputOf(this) };
  }

  /** The guide that it is a part of. */
  get #guide(): PmoElement | undefined {
    const { host } = (this.isConnected ? this.getRootNode() : {}) as Partial<ShadowRoot>;
    return host instanceof PmoElement ? host : undefined;
  }

  /** Whether it is a part of a guide. */
  get isPart(): boolean {
    return this.#guide !== undefined;
  }

  override connectedCallback(): void {
    // What comes before the first rendering counts, too.
    beginWork();
    super.connectedCallback();
    this.#takeover.connected();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#takeover.disconnected();
  }

  /** A new root hides what the page shows in the element's place, so the fallback has its place in it until its turn comes. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // It may be closed.
    const found = this.#internals?.shadowRoot;
    if (found) this.#takeover.hold(found);
    const root = found ?? super.createRenderRoot();
    if (!found) keepFallback(root);
    return root;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.hasUpdated || this.isPart ? super.scheduleUpdate() : inTurn(() => super.scheduleUpdate());
  }

  /** Reads what the page gives before anything is made of it. */
  protected override shouldUpdate(): boolean {
    const guide = this.#guide;
    const given = { content: this.givenFor('content'), address: readText(this.givenFor('contentSrc')) || undefined };
    const pending = this.#shown.read(guide && guide.#shown, given, this.#takeover.state !== 'taken');
    this.#shows ||= !pending;
    this.setState('pending', pending);
    return this.#takeover.advance(!pending && !this.hasAttribute('defer-hydration'));
  }

  protected override willUpdate(): void {
    if (!this.hasUpdated) warnOfForeign(this, (this.constructor as typeof PmoElement).tag);
    // What is on its way may bring ids that are not known yet.
    if (this.#shown.pending) return;
    const { refused } = this.#given.read(this.#shown);
    // A part was given by the guide what the page wrote there.
    warnOf((this.#guide ?? this).localName, refused, (property) => this.isWritten(property));
  }

  /** Whatever stops a widget from being shown, the visitor keeps what was there before. */
  protected override update(changed: PropertyValues): void {
    try {
      const before = this.#model?.frame.key;
      this.#model = this.#shows ? this.model() : undefined;
      const isAnew = before !== this.#model?.frame.key;
      this.#takeover.update(
        isAnew,
        () => super.update(changed),
        (root) => this.takeOver(root),
      );
    } catch (error) {
      warnOnce(`<${this.localName}> cannot be shown (${error as Error}). Showing the fallback.`);
      keepFallback(this.renderRoot);
    }
  }

  protected override render(): TemplateResult {
    if (!this.#shows) return fallbackTemplate();
    // There is none yet where nothing updates, as in the static renderer.
    const { frame } = (this.#model ??= this.model());
    return frameTemplate(frame, this.contentTemplate(this.#model), (event) => this.followOffer(frame.offer!, event));
  }

  /** Sets a state, which style sheets of the page may ask for. */
  protected setState(name: string, isOn: boolean): void {
    this.#internals?.states?.[isOn ? 'add' : 'delete'](name);
  }

  /** Tells the page that the learner follows the provider's link; the page may want to do something else. */
  protected followOffer({ certification, href }: OfferLink, event: Event): void {
    if (!emit(this, 'pmo-action', { certification, href })) event.preventDefault();
  }
}
