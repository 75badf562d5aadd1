import { comparison, process } from '../../catalogue/en.js';
import { PmoElement } from '../../element/pmo-element.js';
import { propertiesOf } from '../../element/properties.js';
import { attributes } from '../../options/process.js';
import { type ProcessModel, processModel } from './model.js';
import { processStyles } from './pmo-process.styles.js';
import { processTemplate } from './template.js';

/** The five steps from choosing a programme to maintaining the certificate, each with the figures of the certification. */
export class PmoProcessElement extends PmoElement<typeof attributes, ProcessModel> {
  static override readonly tag = 'pmo-process';
  static override readonly options = attributes;
  static override readonly english = { comparison, process };
  static override properties = propertiesOf(attributes);
  static override styles = [PmoElement.styles, processStyles];

  declare certification: string;

  protected model(): ProcessModel {
    return processModel(this.input);
  }

  protected contentTemplate(model: ProcessModel): unknown {
    return processTemplate(model);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pmo-process': PmoProcessElement;
  }
}
