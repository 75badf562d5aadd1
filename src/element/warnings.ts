import { ALL_OPTIONS, NOUNS, type Noun, attributesOf } from '../options/table.js';
import type { Refusal } from '../options/read.js';
import { propertyName } from '../options/option.js';
import { shortened } from '../page/shortened.js';
import { warnOnce } from '../page/warn.js';

/** One warning for each option that cannot be used: what was found, what was expected, what is shown instead. */
export function warnOf(
  element: Element,
  refused: ReadonlyMap<string, Refusal>,
  isWritten: (property: string) => boolean,
): void {
  for (const [attribute, { found, expected, instead }] of refused) {
    if (!isWritten(propertyName(attribute))) continue;
    const values = found.slice(0, 10).map((value) => `"${shortened(value)}"`);
    if (found.length > values.length) values.push(`${found.length - values.length} more`);
    warnOnce(
      `<${tagOf(element)}> ${attribute}: cannot use ${values.join(', ')}. Expected ${expected}. Showing ${instead}.`,
    );
  }
}

/** A part of a guide was given by the guide what the page wrote there. */
function tagOf(element: Element): string {
  const { host } = (element.isConnected ? element.getRootNode() : {}) as Partial<ShadowRoot>;
  return host && 'headingLevel' in host ? host.localName : element.localName;
}

/** One warning for each attribute that is an option of other elements only. */
export function warnOfForeign(element: Element, tag: string): void {
  const own = attributesOf(tag.slice('pmo-'.length) as Noun);
  for (const attribute of ALL_OPTIONS) {
    if (own.includes(attribute) || !element.hasAttribute(attribute)) continue;
    const takers = NOUNS.filter((noun) => attributesOf(noun).includes(attribute)).map((noun) => `<pmo-${noun}>`);
    warnOnce(`<${tag}> ${attribute}: no option of this element. Expected on ${takers.join(', ')}. It is ignored.`);
  }
}
