import { escaped } from '../view/escape.js';

/** Attributes by name, as a template of the server has them. Names of properties such as `headingLevel` are understood. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | null | undefined | readonly (string | number)[]>
>;

/** The name of an attribute for that of a property. */
export const attributeName = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * A value as the text of an attribute; null where the attribute is not there. Undefined for what is none: an object is
 * never asked for a text, because whoever sent it decides what that does.
 */
export function attributeText(value: unknown, separator = ' '): string | null | undefined {
  if (value === null || value === undefined || value === false) return null;
  if (value === true) return '';
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.every((one) => typeof one === 'string' || typeof one === 'number') ? all.join(separator) : undefined;
}

export const attributesHtml = (attributes: ReadonlyMap<string, string>): string =>
  [...attributes].map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`)).join('');

/** A tag of ours: its names are known. */
export function openingTag(tag: string, attributes: Attributes): string {
  const texts = Object.entries(attributes).map(([name, value]) => [name, attributeText(value)] as const);
  return `<${tag}${attributesHtml(new Map(texts.filter((entry): entry is [string, string] => entry[1] != null)))}>`;
}
