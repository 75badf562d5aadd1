/** What a page writes in `data-*` attributes and addresses, as the name of a widget and its attributes. Pure. */
import { ATTRIBUTES, BY_PAGE, NAMES } from './attributes.js';

export { ATTRIBUTES, NAMES };
export type Name = (typeof NAMES)[number];

/** A selector of all their tags. */
export const TAGS = NAMES.map((name) => `pmo-${name}`).join();

/** The value that a page gives an attribute; null where it says nothing. */
export type Read = (attribute: string) => string | null;

/** What an address asks for. */
export interface Asked {
  readonly name: Name;
  readonly read: Read;
}

/** The name in a value, whatever quotes, case or prefix an editor or a person put around it. */
export const readName = (value: string): Name | undefined => NAMES.find((name) => value.toLowerCase().includes(name));

/**
 * What the address of a hosted page below one of these folders asks for; undefined where it is no such page. Hosts answer
 * with and without `.html`, some with a slash.
 */
export function readAddress(address: string, ...bases: readonly string[]): Asked | undefined {
  const [page, query] = address.split('#')[0]!.split('?');
  const path = page!.replace(/(\.html|\/)$/, '');
  const name = NAMES.find((known) => bases.some((base) => path === base + known));
  return name && { name, read: readQuery(query, BY_PAGE) };
}

/** What the query of an address says, but for what must not be said there. */
export function readQuery(query: string | undefined, refused: RegExp): Read {
  const values = new URLSearchParams(query);
  // Editors escape an ampersand that is escaped already.
  return (key) => (refused.test(key) ? null : values.get(values.has(key) ? key : `amp;${key}`));
}
