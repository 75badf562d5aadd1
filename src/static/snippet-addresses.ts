import { warnOnce } from '../page/warn.js';
import { expectedAddress, safeAddress } from '../page/address.js';
import { shortened } from '../page/shortened.js';
import { A_FILE, fileAddress, localOrigin } from './file-address.js';

/** The addresses that a snippet names besides those of its element. */
export interface SnippetAddresses {
  /** Address of `pmo-widgets.js`, beside which all other files lie. Default: beside the page. */
  readonly scriptUrl?: string | undefined;
  /** Folder of the hosted pages, for the forms `link` and `iframe`. Default: that of the script. */
  readonly baseUrl?: string | undefined;
  /** Where the link leads that is shown until the script has run. Default: the attribute `action-href`, else no link. */
  readonly fallbackHref?: string | undefined;
}

/** Those that a page may have; the others are left out, with a warning. */
export function checkedAddresses({ scriptUrl, baseUrl, fallbackHref }: SnippetAddresses): SnippetAddresses {
  return {
    scriptUrl: checked('scriptUrl', scriptUrl, fileAddress, A_FILE, 'The script is expected beside the page'),
    baseUrl: checked('baseUrl', baseUrl, folderAddress, 'the address of a folder', 'That of the script is used'),
    // What is tried out on this machine leads to pages of this machine.
    fallbackHref: checked(
      'fallbackHref',
      fallbackHref,
      (href) => safeAddress(href, localOrigin(scriptUrl) ?? globalThis.location?.origin),
      undefined,
      'There is no link',
    ),
  };
}

function checked(
  name: string,
  value: unknown,
  check: (value: unknown) => string | undefined,
  usual: string | undefined,
  instead: string,
): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const address = check(value);
  if (address === undefined)
    warnOnce(
      `snippetOf ${name}: cannot use "${shortened(value)}". Expected ${expectedAddress(value, usual)}. ${instead}.`,
    );
  return address;
}

/** A folder has neither query nor fragment. */
export const folderAddress = (address: unknown): string | undefined => {
  const safe = fileAddress(address);
  return safe && !/[?#]/.test(safe) ? safe.replace(/\/?$/, '/') : undefined;
};

/** The address of a file that lies beside the script, whose own may have a query. */
export function beside({ scriptUrl = '' }: SnippetAddresses, file: string): string {
  const [script] = scriptUrl.split(/[?#]/) as [string];
  // A site without a path is a folder.
  return (/^https?:\/\/[^/]*$/i.test(script) ? `${script}/` : script.replace(/[^/]*$/, '')) + file;
}
