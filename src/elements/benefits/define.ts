import { PmoBenefitsElement } from './pmo-benefits.js';

export { PmoBenefitsElement };

PmoBenefitsElement.define();
