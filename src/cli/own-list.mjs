// The list of all files that we ever wrote into a folder, with what we wrote: `.pmo-widgets.json`.
import { createHash } from 'node:crypto';
import { InputError } from './outcome.mjs';

export const LIST = '.pmo-widgets.json';

/** Names as we give them: they lead out of no folder. */
const NAME = /^([a-z\d][\w-]*\/)?[a-z\d_][\w-]*(\.[\w-]+)*$/i;
const HASH = /^sha256-[\w+/=]+$/;

export const hashOf = (bytes) => `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

/**
 * For each name the hashes of what we wrote under it: the last, and while a call is under way the one before. A name
 * without a hash, as in lists of old, counts as somebody else's file.
 */
export function parseList(text) {
  if (text === undefined) return new Map();
  let list;
  try {
    const read = JSON.parse(text);
    list = new Map(Array.isArray(read) ? read.map((name) => [name, []]) : Object.entries(read.files));
  } catch {
    list = undefined;
  }
  const isRight = ([name, hashes]) =>
    typeof name === 'string' && NAME.test(name) && Array.isArray(hashes) && hashes.every((hash) => HASH.test(hash));
  if (list && [...list].every(isRight)) return list;
  throw new InputError(`${LIST} in the folder is damaged, or not ours. Look at it; --force replaces it.`);
}

export const listText = (list) => `${JSON.stringify({ files: Object.fromEntries(list) }, null, 2)}\n`;
