/** Ids of what is shown, for whoever stands above the facts. */
export { BENEFITS, type BenefitId, CRITERIA, STEPS, type StepId } from '../facts/ids.js';
