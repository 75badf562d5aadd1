import type { Language } from '../content/text/en.js';
import type { Citation } from '../content/types.js';
import { english } from './english.js';

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

const TIMES = ['minute', 'hour', 'day', 'month', 'year'];

/**
 * Puts facts into words. A placeholder names the path of a value and how to write it: `{exam.minutes:minute}` is "240
 * minutes", `{holders}` a number, a list of numbers a range; text that is marked already stays so. `Intl` writes every number, unit, plural, month and list, so
 * that no translation ever holds a figure. One instance for each language, because `Intl` objects are costly; so costly that
 * English, which most pages are in, does without most of them.
 */
export class Wording {
  readonly #intl = new Map<string, unknown>();
  readonly #parts = new Map<string, readonly string[]>();
  readonly #once = new WeakMap<object, unknown>();
  readonly #isEnglish: boolean;

  constructor(readonly language: Language) {
    this.#isEnglish = language.locale === 'en-GB';
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
      complete &&= value !== undefined;
      if (typeof value === 'string') return [value];
      if (Array.isArray(value) && typeof value[0] !== 'number') return value as Rich;
      const figure = this.#write(value as number | number[] | undefined, format);
      // What a source says stands out; what we counted ourselves, as in "for 1 of 6", does not.
      return [citations.length > cited || 'sources' in facts ? { figure } : figure];
    });
    return { text: text.filter(Boolean), citations, complete };
  }

  /** A message cut at its placeholders: text, placeholder, text and so on. Most messages are filled many times. */
  #partsOf(message: string): readonly string[] {
    let parts = this.#parts.get(message);
    if (!parts) this.#parts.set(message, (parts = message.split(/\{(.+?)\}/)));
    return parts;
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

  /** What is made of a statement once, because many elements say the same. It may depend on nothing else. */
  once<T>(statement: object, make: () => T): T {
    if (!this.#once.has(statement)) this.#once.set(statement, make());
    return this.#once.get(statement) as T;
  }

  #write(value: number | number[] | undefined, format: string): string {
    if (value === undefined) return '';
    const forms = this.language.counts[format];
    if (!forms) return this.#number(value, format);
    const rules = this.#use('plural', (locale) => new Intl.PluralRules(locale));
    const form = typeof value === 'number' ? rules.select(value) : 'other';
    return (forms[form] ?? forms.other!).replace('{n}', this.#number(value));
  }

  /** A number or, between the least and the most of several, a range. */
  #number(value: number | readonly number[], format = ''): string {
    const numbers = [value].flat();
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    const style = TIMES.includes(format) ? 'unit' : format ? 'percent' : 'decimal';
    if (this.#isEnglish && style !== 'percent' && Number.isInteger(low) && Number.isInteger(high) && low >= 0)
      return english.number(low, high, format);
    const formatter = this.#use(
      format,
      (locale) =>
        new Intl.NumberFormat(locale, { style, ...(style === 'unit' && { unit: format, unitDisplay: 'long' }) }),
    );
    const scale = style === 'percent' ? 100 : 1;
    return low === high ? formatter.format(low / scale) : formatter.formatRange(low / scale, high / scale);
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
    if (this.#isEnglish) return english.join(items, type === 'disjunction' ? ' or ' : ' and ');
    return this.#use(type, (locale) => new Intl.ListFormat(locale, { type }))
      .formatToParts(items.map((_, i) => `${i}`))
      .flatMap(({ type: kind, value }) => (kind === 'element' ? items[+value]! : [value]));
  }

  /** A date as exact as its source gives it: 2026, 2026-07 or 2026-07-09. */
  date(iso: string): string {
    return this.#use(iso, () => this.#date(iso));
  }

  #date(iso: string): string {
    if (this.#isEnglish) return english.date(iso);
    const [, month, day] = iso.split('-');
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

/** Marked text as plain text. */
export const plain = (rich: Rich): string =>
  rich.map((part) => (typeof part === 'string' ? part : part.figure)).join('');

/** The value at a path; what is cited on the way is kept, and a cited value stands for itself. */
function read(path: string, facts: object, citations: Citation[]): unknown {
  let value: unknown = facts;
  for (const key of path.split('.')) {
    value = (value as Record<string, unknown> | undefined)?.[key];
    const statement = value as (Citation & { value?: unknown }) | undefined;
    if (!statement?.sources) continue;
    citations.push(statement);
    if (statement.value !== undefined) value = statement.value;
  }
  return value;
}
