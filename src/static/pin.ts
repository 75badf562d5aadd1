import { own } from '../page/own.js';
import { type Attributes, openingTag } from './attributes.js';
import { scriptJson } from './script-json.js';
import { type SnippetAddresses, beside } from './snippet-addresses.js';

/** What `integrity.json` holds: hashes by the names of files. */
export type Hashes = Readonly<Record<string, string>>;

/** What the bundle and the loader get by `import()`, which takes no hash, and the bundle itself. */
const MODULE = /^(pmo-widgets|schema|facts|print|frames)\.js$|^(languages|words)\/[\w-]+\.js$/;

/** For browsers a module is another one with another fragment: so a failed one is asked for again (embed/bundle.ts, page/again.cdn.ts). */
const AGAIN = ['', '#', '##', '###'];

/** The hash of a script for its tag. Scripts of another site can be checked only if it lets pages read them. */
export function pinned(hashes: Hashes | undefined, file: string): Attributes {
  const integrity = hashes && own(hashes, file);
  return integrity ? { integrity, crossorigin: 'anonymous' } : {};
}

/**
 * An import map with the hashes of all modules, to stand before the first script. Browsers that know no `integrity` in it
 * (before Chromium 127, Safari 18, Firefox 138) ignore it.
 * https://html.spec.whatwg.org/multipage/webappapis.html#import-map-integrity
 */
export function pinsOf(hashes: Hashes | undefined, addresses: SnippetAddresses, nonce: string | undefined): string {
  const modules = Object.keys(hashes ?? {}).filter((file) => MODULE.test(file));
  if (!modules.length) return '';
  const pins = modules.flatMap((file) =>
    AGAIN.map((again) => [specifier(beside(addresses, file)) + again, hashes![file]]),
  );
  const map = { integrity: Object.fromEntries(pins) as Hashes };
  return `${openingTag('script', { type: 'importmap', nonce })}${scriptJson(map)}</script>\n`;
}

/** Without a dot or slash before it, an import map takes an address for the name of a package. */
const specifier = (address: string): string => (/^(https?:|[./])/i.test(address) ? address : `./${address}`);
