import { property } from 'lit/decorators.js';
import { type Title, titleOf } from '../derive/names.js';
import { PmoElement } from './pmo-element.js';

/** An element about one certification or family. */
export abstract class CertificationElement extends PmoElement {
  /**
   * Id of a certification, or of the family `pmo`. Each element has its own default; an unknown id is warned of, and
   * the default is shown.
   */
  @property()
  get certification(): string {
    return this.readIds('certification', this.#certification, {
      valid: this.subjectIds,
      fallback: [this.defaultCertification],
      max: 1,
    })[0]!;
  }
  set certification(value: unknown) {
    this.#certification = value;
  }
  #certification: unknown;

  protected abstract readonly defaultCertification: string;

  protected get names(): Title {
    return titleOf(this.certification, this.shownContent, this.words);
  }

  protected get subject(): string {
    return this.certification;
  }

  protected shownIds(): readonly string[] {
    return [this.certification];
  }
}
