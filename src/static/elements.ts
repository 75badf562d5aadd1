import type { TemplateResult } from 'lit';
import type { Model } from '../element/model.js';
import type { PmoElement } from '../element/pmo-element.js';
import { PmoBenefitsElement } from '../elements/benefits/pmo-benefits.js';
import { PmoChecklistElement } from '../elements/checklist/pmo-checklist.js';
import { PmoComparisonElement } from '../elements/comparison/pmo-comparison.js';
import { PmoGuideElement } from '../elements/guide/pmo-guide.js';
import { PmoProcessElement } from '../elements/process/pmo-process.js';
import type { PmoTag } from './tags.js';

const CLASSES = {
  'pmo-comparison': PmoComparisonElement,
  'pmo-checklist': PmoChecklistElement,
  'pmo-benefits': PmoBenefitsElement,
  'pmo-process': PmoProcessElement,
  'pmo-guide': PmoGuideElement,
} satisfies Record<PmoTag, unknown>;

function classOf(tag: PmoTag) {
  // A registry would ask for these, and Lit prepares a class when it is asked.
  void CLASSES[tag].observedAttributes;
  return CLASSES[tag];
}

/** The part of an element that the renderer calls, which is protected for everybody else. */
interface Renderable {
  shouldUpdate(): boolean;
  willUpdate(): void;
  render(): TemplateResult;
  model(): Model;
}

/**
 * An element that stands in no page. What it would read off its page is said here instead: its language, and that it
 * has no children. `overrides` replace further members, for a mode that shows something else.
 */
export function makeElement(tag: PmoTag, lang: string, overrides: (tag: PmoTag) => object): PmoElement {
  const element: PmoElement = new (classOf(tag))();
  const members = {
    localName: tag,
    querySelector: () => null,
    // On its prototype, where it is looked for: see unclobbered.ts.
    closest: () => Object.create({ getAttribute: () => lang }) as object,
    // On a page of somebody else's, the guide may think that a tag is taken. Static HTML has no such page.
    makePart: (part: string) => makeElement(part.replace('guide-', '') as PmoTag, lang, overrides),
    ...overrides(tag),
  };
  for (const [name, value] of Object.entries(members)) Object.defineProperty(element, name, { value });
  return element;
}

/** What an element renders, once it has read its options. */
export const templateOf = (element: PmoElement): TemplateResult => ready(element).render();

/** What an element is called: its heading or, where the page leaves that out, what it would say. */
export const nameOf = (element: PmoElement): string => ready(element).model().frame.name;

function ready(element: PmoElement): Renderable {
  const renderable = element as unknown as Renderable;
  renderable.shouldUpdate();
  renderable.willUpdate();
  return renderable;
}

/** The style sheets of an element as text, in the order in which they apply. */
export const cssOf = (tag: PmoTag): string =>
  classOf(tag)
    .elementStyles.map((style) => ('cssText' in style ? style.cssText : ''))
    .join('\n');
