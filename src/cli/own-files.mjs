// Writes files into a folder that may hold others: those are never touched, and nothing is ever deleted.
import fs from 'node:fs/promises';
import path from 'node:path';
import { InputError, UsageError, tell } from './outcome.mjs';

/** The names of all files that were ever written by us into this folder. */
const LIST = '.pmo-widgets.json';

/** @param files texts or bytes by name. */
export async function writeFiles(folder, files, force) {
  const stat = await fs.stat(folder).catch(() => undefined);
  if (stat && !stat.isDirectory()) throw new UsageError(`${folder} is no folder.`);
  const own = new Set(await readList(folder));
  const foreign = force ? [] : await foreignAmong(folder, files, own);
  if (foreign.length)
    throw new InputError(
      `Not written by pmo-widgets, and not overwritten without --force:\n${foreign.join('\n')}\nNothing was written.`,
    );
  const left = [...own].filter((name) => !files.has(name));
  if (left.length) tell(`From an earlier call, and left as they are: ${left.join(', ')}`);

  const list = [...new Set([...own, ...files.keys()])];
  // First, so that a call that was broken off can be repeated.
  const all = new Map([[LIST, `${JSON.stringify(list, null, 2)}\n`], ...files]);
  for (const [name, bytes] of all) {
    const file = path.join(folder, name);
    await fs.mkdir(path.dirname(file), { recursive: true });
    await fs.writeFile(file, bytes);
  }
  return [...all.keys()];
}

async function readList(folder) {
  const text = await fs.readFile(path.join(folder, LIST), 'utf8').catch(() => '[]');
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(`${LIST} in the folder is damaged. Remove it, and call again with --force.`);
  }
}

/** Files that are there, are not ours, and would change. */
async function foreignAmong(folder, files, own) {
  const foreign = [];
  for (const [name, bytes] of files) {
    if (own.has(name)) continue;
    const there = await fs.readFile(path.join(folder, name)).catch((error) => error.code !== 'ENOENT');
    if (there && !(there !== true && there.equals(Buffer.from(bytes)))) foreign.push(name);
  }
  return foreign;
}
