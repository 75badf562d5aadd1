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
