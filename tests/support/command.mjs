// The command line as it is built and published.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/** The file that a shell runs by the name of the package. */
const COMMAND = JSON.parse(fs.readFileSync('package.json', 'utf8')).bin['pmo-widgets'];

/** @param input what it reads from standard input: a text, or bytes. */
export const run = (args, input) => spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8', input });
