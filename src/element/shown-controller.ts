import type { ReactiveController, ReactiveElement } from 'lit';
import type { Catalogue } from '../catalogue/types.js';
import type { ContentIssue, ProviderContent } from '../facts/types.js';
import { ProviderContentController } from '../provider/content-controller.js';
import { LanguageController } from './language-controller.js';

/** What the page gives an element of a provider's content. */
interface Given {
  readonly content: unknown;
  /** Address of the file that has it. */
  readonly address: string | undefined;
}

/**
 * What there is to be shown in one element: the catalogue of the language that it stands in, with the provider's content. Parts of a
 * guide take both from it: never another language or content, not even for a moment.
 */
export class ShownController implements ReactiveController {
  catalogue: Catalogue;
  /** What the provider gave, for look-ups by id. */
  provider: ProviderContent;
  /** Whether something that the element needs is on its way. */
  pending = true;
  readonly #language: LanguageController;
  readonly #content: ProviderContentController;
  readonly #parts = new Set<ShownController>();
  #whole: ShownController | undefined;

  /**
   * @param english of its class, from which it starts.
   * @param tell is told what was refused of the content.
   */
  constructor(
    private readonly element: ReactiveElement,
    english: Catalogue,
    tell: (issues: readonly ContentIssue[]) => void,
  ) {
    element.addController(this);
    this.#language = new LanguageController(element, english);
    this.#content = new ProviderContentController(element, english, tell);
    this.catalogue = english;
    this.provider = this.#content.own;
  }

  hostDisconnected(): void {
    if (this.#whole) this.#whole.#parts.delete(this);
  }

  /** The provider's content as far as it was accepted, which counts as checked; undefined where there is none. */
  get acceptedContent(): ProviderContent | undefined {
    return this.#content.accepted;
  }

  /**
   * Takes up what there is now.
   * @param whole of the guide that the element is a part of.
   * @param patient whether the element shows it already: then it waits as long as it takes.
   * @returns whether something is on its way.
   */
  read(whole: ShownController | undefined, { content, address }: Given, patient: boolean): boolean {
    const { catalogue, provider, pending } = this;
    this.#whole = whole;
    if (whole) this.#follow(whole);
    else {
      this.#language.read(patient);
      this.#content.read(content, address, this.#language.catalogue, patient);
      this.catalogue = this.#content.catalogue;
      this.provider = this.#content.own;
      this.pending = this.#language.pending || this.#content.pending;
    }
    if (catalogue !== this.catalogue || provider !== this.provider || pending !== this.pending)
      for (const part of this.#parts) part.element.requestUpdate();
    return this.pending;
  }

  #follow(whole: ShownController): void {
    whole.#parts.add(this);
    this.catalogue = whole.catalogue;
    this.provider = whole.provider;
    this.pending = whole.pending;
  }
}
