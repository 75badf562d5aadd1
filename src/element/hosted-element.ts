import { LitElement, type TemplateResult, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Content, ProviderContent, Offer } from '../facts/types.js';
import { shortened } from '../page/shortened.js';
import { actionTemplate, safeHref } from '../view/offer.js';
import { expectedAddress } from '../page/address.js';
import { emit } from './events.js';
import { ProviderContentController } from '../provider/content-controller.js';
import { LanguageController } from './language-controller.js';
import { opensByBase } from '../view/new-tab.js';
import { ownOf } from '../page/own.js';
import { readText } from '../options/read.js';
import { warnOnce } from '../page/warn.js';
import type { Wording } from '../derive/wording.js';

/** An element with what its page gives it: a language, a provider's content, a link to the provider's course. */
export abstract class HostedElement extends LitElement {
  /**
   * Where the provider's own link leads, such as a course: https, mailto or a page of the same site. Absent: no link.
   * Any other address is warned of, and there is no link.
   */
  @property({ attribute: 'action-href' }) actionHref: string | undefined;

  /** The words on that link. Absent: "See our courses". */
  @property({ attribute: 'action-label' }) actionLabel: string | undefined;

  /**
   * What the provider gives besides the bundled facts: offers, own certificates, other words, what to hide. A plain
   * object, which is checked first, or what `parseContent()` returned. Absent: a JSON child, else `content-src`.
   */
  @property({ attribute: false }) content: unknown;

  /** Where the same stands as JSON: an address of the same site, or one that allows the request. */
  @property({ attribute: 'content-src' }) contentSrc: string | undefined;

  readonly #language = new LanguageController(this);
  readonly #provider = new ProviderContentController(this);

  /** The words of the language that the element stands in. */
  protected get words(): Wording {
    return this.#language.words;
  }

  /** The bundled content, with the provider's own and without what the provider hides. */
  protected get shownContent(): Content {
    return this.#provider.merged;
  }

  /** Absent in environments without `ElementInternals`, such as a server. */
  protected readonly internals: ElementInternals | undefined = this.attachInternals?.();
  protected readonly states: Set<string> | undefined = this.internals?.states;

  /** The certification or family that is in the foreground. */
  protected abstract readonly subject: string;

  /** The root with static HTML in it, until the element takes it over. */
  protected staticRoot: ShadowRoot | undefined;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** Reads what the page gives before anything is made of it. */
  protected override shouldUpdate(): boolean {
    const patient = Boolean(this.staticRoot);
    this.#provider.read(this.content, readText(this.contentSrc) || undefined, patient);
    this.#language.read(this.#provider.own.text, patient);
    this.#shows ||= !this.pending;
    this.states?.[this.pending ? 'add' : 'delete']('pending');
    return true;
  }

  protected override willUpdate(): void {
    const address = readText(this.actionHref);
    if (address && !safeHref(address)) this.refuse('action-href', [address], expectedAddress(address), 'no link');
  }

  /** Whether something that the element needs is on its way. */
  protected get pending(): boolean {
    return this.#language.pending || this.#provider.pending;
  }

  /**
   * Whether there is something to show. Once there is, it stays while something new is on its way: apps make `content`
   * anew each time they render, and a learner's focus must not go with it.
   */
  protected get shows(): boolean {
    return this.#shows;
  }
  #shows = false;

  /** The provider's sentence on its independence of the issuers, where it has one of its own. */
  protected get independence(): string | undefined {
    return this.#provider.own.independence;
  }

  /** The provider's content as far as it was accepted, which counts as checked; undefined where there is none. */
  protected get acceptedContent(): ProviderContent | undefined {
    return this.#provider.given ? this.#provider.accepted : undefined;
  }

  /** Whether the provider hides a criterion, benefit or step. */
  protected hides(kind: 'criterion' | 'benefit' | 'step', id: string): boolean {
    return this.#provider.own.hide?.includes(`${kind}:${id}`) ?? false;
  }

  /** The provider's course for a certification. */
  protected offerFor(certification: string): Offer | undefined {
    return this.#provider.own.offers?.[certification];
  }

  /** The provider's link for a certification: its course or, where there is none, what the attributes give. */
  protected renderOffer(certification = this.subject): TemplateResult | typeof nothing {
    const href = safeHref(this.actionHref);
    const label = readText(this.actionLabel) || this.words.language.messages.action;
    const general = href && ownOf<Offer>({ href, label });
    const offer = this.offerFor(certification) ?? general;
    return offer ? this.renderLink(certification, offer) : nothing;
  }

  protected renderLink(certification: string, offer: Offer, name?: string): TemplateResult {
    const detail = { certification, href: offer.href };
    const onClick = (event: Event) => {
      if (!emit(this, 'pmo-action', detail, { cancelable: true })) event.preventDefault();
    };
    const said = opensByBase(offer.href)
      ? this.words.say(this.words.language.messages.newTab, { text: name ?? offer.label })
      : name;
    return actionTemplate(offer, onClick, said);
  }

  /** One warning an embedder can act on: what was wrong, what was expected, what is done instead. */
  protected refuse(attribute: string, found: readonly string[], expected: string, instead: string): void {
    const values = found.slice(0, 10).map((value) => `"${shortened(value)}"`);
    if (found.length > values.length) values.push(`${found.length - values.length} more`);
    // A part was given it by the guide, which is what the page wrote.
    const { host } = (this.isConnected ? this.getRootNode() : {}) as Partial<ShadowRoot>;
    const { localName } = host instanceof HostedElement ? host : this;
    warnOnce(`<${localName}> ${attribute}: cannot use ${values.join(', ')}. Expected ${expected}. Showing ${instead}.`);
  }
}
