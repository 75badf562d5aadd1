/** Types of the content module, inferred from its schema. Types only, so that no byte of zod follows them. */
import type { z } from 'zod/mini';
import type { BenefitId } from './ids.js';
import type * as providerSchema from './provider-schema.js';
import type * as schema from './schema.js';

export type { BenefitId, CriterionId, StepId } from './ids.js';

declare global {
  // zod's declarations name it, and a program may know neither pages nor Node.
  interface URL {}
}

export type Source = z.infer<typeof schema.Source>;
export type Citation = z.infer<typeof schema.Citation>;
export type Sourced<Value> = Citation & { value: Value };
export type Issuer = z.infer<typeof schema.Issuer>;
export type Leaf = z.infer<typeof schema.Leaf>;
export type All = z.infer<typeof schema.All>;
export type Any = z.infer<typeof schema.Any>;
export type Requirement = z.infer<typeof schema.Requirement>;
export type Certification = z.infer<typeof schema.Certification>;
export type Family = z.infer<typeof schema.Family>;
export type Content = z.infer<typeof schema.Content>;
/** How well a benefit is backed. */
export type Strength = NonNullable<NonNullable<Certification['benefits']>[BenefitId]>['strength'];

export type Offer = z.infer<typeof providerSchema.Offer>;
/** What a provider gives besides the bundled facts. */
export type ProviderContent = z.infer<typeof providerSchema.ProviderContent>;
/** One part of a provider's content that was refused. */
export interface ContentIssue {
  /** Where it stands, such as `offers.pmp.href`; empty for the whole. */
  path: string;
  found: string;
  expected: string;
  /** The nearest valid value. */
  suggestion?: string;
}
export interface Accepted {
  content: ProviderContent;
  issues: ContentIssue[];
}
