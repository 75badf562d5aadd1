import type { Catalogue } from '../catalogue/types.js';
import type { Content } from '../facts/types.js';
import { statements } from './statements.js';
import type { Wording } from './wording.js';

const DIGITS = [...Array(10).keys()];

/** How a language is written: all that a page needs to put numbers and names together in it. */
export function mannerOf(wording: Wording): Pick<Catalogue, 'lang' | 'locale' | 'dir' | 'digits' | 'lists'> {
  const { lang, locale, dir, formats } = wording.language;
  const digits = DIGITS.map((digit) => wording.digits(digit)).join('');
  return {
    lang,
    locale,
    dir,
    ...(digits !== DIGITS.join('') && { digits }),
    ...(formats?.locale === locale && { lists: formats.lists }),
  };
}

/** Every month in which something was compared, in words. */
export function monthsIn(content: Content, wording: Wording): Record<string, string> {
  const months = new Set(statements(content).map(({ statement }) => statement.checked));
  return Object.fromEntries([...months].sort().map((month) => [month, wording.date(month)]));
}
