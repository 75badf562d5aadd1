import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plain } from '../../src/derive/rich.js';
import { Wording } from '../../src/derive/wording.js';
import { languages } from '../support/languages.js';

const UNITS = ['minute', 'hour', 'day', 'month', 'year'];
const whole = fc.nat({ max: 1e15 });
/** With what changes the word before it in Spanish, or looks as if it did. */
const WORDS =
  'PMP,iglesia,Historia,hielo,IPMO,i,hia,y,8 meses,80,11,11 meses,1100,18,onza,hora,Oro,P3O,1.100,ó,honor,hi,ion'.split(
    ',',
  );

// In every engine, because each brings an Intl of its own; what is pure of formats stands in formats.node.ts.
for (const language of languages.filter(({ formats }) => formats)) {
  const own = new Wording(language);
  const intl = new Wording({ ...language, formats: undefined });
  const { locale } = language;
  const same = (message: string, n: unknown) => expect(own.say(message, { n })).to.equal(intl.say(message, { n }));

  describe(`what ${locale} writes without Intl is what Intl writes`, () => {
    it('in numbers and ranges of them', () => {
      fc.assert(
        fc.property(whole, whole, (a, b) => {
          same('{n}', a);
          same('{n}', [a, b]);
        }),
        {
          examples: [
            [0, 1],
            [1, 2],
            [999, 1000],
            [9999, 10_000],
          ],
        },
      );
    });

    it('in numbers that it leaves to Intl', () => {
      for (const n of [0.5, -1, [1, 2.5]]) same('{n} {n:month}', n);
    });

    it('in plurals', () => {
      for (const n of [0, 1, 2, 11, 21, 101, 1_000_001, 1.5]) same('{n:question}', n);
    });

    for (const unit of UNITS)
      it(`in amounts of time: ${unit}`, () => {
        const units = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
        for (const n of [0, 1, 2, 21, 101, 1000, 12_345])
          expect(own.say(`{n:${unit}}`, { n })).to.equal(units.format(n));
      });

    it('in shares', () => {
      const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
      for (const n of [0, 1, 33, 100, 12.5]) expect(own.say('{n:percent}', { n })).to.equal(shares.format(n / 100));
    });

    it('in dates', () => {
      for (let number = 1; number <= 12; number++) {
        const month = `2026-${`${number}`.padStart(2, '0')}`;
        for (const iso of ['2026', month, `${month}-09`]) expect(own.date(iso)).to.equal(intl.date(iso));
      }
    });

    for (const type of [undefined, 'disjunction'] as const)
      it(`in lists: ${type ?? 'conjunction'}`, () => {
        const list = new Intl.ListFormat(locale, { type: type ?? 'conjunction' });
        const joined = (items: readonly string[]) =>
          plain(
            own.join(
              items.map((item) => [item]),
              type,
            ),
          );
        expect(joined([])).to.equal('');
        for (const word of WORDS)
          for (const items of [[word], ['a', word], ['a', word, 'b'], ['a', 'b', word]])
            expect(joined(items)).to.equal(list.format(items));
      });
  });
}
