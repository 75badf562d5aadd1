import { comparison } from '../../catalogue/en.js';
import { emit } from '../../element/events.js';
import { PmoElement } from '../../element/pmo-element.js';
import { propertiesOf } from '../../element/properties.js';
import { attributes } from '../../options/comparison.js';
import { type ComparisonModel, comparisonModel } from './model.js';
import { comparisonStyles } from './pmo-comparison.styles.js';
import { sideBySideStyles } from './side-by-side.styles.js';
import { comparisonTemplate } from './template.js';

/** A table of certifications side by side: criteria as rows, certifications as columns, every figure with its source. */
export class PmoComparisonElement extends PmoElement<typeof attributes, ComparisonModel> {
  static override readonly tag = 'pmo-comparison';
  static override readonly options = attributes;
  static override readonly english = { comparison };
  static override properties = { ...propertiesOf(attributes), leads: { state: true }, switched: { state: true } };
  static override styles = [PmoElement.styles, comparisonStyles, sideBySideStyles];

  declare highlight: string | null;
  declare differencesOnly: boolean;
  /**
   * Ids of what follows the choice of a column, where the comparison is part of a guide.
   * @internal
   */
  declare leads: readonly string[] | undefined;
  /** In which language the learner has just switched. What an app or another language changes is not said. */
  declare private switched: string | undefined;

  protected override give(property: string, value: unknown): void {
    if (property === 'differencesOnly') this.switched = undefined;
    super.give(property, value);
  }

  protected model(): ComparisonModel {
    const switched = this.switched === this.catalogue.lang;
    return comparisonModel(this.input, { switched, leads: this.leads ?? [] });
  }

  protected contentTemplate(model: ComparisonModel): unknown {
    return comparisonTemplate(model, {
      select: (column) => this.#select(column),
      toggle: (differencesOnly) => this.#toggle(differencesOnly),
      follow: (offer, event) => this.followOffer(offer, event),
    });
  }

  #toggle(differencesOnly: boolean): void {
    this.differencesOnly = differencesOnly;
    this.switched = this.catalogue.lang;
  }

  #select(certification: string): void {
    if (!emit(this, 'pmo-select', { certification })) return;
    this.choose('highlight', certification === this.highlight ? null : certification);
  }
}

// Lit makes the accessors of options, and TypeScript knows accessors of two types in interfaces only.
/** Lists are given as text, too. */
export interface PmoComparisonElement {
  get certifications(): readonly string[];
  set certifications(ids: readonly string[] | string | null | undefined);
  get criteria(): readonly string[];
  set criteria(ids: readonly string[] | string | null | undefined);
}

declare global {
  interface HTMLElementTagNameMap {
    'pmo-comparison': PmoComparisonElement;
  }
}
