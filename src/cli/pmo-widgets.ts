#!/usr/bin/env node
// The command line of the package.
import { version } from '../page/version.js';
import { readArguments } from './arguments.js';
import * as check from './check.js';
import * as host from './host.js';
import * as snippet from './snippet.js';
import { UsageError, exitCodeOf, say } from './outcome.js';

interface Command {
  readonly usage: string;
  run(args: readonly string[]): Promise<void>;
}

const COMMANDS: Readonly<Record<string, Command>> = { snippet, host, check };

const USAGE = `Usage: pmo-widgets COMMAND [ARGUMENT] [OPTIONS]

  snippet ELEMENT   prints the HTML to paste into a page, in the form that fits it
  host DIR          writes the pages to show in frames, with all that they need, into a folder for any static host
  check FILE        checks a provider's content, and lists by path what the widgets would refuse

  --help            this text; after a command, what that command takes
  --version         the version of the package`;

function general(args: readonly string[]): void {
  const [name] = args;
  if (name !== undefined && !name.startsWith('-'))
    throw new UsageError(`There is no command "${name}". There are ${Object.keys(COMMANDS).join(', ')}.`);
  const { values } = readArguments(args, { flags: ['version'] });
  if (!values.version) throw new UsageError('A command is missing.');
  say(version);
}

const [name = '', ...rest] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
const args = command ? rest : process.argv.slice(2);
const usage = command?.usage ?? USAGE;
try {
  if (args.includes('--help') || args.includes('-h')) say(usage);
  else if (command) await command.run(args);
  else general(args);
} catch (error) {
  process.exitCode = exitCodeOf(error, usage);
}
