import { expectedAddress, safeAddress } from '../page/address.js';
import type { ChoiceOption, IdOption, IdsOption, LevelOption, Option } from './option.js';
import { plainWord, plainWords, readFlag, readText } from './forgiving.js';

/** What cannot be used: what was found, what was expected instead, and what is shown. */
export interface Refusal {
  readonly found: readonly string[];
  readonly expected: string;
  readonly instead: string;
}

export interface Reading {
  readonly value: unknown;
  readonly refusal?: Refusal | undefined;
}

/** What an option is read with. */
export interface Context {
  /** The name of the attribute. */
  readonly name: string;
  /** Ids that may be named. */
  readonly ids: readonly string[];
  /** Ids among them that the provider does not want to be shown. */
  readonly isHidden: (id: string) => boolean;
  /** The origin of the page, whose own addresses may be http. */
  readonly origin: string | undefined;
}

/** The value of an option and, where it cannot be used, why. Pure. */
export function read(option: Option, given: unknown, context: Context): Reading {
  switch (option.kind) {
    case 'id':
    case 'ids':
      return readIds(option, given, context);
    case 'flag':
      return readBoolean(given, context);
    case 'level':
      return readLevel(option, given);
    case 'choice':
      return readChoice(option, given);
    case 'address':
      return readAddress(given, context);
    case 'name':
      return { value: readName(given, context.name) };
    case 'content':
      return { value: given };
    default:
      return { value: readText(given) };
  }
}

/** Order is kept, and what stands there twice counts once. */
function readIds(option: IdOption | IdsOption, given: unknown, { ids, isHidden }: Context): Reading {
  const most = option.kind === 'id' ? 1 : (option.most ?? Infinity);
  const shownFrom = (tokens: readonly string[]) => {
    const shown = tokens.filter((id) => !isHidden(id));
    return option.kind === 'ids' ? shown : (shown[0] ?? null);
  };
  const asked = plainWords(given);
  const usable = asked.filter((id) => ids.includes(id)).slice(0, most);
  const value = shownFrom(usable.length ? usable : usual(option, ids));
  const found = asked.filter((id) => !usable.includes(id));
  // A route says nothing of a certification that has none.
  if (!found.length || !ids.length) return { value };
  const many = most === 1 ? 'one of: ' : most < Infinity ? `at most ${most} of: ` : '';
  const instead = [value].flat().filter(Boolean).join(' ') || 'none';
  return { value, refusal: { found, expected: `${many}${ids.join(', ')}`, instead } };
}

/** The default. A provider may hide what it names; then the first that there is. */
function usual({ default: given }: IdOption | IdsOption, ids: readonly string[]): readonly string[] {
  const wanted = [given].flat().filter((id): id is string => id !== null);
  const there = wanted.filter((id) => ids.includes(id));
  return there.length || !wanted.length ? there : ids.slice(0, 1);
}

function readBoolean(given: unknown, { name }: Context): Reading {
  const value = readFlag(given, name);
  if (value !== undefined) return { value };
  return {
    value: false,
    refusal: { found: [plainWord(given)], expected: 'true or false', instead: 'the default, false' },
  };
}

function readLevel({ default: usually }: LevelOption, given: unknown): Reading {
  const word = plainWord(given);
  const level = Number(word || usually);
  if (Number.isInteger(level) && level >= 1 && level <= 6) return { value: level };
  return { value: usually, refusal: { found: [word], expected: 'a number from 1 to 6', instead: `${usually}` } };
}

function readChoice({ values }: ChoiceOption, given: unknown): Reading {
  const word = plainWord(given);
  if (!word || values.includes(word)) return { value: word || undefined };
  return {
    value: undefined,
    refusal: { found: [word], expected: `one of ${values.join(', ')}`, instead: 'the default' },
  };
}

function readAddress(given: unknown, { origin }: Context): Reading {
  const text = readText(given);
  if (!text) return { value: undefined };
  const value = safeAddress(text, origin);
  if (value !== undefined) return { value };
  return { value, refusal: { found: [text], expected: expectedAddress(text), instead: 'no link' } };
}

/** The name under which something is kept; undefined where nothing is. True, however it is written, is the name `default`. */
export function readName(given: unknown, attribute: string): string | undefined {
  const flag = readFlag(given, attribute);
  if (flag === false) return undefined;
  return flag === true ? 'default' : plainWord(given) || 'default';
}
