import { STEPS } from '../catalogue/ids.js';
import type { About, Options } from './option.js';

export const attributes = {
  certification: { kind: 'id', values: 'subjects', default: 'pmo', by: 'anybody' },
} as const satisfies Options;

export const parts = ['process', 'step', 'label'] as const;
/** Further names of its parts: what a step is about. */
export const partModifiers: readonly string[] = STEPS;

/** For people: documentation, editors, the builder. No page loads it. */
export const about = {
  summary:
    'The five steps from choosing a programme to maintaining the certificate, each with the figures of the certification.',
  attributes: { certification: 'Id of a certification, or of a family such as `pmo`.' },
  label: 'Steps',
  fields: { certification: ['Certification', 'About'] },
  parts: {
    process: 'The root.',
    step: 'A step; its id is a further part name.',
    label: 'The name of a step.',
  },
} as const satisfies About<typeof attributes, typeof parts>;
