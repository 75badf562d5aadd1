/** Ids of what is shown, written out: nothing of the facts reaches a page. `tests/catalogue/ids.node.ts` compares the two. */
import type { BenefitId, CriterionId, StepId } from '../facts/ids.js';

export type { BenefitId, CriterionId, StepId };

/** Ids of the comparison's rows, in their usual order. */
export const CRITERIA = [
  'focus',
  'audience',
  'issuer',
  'prerequisites',
  'training',
  'exam',
  'domains',
  'delivery',
  'attempts',
  'renewal',
  'fee',
  'roles',
  'recognition',
  'salary',
] as const satisfies readonly CriterionId[];

/** Ids of the benefits, in the order in which they are shown. */
export const BENEFITS = ['expertise', 'career', 'strategy', 'recognition'] as const satisfies readonly BenefitId[];

/** Ids of the steps from choosing a programme to keeping the certificate. */
export const STEPS = ['choose', 'qualify', 'prepare', 'exam', 'maintain'] as const satisfies readonly StepId[];
