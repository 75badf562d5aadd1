import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { english } from '../../src/base/english.js';
import { plain } from '../../src/base/wording.js';

const UNITS = ['minute', 'hour', 'day', 'month', 'year'];
const whole = fc.nat({ max: 1e15 });

describe('British English without Intl is what Intl writes', () => {
  it('in numbers and ranges of them', () => {
    const intl = new Intl.NumberFormat('en-GB');
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(english.number(low, low, '')).to.equal(intl.format(low));
        if (low !== high) expect(english.number(low, high, '')).to.equal(intl.formatRange(low, high));
      }),
      {
        examples: [
          [0, 1],
          [1, 2],
          [999, 1000],
        ],
      },
    );
  });

  for (const unit of UNITS)
    it(`in amounts of time: ${unit}`, () => {
      const intl = new Intl.NumberFormat('en-GB', { style: 'unit', unit, unitDisplay: 'long' });
      for (const number of [0, 1, 2, 21, 101, 1000])
        expect(english.number(number, number, unit)).to.equal(intl.format(number));
      for (const [low, high] of [
        [0, 1],
        [1, 2],
        [24, 60],
      ] as const)
        expect(english.number(low, high, unit)).to.equal(intl.formatRange(low, high));
    });

  it('in dates', () => {
    for (let month = 1; month <= 12; month++) {
      const iso = `2026-${String(month).padStart(2, '0')}`;
      const write = (options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(`${iso}-09`));
      expect(english.date(iso)).to.equal(write({ year: 'numeric', month: 'long' }));
      expect(english.date(`${iso}-09`)).to.equal(write({ year: 'numeric', month: 'long', day: 'numeric' }));
    }
    expect(english.date('2026')).to.equal('2026');
  });

  for (const type of ['conjunction', 'disjunction'] as const)
    it(`in lists: ${type}`, () => {
      const intl = new Intl.ListFormat('en-GB', { type });
      for (let count = 0; count <= 5; count++) {
        const items = Array.from({ length: count }, (_, i) => `item ${i}`);
        const joined = english.join(
          items.map((item) => [item]),
          type === 'disjunction' ? ' or ' : ' and ',
        );
        expect(plain(joined)).to.equal(intl.format(items));
      }
    });
});
