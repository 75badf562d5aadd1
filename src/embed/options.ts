/** What a page writes in `data-*` attributes and addresses, as the name of a widget and its attributes. Pure. */
import { NOT_BY_LINK } from '../options/not-by-link.js';

/** The widgets, as `data-pmo-widget` and the hosted pages name them. */
export const NAMES = ['comparison', 'checklist', 'benefits', 'process', 'guide'] as const;
export type Name = (typeof NAMES)[number];

/** A selector of all their tags. */
export const TAGS = NAMES.map((name) => `pmo-${name}`).join();

/**
 * The attributes that a page may set by `data-*` or in an address, of all elements together; each ignores what is not
 * its own. Any other stays behind: `data-style` or `data-onclick` must not become what it sounds like.
 */
export const ATTRIBUTES =
  'action-href action-label certification certifications content-src criteria differences-only dir heading heading-level highlight lang persist route sections theme'.split(
    ' ',
  );

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
  return name && { name, read: readQuery(query, NOT_BY_LINK) };
}

/** What the query of an address says, but for what must not be said there. */
export function readQuery(query: string | undefined, refused: RegExp): Read {
  const values = new URLSearchParams(query);
  // Editors escape an ampersand that is escaped already.
  return (key) => (refused.test(key) ? null : values.get(values.has(key) ? key : `amp;${key}`));
}
