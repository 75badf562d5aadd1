// Puts files into a folder so that each is the old one or the new one, whenever the run is killed, and nowhere else.
import fs from 'node:fs/promises';
import path from 'node:path';
import { InputError } from './outcome.js';

/** Holds what is to be moved to its place. One that is left of a killed run goes with the next. */
const STAGE = '.pmo-widgets-unfinished-';
const LEFT = /^\.pmo-widgets-unfinished-[a-z\d]{6}$/i;

const lstat = (file: string) =>
  fs.lstat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    if (error.code === 'ENOTDIR') throw new InputError(`${path.dirname(file)} is no folder.`);
    throw new InputError(`${file} cannot be read: ${error.message}`);
  });

/** Whether a folder is there. A symbolic link is none: it may lead anywhere. */
export async function isFolder(folder: string): Promise<boolean> {
  const stat = await lstat(folder);
  if (stat?.isSymbolicLink()) throw new InputError(`${folder} is a symbolic link, which is not followed.`);
  if (stat && !stat.isDirectory()) throw new InputError(`${folder} is no folder.`);
  return Boolean(stat);
}

/** Refuses places that no file can be moved to, whatever the call says. */
export async function checkPlaces(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const place = path.join(folder, name);
    if (path.dirname(place) !== folder) await isFolder(path.dirname(place));
    if ((await lstat(place))?.isDirectory()) throw new InputError(`${place} is a folder.`);
  }
}

/** The bytes of a file; undefined where there is nothing, null where something else is in its place, such as a link. */
export async function readWhole(file: string): Promise<Buffer | null | undefined> {
  const stat = await lstat(file);
  return stat && (stat.isFile() ? fs.readFile(file) : null);
}

export async function clearLeftovers(folder: string): Promise<void> {
  for (const entry of await fs.readdir(folder, { withFileTypes: true }))
    if (LEFT.test(entry.name) && entry.isDirectory())
      await fs.rm(path.join(folder, entry.name), { recursive: true, force: true });
}

/** Writes all files aside first, then moves each to its place, in their order. Moving replaces a link, and follows none. */
export async function placeFiles(folder: string, files: ReadonlyMap<string, string | Buffer>): Promise<void> {
  const stage = await fs.mkdtemp(path.join(folder, STAGE));
  try {
    const all = [...files].map(([name, bytes], i) => ({ name, bytes, aside: path.join(stage, `${i}`) }));
    for (const { aside, bytes } of all) await writeDown(aside, bytes);
    for (const { aside, name } of all) {
      const place = path.join(folder, name);
      if (!(await isFolder(path.dirname(place)))) await fs.mkdir(path.dirname(place));
      await fs.rename(aside, place);
    }
    await writeDownNames(folder);
  } finally {
    await fs.rm(stage, { recursive: true, force: true });
  }
}

/** On the disk, and not only on its way there: after a power cut a name must not lead to an empty file. */
async function writeDown(file: string, bytes: string | Buffer): Promise<void> {
  const handle = await fs.open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeDownNames(folder: string): Promise<void> {
  // Windows cannot open a folder, and needs not.
  const handle = await fs.open(folder).catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
