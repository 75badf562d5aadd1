import { own } from '../page/own.js';
import { memo } from '../page/memo.js';
import type { SharedView } from './types.js';

const formats = new Map<string, Intl.ListFormat>();

/** "A, B and C" or, as a disjunction, "A, B or C". */
export function listOf(
  items: readonly string[],
  shared: Pick<SharedView, 'lists' | 'locale'>,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const { locale } = shared;
  const lists = own(shared, 'lists');
  if (!lists) return memo(formats, `${locale} ${type}`, () => new Intl.ListFormat(locale, { type })).format(items);
  const [usual, before, instead = usual] = lists[type];
  const last = items.length - 1;
  const beforeLast = before && new RegExp(before, 'i').test(items[last] ?? '') ? instead : usual;
  return items.reduce((text, item, i) => (i ? text + (i === last ? beforeLast : ', ') + item : item), '');
}
