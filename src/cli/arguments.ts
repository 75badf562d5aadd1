// What somebody typed after a command, read as forgivingly as what stands in a page.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { plainWord, readFlag, readText } from '../options/forgiving.js';
import { UsageError } from './outcome.js';

/** The options that a command takes, by their names. */
interface Takes<Text extends string, Flag extends string, List extends string> {
  readonly texts?: readonly Text[];
  readonly flags?: readonly Flag[];
  /** Texts that can be given again and again. */
  readonly lists?: readonly List[];
  /** Those that are attributes of an element. */
  readonly attributes?: Readonly<Record<string, 'text' | 'flag'>>;
}

interface Arguments<Text extends string, Flag extends string, List extends string> {
  readonly positionals: readonly string[];
  readonly values: Readonly<
    Partial<Record<Text, string>> & Partial<Record<Flag, boolean>> & Partial<Record<List, readonly string[]>>
  >;
  readonly attributes: Readonly<Record<string, string | boolean>>;
}

export function readArguments<Text extends string = never, Flag extends string = never, List extends string = never>(
  args: readonly string[],
  { texts = [], flags = [], lists = [], attributes = {} }: Takes<Text, Flag, List>,
): Arguments<Text, Flag, List> {
  const named = (kind: 'text' | 'flag') => Object.keys(attributes).filter((name) => attributes[name] === kind);
  const allFlags = [...flags, ...named('flag')];
  const { positionals, values } = parsed({
    args: args.map((arg) => withoutValue(arg, allFlags)),
    allowPositionals: true,
    allowNegative: true,
    options: Object.fromEntries([
      ...[...texts, ...named('text')].map((name) => [name, { type: 'string' }] as const),
      ...allFlags.map((name) => [name, { type: 'boolean' }] as const),
      ...lists.map((name) => [name, { type: 'string', multiple: true }] as const),
    ]),
  });
  // A script that fills in what it does not know writes "undefined".
  const said = Object.entries(values).filter(([, value]) => !isUnsaid(value));
  const isAttribute = ([name]: readonly [string, unknown]) => Object.hasOwn(attributes, name);
  const own: object = Object.fromEntries(said.filter((one) => !isAttribute(one)));
  return {
    positionals,
    values: own as Arguments<Text, Flag, List>['values'],
    // In the order in which they were written.
    attributes: Object.fromEntries(said.filter(isAttribute)) as Record<string, string | boolean>,
  };
}

const isUnsaid = (value: unknown): boolean => typeof value === 'string' && readText(value) === undefined;

function parsed(call: ParseArgsConfig) {
  try {
    return parseArgs(call);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** A flag with a value, such as `--integrity=no`, as Node has it: `--no-integrity`. */
function withoutValue(arg: string, flags: readonly string[]): string {
  const [, name = '', value] = /^--([\w-]+)=(.*)$/s.exec(arg) ?? [];
  if (!flags.includes(name)) return arg;
  const isOn = readFlag(value, name);
  if (isOn === undefined) throw new UsageError(`--${name}: expected yes or no, not "${value}".`);
  return isOn ? `--${name}` : `--no-${name}`;
}

/** One of a few words; undefined where the option was not given. */
export function readChoice<Word extends string>(
  option: string,
  text: string | undefined,
  words: readonly Word[],
): Word | undefined {
  if (text === undefined) return undefined;
  const word = words.find((known) => known === plainWord(text));
  if (!word) throw new UsageError(`--${option}: expected one of ${words.join(', ')}, not "${text}".`);
  return word;
}
