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
] as const;

export type CriterionId = (typeof CRITERIA)[number];

/** Ids of the benefits, in the order in which they are shown. */
export const BENEFITS = ['expertise', 'career', 'strategy', 'recognition'] as const;

export type BenefitId = (typeof BENEFITS)[number];

/** Ids of the steps from choosing a programme to keeping the certificate. */
export const STEPS = ['choose', 'qualify', 'prepare', 'exam', 'maintain'] as const;

export type StepId = (typeof STEPS)[number];

/** Levels of education that are asked for, the lowest first. */
export const EDUCATION_LEVELS = ['secondary', 'associate', 'bachelor', 'accredited'] as const;
