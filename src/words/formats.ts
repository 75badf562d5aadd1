/**
 * How a language writes whole numbers, dates and lists: what `Intl` would write, without it. The first `Intl` object of a
 * page takes longer than a widget, because browsers then read the data of a whole locale. A language without formats is
 * written by `Intl`; tests compare the two. Only for languages that have one plural, for all but one.
 */
export interface Formats {
  /** The locale that they are for. Under any other they are not used, so that `{ ...en, locale: 'fr' }` is French. */
  readonly locale: string;
  /** What stands between groups of three digits, in numbers of so many digits or more. */
  readonly groups: readonly [separator: string, from: number];
  readonly months: readonly string[];
  /** A year, a month of it, a day of that. */
  readonly dates: readonly [year: string, month: string, day: string];
  /**
   * What stands before the last of several items; all others are separated by commas. Where the item begins with a certain
   * sound, which is a regular expression, something else.
   */
  readonly lists: Readonly<
    Record<'conjunction' | 'disjunction', readonly [usual: string, sound?: string, beforeIt?: string]>
  >;
}
