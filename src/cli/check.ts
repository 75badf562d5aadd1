import { readArguments } from './arguments.js';
import { readContent } from './content-file.js';
import { InputError, UsageError, say, tell } from './outcome.js';

export const usage = `Usage: pmo-widgets check FILE

Checks a provider's content as the widgets would, and lists by path what they would refuse.

  FILE         a file of JSON; "-" reads standard input`;

export async function run(args: readonly string[]): Promise<void> {
  const [file, ...more] = readArguments(args, {}).positionals;
  if (!file || more.length) throw new UsageError('check takes one file.');
  const { lines } = await readContent(file);
  for (const line of lines) say(line);
  if (lines.length) throw new InputError(`${file}: not all of it is accepted.`);
  tell(`${file}: all of it is accepted.`);
}
