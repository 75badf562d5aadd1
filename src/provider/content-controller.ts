import type { ReactiveController, ReactiveElement } from 'lit';
import { withoutHidden } from '../catalogue/hide.js';
import type { Catalogue } from '../catalogue/types.js';
import type { Accepted, ContentIssue, ProviderContent } from '../facts/types.js';
import { Arrival } from '../page/arrival.js';
import { bare } from '../page/bare.js';
import { call, get } from '../page/unclobbered.js';
import { warnOnce } from '../page/warn.js';
import { catalogueWith, withoutOwn } from './catalogue-with.js';
import { isChecked } from './checked.js';
import { checkAddress, checkObject, checkText, engine } from './content-checks.js';
import { issueWarning } from './issue-text.js';

/** How long an element with nothing to show waits for its content, in milliseconds. */
const PATIENCE = 3000;
/** In place of what was given last, when it is worth asking for that again. */
const AGAIN = Symbol();
const NOTHING: Accepted = { content: {}, issues: [] };

/**
 * A provider's content for one element: from its property, a JSON child or an address. While it is unchecked, or not yet put into
 * words, the element waits, for at most three seconds; then it goes on with the bundled content, and the provider's comes when it comes.
 */
export class ProviderContentController implements ReactiveController {
  #key: unknown;
  /** What the check left of what was given last. */
  #accepted = NOTHING;
  /** Whether that is still to come. */
  #isChecking = false;
  /** The catalogue that is derived from it, and whether that is waited for. */
  #derivation: Arrival<void> | undefined;
  #isDeriving = false;
  /** What could not be had; it may come after all. */
  #missed: readonly Arrival<unknown>[] = [];
  #shows = false;
  #patient = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is shown of the provider's content, for look-ups by id. */
  own: ProviderContent = bare(NOTHING.content);

  /**
   * @param catalogue what is shown: at first the bundled one.
   * @param tell is told what was refused.
   */
  constructor(
    private readonly element: ReactiveElement,
    public catalogue: Catalogue,
    private readonly tell: (issues: readonly ContentIssue[]) => void,
  ) {
    element.addController(this);
  }

  get pending(): boolean {
    return this.#isChecking || this.#isDeriving;
  }

  /** What the provider gave and the check accepted, if there is anything. */
  get accepted(): ProviderContent | undefined {
    const { content } = this.#accepted;
    return isChecked(content) ? content : undefined;
  }

  hostConnected(): void {
    // A JSON child may still have to be parsed.
    const read = () => void (this.#child && this.element.requestUpdate());
    if (get(document, 'readyState') === 'loading')
      call(document, 'addEventListener', 'DOMContentLoaded', read, { once: true });
    if (this.pending) this.#wait();
    // It may have come meanwhile, or be worth asking for again.
    else if (this.#missed.length) this.#come();
  }

  hostDisconnected(): void {
    // A timer would keep the element in memory.
    this.#rest();
    for (const arrival of this.#missed) arrival.unwatch(this.#come);
  }

  /**
   * Takes up what is given now, in the language that is spoken now.
   * @param base the bundled catalogue of that language.
   * @param patient whether the element shows something already: then it waits as long as it takes.
   */
  read(property: unknown, address: string | undefined, base: Catalogue, patient: boolean): void {
    this.#patient = patient;
    const key = property ?? this.#child ?? address;
    if (key !== this.#key) this.#check(key, address);
    const derived = catalogueWith(this.#accepted.content, base);
    if (derived instanceof Arrival) this.#derive(derived);
    else {
      this.#derivation = undefined;
      this.#isDeriving = false;
    }
    // What was shown before stays until then.
    if (this.#isDeriving) return;
    const isDerived = !(derived instanceof Arrival);
    this.own = bare(isDerived ? this.#accepted.content : withoutOwn(this.#accepted.content));
    this.catalogue = withoutHidden(isDerived ? derived : base, this.own.hide);
    if (this.pending) return;
    this.#shows = true;
    this.#rest();
  }

  #check(key: unknown, address: string | undefined): void {
    this.#key = key;
    this.#derivation = undefined;
    this.#rest();
    this.#forgetMissed();
    if (key === undefined || key === null) return this.#adopt(NOTHING);
    if (isChecked(key)) return this.#adopt({ content: key, issues: [] });
    const check =
      typeof key === 'object'
        ? checkObject(key)
        : key === address
          ? checkAddress(address)
          : checkText(String(key as string));
    this.#isChecking = true;
    this.#wait();
    check.ask().then(
      (accepted) => key === this.#key && this.#adopt(accepted),
      (error: unknown) => {
        this.#warn(`could not be read (${String(error)}). Showing the bundled content.`);
        if (key === this.#key) this.#miss(check);
      },
    );
  }

  #adopt(accepted: Accepted): void {
    const isNew = accepted !== this.#accepted;
    this.#accepted = accepted;
    this.#isChecking = false;
    this.element.requestUpdate();
    if (!isNew || !accepted.issues.length) return;
    for (const issue of accepted.issues) this.#warn(issueWarning(issue));
    this.tell(accepted.issues);
  }

  #derive(derivation: Arrival<void>): void {
    if (derivation === this.#derivation) return;
    this.#derivation = derivation;
    this.#isDeriving = true;
    if (!this.#shows) this.#wait();
    derivation.ask().then(
      () => this.element.requestUpdate(),
      (error: unknown) => {
        this.#warn(`could not be put into words (${String(error)}). Showing the bundled content.`);
        if (derivation === this.#derivation) this.#miss(derivation);
      },
    );
  }

  /** Goes on without something. What checks and derives comes first: what could not be had asks for it in turn. */
  #miss(missed: Arrival<unknown>): void {
    this.#missed = [engine, missed];
    if (this.element.isConnected) for (const arrival of this.#missed) arrival.watch(this.#come);
    this.#goOn();
  }

  #forgetMissed(): void {
    for (const arrival of this.#missed) arrival.unwatch(this.#come);
    this.#missed = [];
  }

  readonly #come = () => {
    this.#key = AGAIN;
    this.element.requestUpdate();
  };

  get #child(): string | undefined {
    return this.element.querySelector(':scope > script[type="application/json"][data-pmo-content]')?.textContent;
  }

  #wait(): void {
    if (!this.#patient) this.#timer ??= setTimeout(() => this.#goOn(), PATIENCE);
  }

  #goOn(): void {
    this.#isChecking = false;
    this.#isDeriving = false;
    this.#rest();
    this.element.requestUpdate();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #warn(message: string): void {
    warnOnce(`<${this.element.localName}> content: ${message}`);
  }
}
