import type { ReactiveController, ReactiveElement } from 'lit';
import { ComingLanguage, catalogueFor } from '../catalogue/languages.js';
import type { Catalogue } from '../catalogue/types.js';
import { call } from '../page/unclobbered.js';

/** The bundled catalogue for one element, in the language that it stands in. */
export class LanguageController implements ReactiveController {
  catalogue: Catalogue;
  /** As long as the language is on its way and none was there before. */
  pending = true;
  #waits = false;
  /** The language that something else stands in for. */
  #missed: ComingLanguage | undefined;
  readonly #come = () => this.element.requestUpdate();

  /** @param english of the element. */
  constructor(
    private readonly element: ReactiveElement,
    private readonly english: Catalogue,
  ) {
    this.catalogue = english;
    element.addController(this);
  }

  hostConnected(): void {
    // Another place may speak another language.
    this.element.requestUpdate();
  }

  hostDisconnected(): void {
    this.#miss(undefined);
  }

  /** @param patient whether the element shows something in its language already. */
  read(patient: boolean): void {
    const found = catalogueFor(ambientLanguage(this.element), this.english);
    if (!(found instanceof ComingLanguage)) {
      this.#miss(undefined);
      return this.#speak(found);
    }
    // A server has asked for it before there was an element.
    const isAnswered = found.hasFailed && !this.element.isConnected;
    if (found !== this.#missed && !isAnswered) this.#await(found, patient || !this.pending);
    if (!this.#waits) this.#speak(catalogueFor('en', this.english) as Catalogue);
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

  #speak(found: Catalogue): void {
    this.pending = false;
    this.catalogue = found;
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
  return 'en';
}
