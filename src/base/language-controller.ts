import type { ReactiveController, ReactiveElement } from 'lit';
import { overrideText } from '../content/override-text.js';
import { ambientLanguage, english, wordsFor } from './languages.js';
import { warnOnce } from './warn.js';
import { Wording } from './wording.js';

/** Wordings with a provider's own words, by the object that holds these. */
const overridden = new WeakMap<object, Wording>();

/** The words for one element: of the language that it stands in, with the provider's own where there are any. */
export class LanguageController implements ReactiveController {
  words = english;
  /** As long as the language is on its way and none was there before. */
  pending = true;
  #waits = false;

  constructor(private readonly element: ReactiveElement) {
    element.addController(this);
  }

  hostConnected(): void {
    // Another place may speak another language.
    this.element.requestUpdate();
  }

  /** @param patient whether the element shows something in its language already. */
  read(overrides: Readonly<Record<string, Record<string, string>>> | undefined, patient: boolean): void {
    if (this.#waits) return;
    const found = wordsFor(ambientLanguage(this.element), patient);
    if (found instanceof Promise) {
      this.#waits = true;
      void found.then(() => {
        this.#waits = false;
        this.element.requestUpdate();
      });
      return;
    }
    this.pending = false;
    const own = overrides?.[found.language.lang];
    this.words = own ? this.#withOwn(found, own) : found;
  }

  #withOwn(words: Wording, own: Readonly<Record<string, string>>): Wording {
    let wording = overridden.get(own);
    if (!wording) {
      const { language, refused } = overrideText(words.language, own);
      overridden.set(own, (wording = new Wording(language)));
      for (const { path, why } of refused)
        warnOnce(
          `<${this.element.localName}> content: text.${language.lang}.${path}: ${why}. This text is not used; the others are.`,
        );
    }
    return wording;
  }
}
