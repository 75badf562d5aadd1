import type { Rich } from './wording.js';

const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');

const digits = (number: number): string => `${number}`.replace(/\B(?=(\d{3})+$)/g, ',');

/**
 * Whole numbers, dates and lists as `Intl` writes them in British English. The first `Intl` object of a page takes longer
 * than a whole widget, because V8 then looks through all locales that it knows. Tests compare the two.
 */
export const english = {
  /** A number or range, followed by a unit of time, if one is given by its singular. */
  number(low: number, high: number, unit: string): string {
    const written = low === high ? digits(low) : `${digits(low)}–${digits(high)}`;
    return unit ? `${written} ${unit}${written === '1' ? '' : 's'}` : written;
  },

  join: (items: readonly Rich[], last: string): Rich =>
    items.flatMap((item, i) => (i ? [i === items.length - 1 ? last : ', ', ...item] : item)),

  date(iso: string): string {
    const [year, month, day] = iso.split('-');
    return [day && +day, month && MONTHS[+month - 1], year].filter(Boolean).join(' ');
  },
};
