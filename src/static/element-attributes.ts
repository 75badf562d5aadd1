import { warnOnce } from '../page/warn.js';
import { expectedAddress, safeAddress } from '../page/address.js';
import { own } from '../page/own.js';
import { shortened } from '../page/shortened.js';
import { type Noun, optionsOf } from '../options/table.js';
import type { PmoTag } from './tags.js';
import { A_FILE, fileAddress } from './file-address.js';
import { type Attributes, attributeName, attributeText } from './attributes.js';

/**
 * What may stand on any tag without doing anything. Names of the loader's own are left out: `data-pmo-widget` would make
 * the element a placeholder, with a content of its own.
 */
const HARMLESS = /^(id|class|lang|dir|data-(?!pmo-)[\w.:-]+)$/;
/** A name that ends no tag. */
const NAME = /^[^\s"'<>/=\p{Cc}]+$/u;
/** Longer values are no options, but somebody's attempt to fill pages and logs. */
const LONGEST = 2048;

/** Addresses by kind, and what is done without those that no page may have. */
const ADDRESSES: Readonly<
  Record<string, readonly [check: (text: string) => string | undefined, usual: string | undefined, instead: string]>
> = {
  address: [(text) => safeAddress(text, globalThis.location?.origin), undefined, 'no link'],
  file: [fileAddress, A_FILE, 'the bundled content'],
};

/**
 * The attributes for the tag of an element: its options and what is harmless. Servers hand on what visitors write into an
 * address; so all else is left out, with one warning, but for what the server says is trusted. A list is joined by the
 * separator.
 */
export function elementAttributes(
  tag: PmoTag,
  given: Attributes,
  trusted: Attributes = {},
  separator = ' ',
): Map<string, string> {
  const attributes = new Map<string, string>();
  const leftOut: string[] = [];
  const options = optionsOf(tag.slice('pmo-'.length) as Noun);
  function add(all: Attributes, lets: (name: string, text: string) => boolean) {
    for (const [key, value] of Object.entries(all ?? {})) {
      const [name, text] = [attributeName(key), attributeText(value, separator)];
      if (text === null) continue;
      if (text === undefined || !lets(name, text)) leftOut.push(key);
      else if (isUsable(tag, name, own(options, name)?.kind, text)) attributes.set(name, text);
    }
  }
  add(given, (name, text) =>
    name.startsWith('data-')
      ? HARMLESS.test(name)
      : text.length <= LONGEST && (HARMLESS.test(name) || (own(options, name)?.by ?? 'owner') !== 'owner'),
  );
  add(trusted, (name) => NAME.test(name));
  if (leftOut.length) warn(tag, leftOut);
  return attributes;
}

/** An address is checked wherever it comes from. The warning is that of the live element. */
function isUsable(tag: PmoTag, name: string, kind: string | undefined, text: string): boolean {
  if (kind === undefined || !Object.hasOwn(ADDRESSES, kind) || !text.trim()) return true;
  const [check, usual, instead] = ADDRESSES[kind]!;
  if (check(text) !== undefined) return true;
  warnOnce(
    `<${tag}> ${name}: cannot use "${shortened(text)}". Expected ${expectedAddress(text, usual)}. Showing ${instead}.`,
  );
  return false;
}

function warn(tag: PmoTag, names: readonly string[]): void {
  // A visitor may have written them: no line of a log is broken or filled by them.
  const some = names.slice(0, 5).map((name) => JSON.stringify(name.slice(0, 40)));
  const more = names.length > some.length ? ` and ${names.length - some.length} more` : '';
  warnOnce(
    `<${tag}> renderStatic: cannot use the attributes ${some.join(', ')}${more}. Expected options of the element, id, class, data-…, lang and dir, as text of at most ${LONGEST} characters. They are left out; what is your own can be given as "trusted".`,
  );
}
