import { bare } from '../page/bare.js';
import type { Language } from '../words/en/index.js';
import { PLACEHOLDER } from '../words/placeholders.js';
import type { Citation } from '../facts/types.js';
import type { Formats } from '../words/formats.js';
import { memo } from '../page/memo.js';

/** Text with the figures in it marked, so that a template can set them off. */
export type Rich = readonly (string | { readonly figure: string })[];

/** A message with its placeholders filled. */
export interface Filled {
  readonly text: Rich;
  /** The statements that the placeholders were read from. */
  readonly citations: readonly Citation[];
  /** False where a placeholder has no value: such a text must not be shown. */
  readonly complete: boolean;
}

/**
 * Puts facts into words. A placeholder names the path of a value and how to write it: `{exam.minutes:minute}` is "240
 * minutes", by the `counts` of the language; `{holders}` a number, a list of numbers a range; text that is marked already
 * stays so. Numbers, plurals, dates and lists are written by the language's `formats` or, where it has none, by `Intl`, so that
 * no translation ever holds a figure. One instance for each language, because `Intl` objects are costly.
 */
export class Wording {
  readonly #intl = new Map<string, unknown>();
  readonly #parts = new Map<string, readonly string[]>();
  readonly #dates = new Map<string, string>();
  readonly #once = new WeakMap<object, unknown>();
  readonly #formats: Formats | undefined;
  readonly language: Language;

  constructor(language: Language) {
    this.language = bare(language);
    const { formats, locale } = this.language;
    if (formats?.locale === locale) this.#formats = formats;
  }

  /** Fills a message and keeps what was read on the way. */
  fill(message: string, facts: object): Filled {
    const citations: Citation[] = [];
    let complete = true;
    const text = this.#partsOf(message).flatMap((part, i): Rich => {
      if (i % 2 === 0) return [part];
      const [path = '', format = ''] = part.split(':');
      const cited = citations.length;
      const value = read(path, facts, citations);
      if (typeof value === 'string') return [value];
      if (isRich(value)) return value;
      if (!isFigure(value)) {
        complete = false;
        return [];
      }
      const figure = this.#write(value, format);
      // What a source says stands out; what we counted ourselves, as in "for 1 of 6", does not.
      return [citations.length > cited || Object.hasOwn(facts, 'sources') ? { figure } : figure];
    });
    return { text: text.filter(Boolean), citations, complete };
  }

  /** A message cut at its placeholders: text, placeholder, text and so on. Most messages are filled many times. */
  #partsOf(message: string): readonly string[] {
    return memo(this.#parts, message, () => message.split(PLACEHOLDER));
  }

  /** The first of several messages all of whose placeholders have a value. */
  first(messages: readonly string[], facts: object): Filled | undefined {
    for (const message of messages) {
      const filled = this.fill(message, facts);
      if (filled.complete) return filled;
    }
    return undefined;
  }

  /** A filled message as plain text. */
  say(message: string, facts: object = {}): string {
    return plain(this.fill(message, facts).text);
  }

  /** A text with what it is about, which tells it from others of the same words. */
  about(text: string, topic: string): string {
    return this.say(this.language.messages.about, { text, topic });
  }

  /** What is made of a statement once, because many elements say the same. It may depend on nothing else. */
  once<T>(statement: object, make: () => T): T {
    return memo(this.#once, statement, make) as T;
  }

  #write(value: number | number[], format: string): string {
    const forms = this.language.counts[format];
    const number = this.#number(value);
    if (!forms) return number;
    const form = typeof value === 'number' ? this.#plural(value) : 'other';
    return (forms[form] ?? forms.other ?? '{n}').replace('{n}', number);
  }

  #plural(value: number): Intl.LDMLPluralRule {
    if (this.#formats) return Math.abs(value) === 1 ? 'one' : 'other';
    return this.#use('plural', (locale) => new Intl.PluralRules(locale)).select(value);
  }

  /** A number or, between the least and the most of several, a range. */
  #number(value: number | readonly number[]): string {
    const numbers = [value].flat();
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)].map((number) => this.#digits(number));
    // In words, because a dash between them is not heard.
    return low === high ? low! : this.say(this.language.messages.range, { low, high });
  }

  #digits(number: number): string {
    if (this.#formats && Number.isInteger(number) && number >= 0) return digits(number, this.#formats);
    return this.#use('number', (locale) => new Intl.NumberFormat(locale)).format(number);
  }

  #use<T>(key: string, make: (locale: string) => T): T {
    if (!this.#intl.has(key)) this.#intl.set(key, make(this.language.locale));
    return this.#intl.get(key) as T;
  }

  /** "A, B and C", or "A, B or C". */
  list(items: readonly string[], type?: 'disjunction'): string {
    return plain(
      this.join(
        items.map((item) => [item]),
        type,
      ),
    );
  }

  /** The same for marked text. */
  join(items: readonly Rich[], type: 'conjunction' | 'disjunction' = 'conjunction'): Rich {
    const formats = this.#formats;
    if (formats)
      return items.flatMap((item, i) =>
        i ? [i === items.length - 1 ? beforeLast(plain(item), formats.lists[type]) : ', ', ...item] : item,
      );
    return this.#use(type, (locale) => new Intl.ListFormat(locale, { type }))
      .formatToParts(items.map((_, i) => `${i}`))
      .flatMap(({ type: kind, value }) => (kind === 'element' ? items[+value]! : [value]));
  }

  /** A date as exact as its source gives it: 2026, 2026-07 or 2026-07-09. */
  date(iso: string): string {
    return memo(this.#dates, iso, () => this.#date(iso));
  }

  #date(iso: string): string {
    const [year = '', month, day] = iso.split('-');
    if (this.#formats) {
      const { dates, months } = this.#formats;
      return this.say(dates[day ? 2 : month ? 1 : 0], { year, month: months[+month! - 1], day: day && `${+day}` });
    }
    return this.#use(
      `date${iso.length}`,
      (locale) =>
        new Intl.DateTimeFormat(locale, {
          year: 'numeric',
          ...(month && { month: 'long' }),
          ...(day && { day: 'numeric' }),
          timeZone: 'UTC',
        }),
    ).format(new Date(iso));
  }

  /** The same text with a capital at its start, for a part of a sentence that stands alone. */
  capitalised([first = '', ...rest]: Rich): Rich {
    return [
      typeof first === 'string' ? first.charAt(0).toLocaleUpperCase(this.language.locale) + first.slice(1) : first,
      ...rest,
    ];
  }
}

function digits(number: number, { groups: [separator, from] }: Formats): string {
  const text = `${number}`;
  return text.length < from ? text : text.replace(/\B(?=(\d{3})+$)/g, separator);
}

const beforeLast = (item: string, [usual, sound, beforeIt = usual]: Formats['lists']['conjunction']): string =>
  sound && new RegExp(sound, 'i').test(item) ? beforeIt : usual;

/** Marked text as plain text. */
export const plain = (rich: Rich): string =>
  rich.map((part) => (typeof part === 'string' ? part : part.figure)).join('');

/** The value at a path; what is cited on the way is kept, and a cited value stands for itself. */
function read(path: string, facts: object, citations: Citation[]): unknown {
  let value: unknown = facts;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
    const statement = value as (Citation & { value?: unknown }) | undefined;
    if (!statement || typeof statement !== 'object' || !Object.hasOwn(statement, 'sources')) continue;
    citations.push(statement);
    if (statement.value !== undefined) value = statement.value;
  }
  return value;
}

/** A number, or several. All else that a path can lead to is no text, such as a whole exam. */
export const isFigure = (value: unknown): value is number | number[] =>
  Array.isArray(value) ? value.length > 0 && value.every(Number.isFinite) : Number.isFinite(value);

export const isRich = (value: unknown): value is Rich =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(
    (part: unknown) =>
      typeof part === 'string' || (typeof part === 'object' && part !== null && Object.hasOwn(part, 'figure')),
  );
