/** Ids of the guide's sections, in their usual order. */
export const SECTIONS = ['overview', 'comparison', 'process', 'checklist', 'benefits'] as const;

export type SectionId = (typeof SECTIONS)[number];

/** Sections that are elements of their own. */
export type PartId = Exclude<SectionId, 'overview'>;

/** Nouns and states that the parts of the guide name their nodes with, besides ids of the content. */
const PARTS: Record<PartId, readonly string[]> = {
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
    'panel',
    'status',
    'progress',
    'note',
    'sources',
    'met',
    'chosen',
  ],
  benefits: ['benefits', 'heading', 'intro', 'benefit', 'label', 'evidence', 'note', 'sources'],
};

export const PART_IDS = Object.keys(PARTS) as PartId[];

/** The `exportparts` of a part of the guide: `table` of the comparison is `comparison__table` outside. */
export const exportedParts = (section: PartId): string =>
  PARTS[section].map((name) => `${name}:${section}__${name}`).join(',');

/** Whether another vendor's element has the tag of a part. */
export function isTaken(
  section: PartId,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): boolean {
  const first = registry?.get(`pmo-${section}`);
  return Boolean(first && !('version' in first));
}

/** What a part is called where its own tag is taken. */
export const standInTag = (section: PartId): string => `pmo-guide-${section}`;

/** The tag that a part has on this page. */
export const tagOf = (section: PartId): string => (isTaken(section) ? standInTag(section) : `pmo-${section}`);
