/** Registers all elements under their own names. */
import { PmoBenefitsElement, PmoChecklistElement, PmoComparisonElement, PmoProcessElement } from './index.js';

export * from './index.js';

for (const element of [PmoComparisonElement, PmoChecklistElement, PmoBenefitsElement, PmoProcessElement])
  element.define();
