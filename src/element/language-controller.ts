import type { ReactiveController, ReactiveElement } from 'lit';
import { withOwn } from '../catalogue/provider-words.js';
import { type ComingLanguage, english, wordsFor } from '../catalogue/languages.js';
import { call } from '../page/unclobbered.js';
import { Wording } from '../catalogue/sentences.js';

const controllers = new WeakMap<Element, LanguageController>();

/** The words for one element: of the language that it stands in, with the provider's own where there are any. */
export class LanguageController implements ReactiveController {
  words = english;
  /** As long as the language is on its way and none was there before. */
  pending = true;
  #waits = false;
  /** The language that something else stands in for. */
  #missed: ComingLanguage | undefined;
  /** Those of the parts of this element, which speak as it does. */
  readonly #parts = new Set<LanguageController>();
  #whole: LanguageController | undefined;
  readonly #come = () => this.element.requestUpdate();

  constructor(private readonly element: ReactiveElement) {
    element.addController(this);
    controllers.set(element, this);
  }

  hostConnected(): void {
    // Another place may speak another language.
    this.element.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.#whole) this.#whole.#parts.delete(this);
    this.#miss(undefined);
  }

  /** Finds the element of which this one is a part. They never speak two languages, not even for a moment. */
  #findWhole(): LanguageController | undefined {
    const root = this.element.isConnected ? this.element.getRootNode() : undefined;
    this.#whole = root && 'host' in root ? controllers.get((root as ShadowRoot).host) : undefined;
    return this.#whole;
  }

  /** @param patient whether the element shows something in its language already. */
  read(overrides: Readonly<Record<string, Record<string, string>>> | undefined, patient: boolean): void {
    const whole = this.#findWhole();
    if (whole) {
      whole.#parts.add(this);
      this.words = whole.words;
      this.pending = whole.pending;
      return;
    }
    const found = wordsFor(ambientLanguage(this.element));
    if (found instanceof Wording) {
      this.#miss(undefined);
      return this.#speak(found, overrides);
    }
    // A server has asked for it before there was an element.
    const isAnswered = found.hasFailed && !this.element.isConnected;
    if (found !== this.#missed && !isAnswered) this.#await(found, patient || !this.pending);
    if (!this.#waits) this.#speak(english, overrides);
  }

  /** Asks for a language once; it comes, or English stands in until it comes after all. */
  #await(language: ComingLanguage, patient: boolean): void {
    this.#miss(language);
    this.#waits = true;
    void language.settle(patient).then(() => {
      if (language !== this.#missed) return;
      this.#waits = false;
      this.#come();
    });
  }

  #miss(language: ComingLanguage | undefined): void {
    this.#missed?.unwatch(this.#come);
    this.#missed = language;
    if (this.element.isConnected) language?.watch(this.#come);
  }

  #speak(found: Wording, overrides: Readonly<Record<string, Record<string, string>>> | undefined): void {
    const own = overrides?.[found.language.lang];
    const words = own ? withOwn(found, own) : found;
    if (words === this.words && !this.pending) return;
    this.pending = false;
    this.words = words;
    for (const part of this.#parts) part.#come();
  }
}

/** The language that an element stands in: its own `lang` or its nearest ancestor's, across shadow roots. */
function ambientLanguage(element: Element): string {
  for (let node: Element | undefined = element; node;) {
    // It may be a form, whose fields hide what it is asked.
    const spoken: Element | null = node.closest('[lang]');
    const found = spoken && call(spoken, 'getAttribute', 'lang');
    if (found) return found;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return english.language.lang;
}
