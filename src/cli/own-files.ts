// Writes files into a folder that may hold others: those are never touched, and nothing of anybody's is deleted.
import fs from 'node:fs/promises';
import path from 'node:path';
import { InputError, UsageError, tell } from './outcome.js';
import { LIST, type OwnList, hashOf, listText, parseList } from './own-list.js';
import { checkPlaces, clearLeftovers, isFolder, placeFiles, readWhole } from './whole-files.js';

/** Texts or bytes by name. */
type Files = ReadonlyMap<string, string | Buffer>;

/** @returns the names of all files that were written. */
export async function writeFiles(given: string, files: Files, force = false): Promise<string[]> {
  // A slash at its end would follow a link.
  const folder = path.resolve(given);
  const isThere = await isFolder(folder).catch((error: Error) => {
    throw new UsageError(error.message);
  });
  await checkPlaces(folder, [LIST, ...files.keys()]);
  const own: OwnList = isThere ? await readList(folder, force) : new Map();
  const foreign = force ? [] : await foreignAmong(folder, files, own);
  if (foreign.length)
    throw new InputError(
      `Not written by pmo-widgets, or changed since, and not overwritten without --force:\n${foreign.join('\n')}\nNothing was written.`,
    );
  const left = [...own.keys()].filter((name) => !files.has(name));
  if (left.length) tell(`From an earlier call, and left as they are: ${left.join(', ')}`);

  const written = [...files].map(([name, bytes]) => [name, hashOf(bytes)] as const);
  const during = written.map(([name, hash]) => [name, [...new Set([...(own.get(name) ?? []), hash])]] as const);
  await fs.mkdir(folder, { recursive: true });
  await clearLeftovers(folder);
  // First, and with both: a call that was killed can be repeated, whichever file it had come to.
  await placeFiles(folder, new Map([[LIST, listText(new Map([...own, ...during]))], ...files]));
  const after = written.map(([name, hash]) => [name, [hash]] as const);
  await placeFiles(folder, new Map([[LIST, listText(new Map([...own, ...after]))]]));
  return [LIST, ...files.keys()];
}

async function readList(folder: string, force: boolean): Promise<OwnList> {
  const bytes = await readWhole(path.join(folder, LIST));
  try {
    if (bytes === null) throw new InputError(`${LIST} in the folder is no file. Look at it; --force replaces it.`);
    return parseList(bytes?.toString());
  } catch (error) {
    if (force) return new Map();
    throw error;
  }
}

/** What is in the place of a file of ours, and is neither what we wrote there nor what we are about to write. */
async function foreignAmong(folder: string, files: Files, own: OwnList): Promise<string[]> {
  const foreign: string[] = [];
  for (const [name, bytes] of files) {
    const there = await readWhole(path.join(folder, name));
    if (there === undefined) continue;
    const hash = there && hashOf(there);
    if (hash !== hashOf(bytes) && !(hash && own.get(name)?.includes(hash))) foreign.push(name);
  }
  return foreign;
}
