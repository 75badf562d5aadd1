/** The public API. Importing it registers nothing and touches no page, so it is safe on a server. */
export { addLanguage } from './base/languages.js';
export type {
  ActionDetail,
  ChangeDetail,
  CompleteDetail,
  ErrorDetail,
  PmoEventMap,
  SelectDetail,
  ViewDetail,
} from './base/events.js';
export { version } from './base/version.js';
export type { ContentIssue, HostContent, Offer } from './content/types.js';
export { type Assessment, assess } from './eligibility/assess.js';
export type { Eligibility } from './eligibility/steps.js';
export { PmoBenefitsElement } from './elements/benefits/pmo-benefits.js';
export { PmoChecklistElement } from './elements/checklist/pmo-checklist.js';
export { PmoComparisonElement } from './elements/comparison/pmo-comparison.js';
export { PmoGuideElement } from './elements/guide/pmo-guide.js';
export { PmoProcessElement } from './elements/process/pmo-process.js';
