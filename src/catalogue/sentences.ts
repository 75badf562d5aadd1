/**
 * What is said of a certification, and how. Until sentences are compiled they are made here, on the page: elements reach what
 * makes them by this door alone.
 */
export { type BenefitView, benefitsOf } from '../derive/benefits.js';
export type { Cell } from '../derive/cells.js';
export { type Title, certificationOf, subjectIdsOf, titleOf } from '../derive/names.js';
export { leafText, stepText } from '../derive/requirement-text.js';
export { type Row, comparisonRows } from '../derive/rows.js';
export { stepsTo } from '../derive/steps.js';
export { type Rich, Wording, plain } from '../derive/wording.js';
