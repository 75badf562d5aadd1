import { BENEFITS } from '../catalogue/ids.js';
import type { About, Options } from './option.js';

export const attributes = {
  certification: { kind: 'id', values: 'subjects', default: 'pmo', by: 'anybody' },
} as const satisfies Options;

export const parts = ['benefits', 'benefit', 'label', 'evidence'] as const;
/** Further names of its parts: how strong evidence is, and what a benefit is about. */
export const partModifiers: readonly string[] = ['issuer', 'survey', 'independent', 'none', ...BENEFITS];

/** For people: documentation, editors, the builder. No page loads it. */
export const about = {
  summary:
    'What a certification brings: four benefits, each with its evidence and an honest word on how strong that is.',
  attributes: { certification: 'Id of a certification, or of a family such as `pmo`.' },
  label: 'Benefits',
  fields: { certification: ['Certification', 'About'] },
  parts: {
    benefits: 'The root.',
    benefit: 'A benefit; its id is a further part name.',
    label: 'The name of a benefit.',
    evidence: 'What backs a benefit; `issuer`, `survey`, `independent` or `none` is a further part name.',
  },
} as const satisfies About<typeof attributes, typeof parts>;
