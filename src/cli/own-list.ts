// The list of all files that we ever wrote into a folder, with what we wrote: `.pmo-widgets.json`.
import { createHash } from 'node:crypto';
import { InputError } from './outcome.js';

export const LIST = '.pmo-widgets.json';

/** Names as we give them: they lead out of no folder. */
const NAME = /^([a-z\d][\w-]*\/)?[a-z\d_][\w-]*(\.[\w-]+)*$/i;
const HASH = /^sha256-[\w+/=]+$/;

/** By the name of a file: the hashes of what we wrote. */
export type OwnList = ReadonlyMap<string, readonly string[]>;

export const hashOf = (bytes: string | Buffer): string =>
  `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

/**
 * For each name the hashes of what we wrote under it: the last, and while a call is under way the one before. A name
 * without a hash, as in lists of old, counts as somebody else's file.
 */
export function parseList(text: string | undefined): OwnList {
  if (text === undefined) return new Map();
  const entries = entriesOf(text);
  if (entries?.every(isRight)) return new Map(entries);
  throw new InputError(`${LIST} in the folder is damaged, or not ours. Look at it; --force replaces it.`);
}

function entriesOf(text: string): [unknown, unknown][] | undefined {
  try {
    const read = JSON.parse(text) as unknown;
    return Array.isArray(read) ? read.map((name) => [name, []]) : Object.entries((read as { files: object }).files);
  } catch {
    return undefined;
  }
}

const isRight = (entry: [unknown, unknown]): entry is [string, string[]] => {
  const [name, hashes] = entry;
  const isName = typeof name === 'string' && NAME.test(name);
  return isName && Array.isArray(hashes) && hashes.every((hash) => typeof hash === 'string' && HASH.test(hash));
};

export const listText = (list: OwnList): string => `${JSON.stringify({ files: Object.fromEntries(list) }, null, 2)}\n`;
