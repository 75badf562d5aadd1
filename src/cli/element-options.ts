// What commands that render elements know about them.
import { optionsOf } from '../static/elements.js';
import type { ElementName } from '../static/snippet.js';

export const NAMES: readonly ElementName[] = ['comparison', 'checklist', 'benefits', 'process', 'guide'];

/** The name in what somebody wrote, which may be the tag. */
export const readName = (text = ''): ElementName | undefined =>
  NAMES.find((name) => name === text.replace(/^pmo-/, ''));

/** The attributes of all elements together, and whether they take a text. */
export const ATTRIBUTES: Readonly<Record<string, 'text' | 'flag'>> = {
  certifications: 'text',
  certification: 'text',
  criteria: 'text',
  highlight: 'text',
  route: 'text',
  persist: 'text',
  sections: 'text',
  heading: 'text',
  'heading-level': 'text',
  theme: 'text',
  lang: 'text',
  'action-href': 'text',
  'action-label': 'text',
  'content-src': 'text',
  'differences-only': 'flag',
};

/** Those among the names that are no attribute of the element. */
export const foreignTo = (element: ElementName, names: readonly string[]): string[] =>
  names.filter((name) => !optionsOf(`pmo-${element}`).includes(name));

/** The certifications that an element is about unless it is told others. */
export const USUAL: Readonly<Record<ElementName, string>> = {
  comparison: 'pmo pmp',
  guide: 'pmo pmp',
  checklist: 'pmi-pmocp',
  benefits: 'pmo',
  process: 'pmo',
};
