import { warnOnce } from '../base/warn.js';
import { escaped } from '../base/escape.js';

/** Attributes by name, as a template of the host's has them. Names of properties such as `headingLevel` are understood. */
export type HostAttributes = Readonly<
  Record<string, string | number | boolean | null | undefined | readonly (string | number)[]>
>;

/** A name that can do no harm: no listener, and nothing that would end the tag. */
const NAME = /^(?!on)[a-z_][\w.:-]*$/;

/** The attributes as text by name. One that cannot be used is left out with a warning. */
export function attributesOf(given: HostAttributes): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [key, value] of Object.entries(given)) {
    if (value === null || value === undefined || value === false) continue;
    const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (NAME.test(name)) attributes.set(name, value === true ? '' : [value].flat().join(' '));
    else warnOnce(`renderStatic: cannot use the attribute "${key}". Expected a name without "on". It is left out.`);
  }
  return attributes;
}

export const attributesHtml = (attributes: ReadonlyMap<string, string>): string =>
  [...attributes].map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`)).join('');

export const openingTag = (tag: string, attributes: HostAttributes): string =>
  `<${tag}${attributesHtml(attributesOf(attributes))}>`;
