#!/usr/bin/env node
// The command line of the package.
import { parseArgs } from 'node:util';
import * as check from './check.mjs';
import * as host from './host.mjs';
import * as snippet from './snippet.mjs';
import { InputError, UsageError, say, tell } from './outcome.mjs';

const COMMANDS = { snippet, host, check };

const USAGE = `Usage: pmo-widgets COMMAND [ARGUMENT] [OPTIONS]

  snippet ELEMENT   prints the HTML to paste into a page, in the form that fits it
  host DIR          writes the pages to show in frames, with all that they need, into a folder for any static host
  check FILE        checks a provider's content, and lists by path what the widgets would refuse

  --help            this text; after a command, what that command takes
  --version         the version of the package`;

const COMMON = { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } };

async function main([name, ...rest]) {
  if (name === undefined || name.startsWith('-')) return general([name, ...rest].filter((arg) => arg !== undefined));
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`There is no command "${name}". There are ${Object.keys(COMMANDS).join(', ')}.`);
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: { ...COMMON, ...command.options },
    });
    if (values.help) return say(command.usage);
    await command.run(positionals, values);
  } catch (error) {
    error.usage = command.usage;
    throw error;
  }
}

async function general(args) {
  const { values } = parseArgs({ args, options: COMMON });
  if (values.help) return say(USAGE);
  if (values.version) return say((await import('pmo-widgets')).version);
  throw new UsageError('A command is missing.');
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof UsageError || error.code?.startsWith('ERR_PARSE_ARGS');
  if (isUsage) tell(`${error.message}\n\n${error.usage ?? USAGE}`);
  else if (!(error instanceof InputError)) tell(error.stack);
  else if (error.message) tell(error.message);
  process.exitCode = isUsage ? 2 : 1;
}
