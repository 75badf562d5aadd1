// What commands that render elements ask the table of options.
import type { Option } from '../options/option.js';
import { globalAttributes } from '../options/shared.js';
import { ALL_OPTIONS, NOUNS, type Noun, attributesOf, optionsOf } from '../options/table.js';
import { plainWord } from '../options/forgiving.js';

/** The element in what somebody wrote, which may be its tag. */
export const readNoun = (text = ''): Noun | undefined =>
  NOUNS.find((noun) => noun === plainWord(text).replace(/^<?pmo-|>$/g, ''));

/** Undefined for one that every element of HTML has. */
const optionOf = (name: string): Option | undefined => NOUNS.map((noun) => optionsOf(noun)[name]).find(Boolean);

/** The attributes of all elements together, and whether they take a text. */
export const ATTRIBUTES: Readonly<Record<string, 'text' | 'flag'>> = Object.fromEntries(
  [...ALL_OPTIONS, ...globalAttributes].map((name) => [name, optionOf(name)?.kind === 'flag' ? 'flag' : 'text']),
);

const takenBy = (noun: Noun): readonly string[] => [...attributesOf(noun), ...globalAttributes];

/** Those among the names that are no attribute of the element. */
export const foreignTo = (noun: Noun, names: readonly string[]): string[] =>
  names.filter((name) => !takenBy(noun).includes(name));

/** The certifications that an element is about unless it is told others. */
export function usualCertifications(noun: Noun): string {
  const { certifications, certification } = optionsOf(noun);
  const option = certifications ?? certification;
  return option && 'default' in option ? [option.default].flat().join(' ') : '';
}

/** The attributes, with the language as pages have it: `es_ES` is `es-ES`. What is no tag stays as it is. */
export function withLanguage<Attributes extends { readonly lang?: string | boolean }>(
  attributes: Attributes,
): Attributes {
  try {
    return attributes.lang
      ? { ...attributes, lang: new Intl.Locale(plainWord(attributes.lang).replaceAll('_', '-')).toString() }
      : attributes;
  } catch {
    return attributes;
  }
}

/** How help calls what an option takes. */
const VALUES: Readonly<Partial<Record<Option['kind'], string>>> = {
  id: 'ID',
  ids: 'IDS',
  flag: '',
  level: 'LEVEL',
  address: 'ADDRESS',
  file: 'ADDRESS',
  name: 'NAME',
};
const GLOBAL_VALUES: Readonly<Record<(typeof globalAttributes)[number], string>> = { lang: 'TAG', dir: 'ltr|rtl' };

function valueOf(name: string): string {
  const option = optionOf(name);
  if (!option) return GLOBAL_VALUES[name as keyof typeof GLOBAL_VALUES];
  return option.kind === 'choice' ? option.values.join('|') : (VALUES[option.kind] ?? 'TEXT');
}

/** For help: a line for each attribute, and the elements that take it. */
export const attributeLines = (): string =>
  Object.keys(ATTRIBUTES)
    .map((name) => {
      const nouns = NOUNS.filter((noun) => takenBy(noun).includes(name));
      const whose = nouns.length < NOUNS.length ? nouns.join(', ') : 'all';
      return `  ${`--${name} ${valueOf(name)}`.padEnd(26)} ${whose}`;
    })
    .join('\n');
