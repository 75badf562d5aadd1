// Addresses that are options of the command line itself: a wrong one is a wrong call. Those of elements are checked with them.
import { expectedAddress, safeAddress } from '../../dist/npm/page/address.js';
import { shortened } from '../../dist/npm/page/shortened.js';
import { A_FILE, fileAddress, localOrigin } from '../../dist/npm/static/file-address.js';
import { folderAddress } from '../../dist/npm/static/snippet-addresses.js';
import { UsageError } from './outcome.mjs';

/** The address with its scheme and host. Of a whole page it may be http, because the page is where its site is. */
const whole = (address) => (/^https?:/i.test(address ?? '') ? address : undefined);
const pageAddress = (text) => whole(safeAddress(text, URL.canParse(text) ? new URL(text).origin : undefined));

/** By command and option: what it takes, and how that is called. */
const RULES = {
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
export function checkAddresses(command, values) {
  for (const [option, [check, usual]] of Object.entries(RULES[command])) {
    const text = values[option];
    if (text && check(text, values) === undefined)
      throw new UsageError(`--${option}: expected ${expectedAddress(text, usual)}, not "${shortened(text)}".`);
  }
}
