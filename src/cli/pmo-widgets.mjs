#!/usr/bin/env node
// The command line of the package. Results go to stdout, everything else to stderr.
// Exit codes: 0 fine, 1 the input is wrong, 2 the call is wrong.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

const USAGE = `Usage: pmo-widgets check FILE

  check FILE   checks a provider's content (JSON; "-" reads standard input) as the widgets would,
               and lists by path what they would refuse

  --help       this text
  --version    the version of the package`;

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
  });
  if (values.help) return say(USAGE);
  if (values.version) return say((await import('pmo-widgets')).version);
  const [command, file, ...more] = positionals;
  if (command !== 'check')
    throw new UsageError(command ? `There is no command "${command}".` : 'A command is missing.');
  if (!file || more.length) throw new UsageError('check takes one file.');
  return check(file);
}

async function check(file) {
  const text = file === '-' ? await readStdin() : await readFile(file, 'utf8').catch(unreadable);
  const [{ acceptText }, { content }] = await Promise.all([
    import('pmo-widgets/schema'),
    import('pmo-widgets/content'),
  ]);
  const { issues } = acceptText(text, content);
  for (const { path, found, expected, suggestion } of issues)
    say(
      `${path || '(whole file)'}: found ${found}, expected ${expected}${suggestion ? `; did you mean "${suggestion}"?` : ''}`,
    );
  if (!issues.length) console.error(`${file}: all of it is accepted.`);
  return issues.length ? 1 : 0;
}

async function readStdin() {
  let text = '';
  for await (const chunk of process.stdin) text += chunk;
  return text;
}

class UsageError extends Error {}

const unreadable = (error) => {
  throw new UsageError(`The file cannot be read: ${error.message}`);
};

function say(text) {
  console.log(text);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isUsage = error instanceof UsageError || error.code?.startsWith('ERR_PARSE_ARGS');
  console.error(isUsage ? `${error.message}\n\n${USAGE}` : error);
  process.exitCode = isUsage ? 2 : 1;
}
