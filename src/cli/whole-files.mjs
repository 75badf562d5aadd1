// Puts files into a folder so that each is the old one or the new one, whenever the run is killed, and nowhere else.
import fs from 'node:fs/promises';
import path from 'node:path';
import { InputError } from './outcome.mjs';

/** Holds what is to be moved to its place. One that is left of a killed run goes with the next. */
const STAGE = '.pmo-widgets-unfinished-';
const LEFT = /^\.pmo-widgets-unfinished-[a-z\d]{6}$/i;

const lstat = (file) =>
  fs.lstat(file).catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    if (error.code === 'ENOTDIR') throw new InputError(`${path.dirname(file)} is no folder.`);
    throw new InputError(`${file} cannot be read: ${error.message}`);
  });

/** Whether a folder is there. A symbolic link is none: it may lead anywhere. */
export async function isFolder(folder) {
  const stat = await lstat(folder);
  if (stat?.isSymbolicLink()) throw new InputError(`${folder} is a symbolic link, which is not followed.`);
  if (stat && !stat.isDirectory()) throw new InputError(`${folder} is no folder.`);
  return Boolean(stat);
}

/** Refuses places that no file can be moved to, whatever the call says. */
export async function checkPlaces(folder, names) {
  for (const name of names) {
    const place = path.join(folder, name);
    if (path.dirname(place) !== folder) await isFolder(path.dirname(place));
    if ((await lstat(place))?.isDirectory()) throw new InputError(`${place} is a folder.`);
  }
}

/** The bytes of a file; undefined where there is nothing, null where something else is in its place, such as a link. */
export async function readWhole(file) {
  const stat = await lstat(file);
  return stat && (stat.isFile() ? fs.readFile(file) : null);
}

export async function clearLeftovers(folder) {
  for (const entry of await fs.readdir(folder, { withFileTypes: true }))
    if (LEFT.test(entry.name) && entry.isDirectory())
      await fs.rm(path.join(folder, entry.name), { recursive: true, force: true });
}

/** Writes all files aside first, then moves each to its place, in their order. Moving replaces a link, and follows none. */
export async function placeFiles(folder, files) {
  const stage = await fs.mkdtemp(path.join(folder, STAGE));
  try {
    const aside = [...files.keys()].map((_, i) => path.join(stage, `${i}`));
    for (const [i, bytes] of [...files.values()].entries()) await writeDown(aside[i], bytes);
    for (const [i, name] of [...files.keys()].entries()) {
      const place = path.join(folder, name);
      if (!(await isFolder(path.dirname(place)))) await fs.mkdir(path.dirname(place));
      await fs.rename(aside[i], place);
    }
    await writeDownNames(folder);
  } finally {
    await fs.rm(stage, { recursive: true, force: true });
  }
}

/** On the disk, and not only on its way there: after a power cut a name must not lead to an empty file. */
async function writeDown(file, bytes) {
  const handle = await fs.open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeDownNames(folder) {
  // Windows cannot open a folder, and needs not.
  const handle = await fs.open(folder).catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
