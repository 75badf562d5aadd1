/**
 * Everything that can be said to an element, or that it says, in one table: from it come parsing and properties, the lists of the
 * loader, hosted pages and command line, the builder's form, what the guide exports, the manifest, editor data, types and
 * documentation. An attribute, part or event is added here, in its element and its test, and nowhere else.
 */
import * as benefits from './benefits.js';
import * as checklist from './checklist.js';
import * as comparison from './comparison.js';
import * as guide from './guide.js';
import type { Option, Options } from './option.js';
import * as process from './process.js';
import * as shared from './shared.js';

// By name, so that `about`, which is for people, stays out of what a page loads.
export const table = {
  comparison: { attributes: comparison.attributes, parts: comparison.parts, partModifiers: comparison.partModifiers },
  checklist: { attributes: checklist.attributes, parts: checklist.parts, partModifiers: checklist.partModifiers },
  benefits: { attributes: benefits.attributes, parts: benefits.parts, partModifiers: benefits.partModifiers },
  process: { attributes: process.attributes, parts: process.parts, partModifiers: process.partModifiers },
  guide: { attributes: guide.attributes, parts: guide.parts, partModifiers: guide.partModifiers },
};

/** An element by its noun: `comparison` is `<pmo-comparison>`. */
export type Noun = keyof typeof table;
export const NOUNS = Object.keys(table) as Noun[];

/** All options of an element, by attribute. */
export const optionsOf = (noun: Noun): Options => ({
  ...table[noun].attributes,
  ...(noun === 'guide' && { ...guide.handedOn.comparison, ...guide.handedOn.checklist }),
  ...shared.attributes,
});

/** Attributes that can be written in markup: `content` is an object, so that it is a property alone. */
export const attributesOf = (noun: Noun): string[] =>
  Object.entries(optionsOf(noun)).flatMap(([name, { kind }]) => (kind === 'content' ? [] : name));

/** Those of all elements together. */
export const ALL_OPTIONS: readonly string[] = [...new Set(NOUNS.flatMap(attributesOf))];

/** The same with those of HTML that say something to ours; sorted. */
export const allAttributes = (): string[] => [...ALL_OPTIONS, ...shared.globalAttributes].toSorted();

/** Who may set an attribute. What is no option of ours is harmless. */
export const whoMaySet = (attribute: string): Option['by'] =>
  NOUNS.map((noun) => optionsOf(noun)[attribute]).find(Boolean)?.by ?? 'anybody';
