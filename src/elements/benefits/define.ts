import { PmoBenefitsElement } from './pmo-benefits.js';

PmoBenefitsElement.define();
