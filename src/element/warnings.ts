import { ALL_OPTIONS, NOUNS, type Noun, attributesOf } from '../options/table.js';
import type { Refusal } from '../options/read.js';
import { propertyName } from '../options/option.js';
import { shortened } from '../page/shortened.js';
import { warnOnce } from '../page/warn.js';

/**
 * One warning for each option that cannot be used: what was found, what was expected, what is shown instead.
 * @param tag where the page wrote it.
 */
export function warnOf(
  tag: string,
  refused: ReadonlyMap<string, Refusal>,
  isWritten: (property: string) => boolean,
): void {
  for (const [attribute, { found, expected, instead }] of refused) {
    if (!isWritten(propertyName(attribute))) continue;
    const values = found.slice(0, 10).map((value) => `"${shortened(value)}"`);
    if (found.length > values.length) values.push(`${found.length - values.length} more`);
    warnOnce(`<${tag}> ${attribute}: cannot use ${values.join(', ')}. Expected ${expected}. Showing ${instead}.`);
  }
}

/**
 * One warning for each attribute that is an option of other elements only.
 * @param usualTag the one that we give the element; a page may define it under another.
 */
export function warnOfForeign(element: Element, usualTag: string): void {
  const own = attributesOf(usualTag.slice('pmo-'.length) as Noun);
  for (const attribute of ALL_OPTIONS) {
    if (own.includes(attribute) || !element.hasAttribute(attribute)) continue;
    const takers = NOUNS.filter((noun) => attributesOf(noun).includes(attribute)).map((noun) => `<pmo-${noun}>`);
    warnOnce(
      `<${element.localName}> ${attribute}: no option of this element. Expected on ${takers.join(', ')}. It is ignored.`,
    );
  }
}
