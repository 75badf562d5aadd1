/** The public API. Importing it registers nothing and touches no page, so it is safe on a server. */
export { addLanguage } from './catalogue/languages.js';
export type {
  ActionDetail,
  ChangeDetail,
  CompleteDetail,
  ErrorDetail,
  PmoEventMap,
  SelectDetail,
  ViewDetail,
} from './element/events.js';
export { version } from './page/version.js';
export type { ContentIssue, ProviderContent, Offer } from './facts/types.js';
export { type Assessment, assess } from './eligibility/assess.js';
export type { Eligibility } from './eligibility/steps.js';
export { PmoBenefitsElement } from './elements/benefits/pmo-benefits.js';
export { PmoChecklistElement } from './elements/checklist/pmo-checklist.js';
export { PmoComparisonElement } from './elements/comparison/pmo-comparison.js';
export { PmoGuideElement } from './elements/guide/pmo-guide.js';
export { PmoProcessElement } from './elements/process/pmo-process.js';
