import type { Formats } from '../formats.js';

/** British English. */
export const formats: Formats = {
  locale: 'en-GB',
  groups: [',', 4],
  months: 'January,February,March,April,May,June,July,August,September,October,November,December'.split(','),
  dates: ['{year}', '{month} {year}', '{day} {month} {year}'],
  lists: { conjunction: [' and '], disjunction: [' or '] },
};
