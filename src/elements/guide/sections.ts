/** Ids of the guide's sections, in their usual order. */
export const SECTIONS = ['overview', 'comparison', 'process', 'checklist', 'benefits'] as const;

export type SectionId = (typeof SECTIONS)[number];

/** Nouns and states that the parts of the guide name their nodes with, besides ids of the content. */
const PARTS: Record<Exclude<SectionId, 'overview'>, readonly string[]> = {
  comparison: [
    'comparison',
    'heading',
    'intro',
    'table',
    'row',
    'criterion',
    'column',
    'cell',
    'label',
    'note',
    'sources',
    'highlighted',
    'unknown',
  ],
  process: ['process', 'heading', 'intro', 'step', 'label', 'note', 'sources'],
  checklist: [
    'checklist',
    'heading',
    'intro',
    'route',
    'item',
    'checkbox',
    'action',
    'label',
    'status',
    'progress',
    'note',
    'sources',
    'met',
    'chosen',
  ],
  benefits: ['benefits', 'heading', 'intro', 'benefit', 'label', 'evidence', 'note', 'sources'],
};

/** The `exportparts` of a part of the guide: `table` of the comparison is `comparison__table` outside. */
export const exportedParts = (section: keyof typeof PARTS): string =>
  PARTS[section].map((name) => `${name}:${section}__${name}`).join(',');
