import { attributes as checklist } from './checklist.js';
import { attributes as comparison } from './comparison.js';
import type { About, Options } from './option.js';

/** Ids of the guide's sections, in their usual order. All but the first are elements of their own. */
export const SECTIONS = ['overview', 'comparison', 'process', 'checklist', 'benefits'] as const;

const { route, persist } = checklist;
/** What the guide hands on as it was given, by the section that takes it. */
export const handedOn = { comparison, checklist: { route, persist } } as const;

/** Ids of the sections that are elements of their own. */
export type Section = (typeof SECTIONS)[number];
export type PartSection = Exclude<Section, 'overview'>;

export const attributes = {
  certification: { kind: 'id', values: 'subjects', default: 'pmo', by: 'anybody' },
  sections: { kind: 'ids', values: SECTIONS, default: SECTIONS, by: 'anybody' },
} as const satisfies Options;

export const parts = ['guide', 'navigation', 'section'] as const;
/** Further names of its parts: which section. */
export const partModifiers: readonly string[] = [...SECTIONS];

/** For people: documentation, editors, the builder. No page loads it. */
export const about = {
  summary:
    'The single tag: what it is, comparison, process, checklist and benefits as one section of a page, with one selection. The learner’s choice in the comparison leads the other parts.',
  attributes: {
    certification:
      'Id of a certification, or of a family such as `pmo`, with which all parts start; a checklist stays as it is while a family is chosen.',
    sections: 'Ids of the sections, in order.',
  },
  label: 'Guide: all of it',
  fields: { certification: ['Certification', 'About'], sections: ['Sections', 'Section'] },
  parts: {
    guide: 'The root.',
    navigation: 'The navigation.',
    section:
      'A section; its id is a further part name. Parts of the parts are exported as `comparison__table` and so on.',
  },
  events: {
    'pmo-select':
      'From the comparison or the checklist: the learner chose a certification. If it is not cancelled, all parts follow.',
    'pmo-change': 'From the checklist.',
    'pmo-complete': 'From the checklist.',
  },
} as const satisfies About<typeof attributes, typeof parts>;
