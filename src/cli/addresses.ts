// Addresses that are options of the command line itself: a wrong one is a wrong call. Those of elements are checked with them.
import { expectedAddress, safeAddress } from '../page/address.js';
import { shortened } from '../page/shortened.js';
import { A_FILE, fileAddress, localOrigin } from '../static/file-address.js';
import { folderAddress } from '../static/snippet-addresses.js';
import { UsageError } from './outcome.js';

type Values = Readonly<Record<string, unknown>>;
type Rule = readonly [check: (text: string, values: Values) => string | undefined, usual?: string];

/** The address with its scheme and host. Of a whole page it may be http, because the page is where its site is. */
const whole = (address: string | undefined) => (/^https?:/i.test(address ?? '') ? address : undefined);
const pageAddress = (text: string) => whole(safeAddress(text, URL.canParse(text) ? new URL(text).origin : undefined));

/** By command and option: what it takes, and how that is called. */
const RULES: Readonly<Record<'snippet' | 'host', Readonly<Record<string, Rule>>>> = {
  snippet: {
    'script-url': [fileAddress, A_FILE],
    'base-url': [folderAddress, 'the https address of a folder, or one of this site'],
    // What is tried out on this machine leads to pages of this machine.
    'fallback-href': [(text, values) => safeAddress(text, localOrigin(values['script-url']))],
    'page-url': [pageAddress, 'the absolute address of the page'],
    'provider-url': [fileAddress, A_FILE],
  },
  host: {
    'base-url': [(text) => whole(folderAddress(text)), 'an https address of a folder'],
    'provider-url': [(text) => whole(fileAddress(text)), 'an https address'],
  },
};

/** Refuses the call if one of its addresses is none that may leave us. An empty one is none at all. */
export function checkAddresses(command: keyof typeof RULES, values: Values): void {
  for (const [option, [check, usual]] of Object.entries(RULES[command])) {
    const text = values[option];
    if (typeof text === 'string' && text && check(text, values) === undefined)
      throw new UsageError(`--${option}: expected ${expectedAddress(text, usual)}, not "${shortened(text)}".`);
  }
}
