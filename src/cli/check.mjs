import { InputError, UsageError, say, tell } from './outcome.mjs';
import { readContent } from './read-file.mjs';

export const usage = `Usage: pmo-widgets check FILE

Checks a provider's content as the widgets would, and lists by path what they would refuse.

  FILE         a file of JSON; "-" reads standard input`;

export const options = {};

export async function run([file, ...more]) {
  if (!file || more.length) throw new UsageError('check takes one file.');
  const { lines } = await readContent(file);
  for (const line of lines) say(line);
  if (lines.length) throw new InputError('');
  tell(`${file}: all of it is accepted.`);
}
