import type { ReactiveController, ReactiveElement } from 'lit';
import { bare } from '../page/bare.js';
import { isChecked, markAsChecked } from './checked.js';
import { type Catalogue, catalogueOf } from '../catalogue/catalogue.js';
import type { Wording } from '../catalogue/sentences.js';
import type { Accepted, ContentIssue, ProviderContent } from '../facts/types.js';
import type { Arrival } from '../page/arrival.js';
import { checkAddress, checkObject, checkText, checker } from './content-checks.js';
import { issueWarning } from './issue-text.js';
import { call, get } from '../page/unclobbered.js';
import { warnOnce } from '../page/warn.js';

/** How long an element waits for the check of its content, in milliseconds. */
const PATIENCE = 3000;
/** In place of what was given last, when it is worth asking for that again. */
const AGAIN = Symbol();
/** What an element has before anything was given. */
const NONE: ProviderContent = {};
const NOTHING: Accepted = { content: {}, issues: [] };

/**
 * A provider's content for one element: from its property, a JSON child or an address. While it is unchecked the element
 * waits, for at most three seconds; then it goes on with the bundled content, and the provider's comes when it comes.
 */
export class ProviderContentController implements ReactiveController {
  #key: unknown;
  #provider = NONE;
  #patient = false;
  #timer?: ReturnType<typeof setTimeout>;
  /** What could not be had; it may come after all. */
  #missed: readonly Arrival<unknown>[] = [];
  readonly #come = () => {
    this.#key = AGAIN;
    this.element.requestUpdate();
  };
  pending = false;

  /** @param tell is told what was refused. */
  constructor(
    private readonly element: ReactiveElement,
    private readonly tell: (issues: readonly ContentIssue[]) => void,
  ) {
    element.addController(this);
  }

  /** Whether the provider gave anything, and it was taken up. */
  get given(): boolean {
    return isChecked(this.#provider);
  }

  /** What the provider gave and the check accepted. */
  get accepted(): ProviderContent {
    return this.#provider;
  }

  /** The same for look-ups by id. */
  get own(): ProviderContent {
    return bare(this.#provider);
  }

  /** The bundled facts together with it, in words; the same object for the same of both. */
  catalogue(words: Wording): Catalogue {
    return catalogueOf(this.#provider, words);
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
    clearTimeout(this.#timer);
    for (const arrival of this.#missed) arrival.unwatch(this.#come);
  }

  /**
   * Takes up what is given now; does nothing where that is what was given before.
   * @param patient whether the element shows it already: then it waits as long as it takes.
   */
  read(property: unknown, address: string | undefined, patient: boolean): void {
    const key = property ?? this.#child ?? address;
    if (key === this.#key) return;
    this.#key = key;
    this.#miss();
    if (key === undefined || key === null) return this.#adopt(NOTHING);
    if (isChecked(key)) return this.#adopt({ content: key, issues: [] });
    const check =
      typeof key === 'object'
        ? checkObject(key)
        : key === address
          ? checkAddress(address)
          : checkText(String(key as string));
    this.pending = true;
    this.#patient = patient;
    this.#wait();
    check.ask().then(
      (accepted) => key === this.#key && this.#adopt(accepted),
      (error: unknown) => {
        this.#warn(`could not be read (${String(error)}). Showing the bundled content.`);
        if (key === this.#key) this.#miss(checker, check);
        this.#goOn(key);
      },
    );
  }

  /** The check comes first: what could not be checked asks for it in turn. */
  #miss(...missed: readonly Arrival<unknown>[]): void {
    for (const arrival of this.#missed) arrival.unwatch(this.#come);
    this.#missed = missed;
    if (this.element.isConnected) for (const arrival of missed) arrival.watch(this.#come);
  }

  get #child(): string | undefined {
    return this.element.querySelector(':scope > script[type="application/json"][data-pmo-content]')?.textContent;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const key = this.#key;
    if (!this.#patient) this.#timer = setTimeout(() => this.#goOn(key), PATIENCE);
  }

  #goOn(key: unknown): void {
    if (key !== this.#key || !this.pending) return;
    this.pending = false;
    clearTimeout(this.#timer);
    this.element.requestUpdate();
  }

  #adopt({ content, issues }: Accepted): void {
    this.pending = false;
    clearTimeout(this.#timer);
    this.#provider = markAsChecked(content);
    this.element.requestUpdate();
    for (const issue of issues) this.#warn(issueWarning(issue));
    if (issues.length) this.tell(issues);
  }

  #warn(message: string): void {
    warnOnce(`<${this.element.localName}> content: ${message}`);
  }
}
