// Where the files of the package stand that a command reads or copies. Nothing else here knows an address of them.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** What was built stands beside the command, which is one file of it. */
const BUILT = import.meta.dirname;

export const readBuilt = (name: string): Promise<Buffer> => readFile(path.join(BUILT, name));

/** The names in a folder, such as `languages`, that end like this; sorted. */
export async function builtIn(folder: string, end: string): Promise<string[]> {
  const names = await readdir(path.join(BUILT, folder));
  return names.filter((name) => name.endsWith(end)).toSorted();
}
