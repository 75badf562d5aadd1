import { bare } from '../page/bare.js';
import { memo } from '../page/memo.js';
import type { Citation } from '../facts/types.js';
import type { Formats } from '../words/formats.js';
import type { Language } from '../words/en/index.js';
import { DATE, PLACEHOLDER } from '../words/placeholders.js';
import { read } from './read.js';
import { type Rich, plain } from './rich.js';

/** A message with its placeholders filled. */
export interface Filled {
  readonly text: Rich;
  /** The statements that the placeholders were read from. */
  readonly citations: readonly Citation[];
}

/**
 * Puts facts into the words of one language. A placeholder names the path of a value and how to write it: `{exam.minutes:minute}` is
 * "240 minutes", by the `counts` of the language; `{since:date}` a date; `{holders}` a number, a list of numbers a range. Numbers,
 * plurals, dates and lists are written by the language's `formats` or, where it has none, by `Intl`, so that no translation ever
 * holds a figure.
 */
export class Wording {
  readonly #intl = new Map<string, unknown>();
  readonly #formats: Formats | undefined;
  readonly language: Language;

  constructor(language: Language) {
    this.language = bare(language);
    const { formats, locale } = this.language;
    if (formats?.locale === locale) this.#formats = formats;
  }

  /**
   * Fills a message; undefined where a placeholder has no value, for such a text must not be shown.
   * @param statement what all that stands in `facts` was read from. Without it, figures are set off that lie within a statement of
   *   their own, and what we counted ourselves, as in "by 4 routes", is not.
   */
  fill(message: string, facts: object, statement?: Citation): Filled | undefined {
    const citations: Citation[] = statement ? [statement] : [];
    const text = message.split(PLACEHOLDER).flatMap((part, i): (Rich[number] | undefined)[] => {
      if (i % 2 === 0) return part ? [part] : [];
      const [path = '', format = ''] = part.split(':');
      const { value, statements } = read(path, facts);
      citations.push(...statements);
      return this.#written(value, format, Boolean(statement) || statements.length > 0);
    });
    return text.includes(undefined) ? undefined : { text: text as Rich, citations };
  }

  #written(value: unknown, format: string, isStated: boolean): (Rich[number] | undefined)[] {
    if (typeof value === 'string') return [format === DATE ? this.date(value) : value];
    if (isRich(value)) return [...value];
    if (!isFigure(value)) return [undefined];
    const figure = this.#amount(value, format);
    return [isStated ? { figure } : figure];
  }

  /** The first of several messages all of whose placeholders have a value. */
  first(messages: readonly string[], facts: object, statement?: Citation): Filled | undefined {
    for (const message of messages) {
      const filled = this.fill(message, facts, statement);
      if (filled) return filled;
    }
    return undefined;
  }

  /** A message as plain text; one without a value for a placeholder says nothing. */
  say(message: string, facts: object = {}): string {
    return plain(this.fill(message, facts)?.text ?? []);
  }

  #amount(value: number | readonly number[], format: string): string {
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
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)].map((number) => this.digits(number));
    // In words, because a dash between them is not heard.
    return low === high ? low! : this.say(this.language.messages.range, { low, high });
  }

  /** A number in the digits of the language. */
  digits(number: number): string {
    if (this.#formats && Number.isInteger(number) && number >= 0) return grouped(number, this.#formats);
    return this.#use('number', (locale) => new Intl.NumberFormat(locale)).format(number);
  }

  #use<T>(key: string, make: (locale: string) => T): T {
    return memo(this.#intl, key, () => make(this.language.locale)) as T;
  }

  /** "A, B and C", or "A, B or C". */
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
    const [year = '', month, day] = iso.split('-');
    if (this.#formats) {
      const { dates, months } = this.#formats;
      return this.say(dates[day ? 2 : month ? 1 : 0], { year, month: months[+month! - 1], day: day && `${+day}` });
    }
    const parts: Intl.DateTimeFormatOptions = { ...(month && { month: 'long' }), ...(day && { day: 'numeric' }) };
    return this.#use(
      `date${iso.length}`,
      (locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', ...parts, timeZone: 'UTC' }),
    ).format(new Date(iso));
  }

  /** The same text with a capital at its start, for a part of a sentence that stands alone. */
  capitalised([first = '', ...rest]: Rich): Rich {
    if (typeof first !== 'string') return [first, ...rest];
    return [first.charAt(0).toLocaleUpperCase(this.language.locale) + first.slice(1), ...rest];
  }
}

function grouped(number: number, { groups: [separator, from] }: Formats): string {
  const text = `${number}`;
  return text.length < from ? text : text.replace(/\B(?=(\d{3})+$)/g, separator);
}

const beforeLast = (item: string, [usual, sound, beforeIt = usual]: Formats['lists']['conjunction']): string =>
  sound && new RegExp(sound, 'i').test(item) ? beforeIt : usual;

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
