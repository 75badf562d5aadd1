import { benefits } from '../../catalogue/en.js';
import { PmoElement } from '../../element/pmo-element.js';
import { propertiesOf } from '../../element/properties.js';
import { attributes } from '../../options/benefits.js';
import { type BenefitsModel, benefitsModel } from './model.js';
import { benefitsStyles } from './pmo-benefits.styles.js';
import { benefitsTemplate } from './template.js';

/** What a certification brings: four benefits, each with its evidence and an honest word on how strong that is. */
export class PmoBenefitsElement extends PmoElement<typeof attributes, BenefitsModel> {
  static override readonly tag = 'pmo-benefits';
  static override readonly options = attributes;
  static override readonly english = { benefits };
  static override properties = propertiesOf(attributes);
  static override styles = [PmoElement.styles, benefitsStyles];

  declare certification: string;

  protected model(): BenefitsModel {
    return benefitsModel(this.input);
  }

  protected contentTemplate(model: BenefitsModel): unknown {
    return benefitsTemplate(model);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pmo-benefits': PmoBenefitsElement;
  }
}
