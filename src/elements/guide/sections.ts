import type { PartSection } from '../../options/guide.js';
import { parts as sharedParts } from '../../options/shared.js';
import { table } from '../../options/table.js';

/** The `exportparts` of a part of the guide: `table` of the comparison is `comparison__table` outside. `ids` are those of columns. */
export function exportedParts(section: PartSection, ids: readonly string[]): string {
  const { parts, partModifiers } = table[section];
  const all = [...parts, ...sharedParts, ...partModifiers, ...(section === 'comparison' ? ids : [])];
  return [...new Set(all)].map((name) => `${name}:${section}__${name}`).join(',');
}

/** Whether another vendor's element has the tag of a part. */
export function isTaken(
  section: PartSection,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): boolean {
  const first = registry?.get(`pmo-${section}`);
  return Boolean(first && !('version' in first));
}

/** The section of a part, by its tag on any page. */
export const sectionOf = (tag: string): PartSection => tag.replace(/^pmo-(guide-)?/, '') as PartSection;

/** What a part is called where its own tag is taken. */
export const standInTag = (section: PartSection): string => `pmo-guide-${section}`;

/** The tag that a part has on this page. */
export const tagOf = (section: PartSection): string => (isTaken(section) ? standInTag(section) : `pmo-${section}`);
