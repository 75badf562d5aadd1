import { describe, it } from 'node:test';
import { expect } from 'chai';
import { CitedSources } from '../../src/catalogue/cited-sources.js';
import { titleOf } from '../../src/catalogue/titles.js';
import { type Remark, type Shown, tell } from '../../src/catalogue/told.js';
import type { Line } from '../../src/catalogue/types.js';
import { catalogueIn } from '../support/models.js';

const catalogue = catalogueIn();

/** Lines, each with its remarks. */
const linesWith = (...all: readonly (readonly Remark[])[]): Line[] =>
  all.map((remarks, i) => ({ text: `Line ${i + 1}`, remarks }));

const toldOf = (id: string, lines: readonly Line[]) =>
  tell(titleOf(id, catalogue), { id: 'exam', name: 'Exam' }, lines, { cited: new CitedSources(catalogue), catalogue });

const remarksOf = (lines: readonly Shown<Line>[] = []) => lines.map(({ remarks }) => remarks);

const SOON = { text: 'Bientôt', lang: 'fr' };

describe('a remark about lines of a family', () => {
  for (const [title, given, first, rest] of [
    ['follows its line', [['Old'], [], []], [['Old'], [], []], []],
    ['that neighbours share follows the last of them', [['Old'], ['Old'], ['Old']], [[], [], ['Old']], []],
    ['stands again after a line without it', [['Old'], [], ['Old']], [['Old'], [], ['Old']], []],
    ['leaves another where it is', [['Old', 'Paid'], ['Old'], []], [['Paid'], ['Old'], []], []],
    ['in another language is shared, too', [[SOON], [{ ...SOON }], []], [[], [SOON], []], []],
    [
      'stands with the lines that are shown at once, and again with the others',
      [[], [], ['Old'], ['Old'], ['Old']],
      [[], [], ['Old']],
      [[], ['Old']],
    ],
  ] as const)
    it(title, () => {
      const told = toldOf('pmo', linesWith(...given));
      expect(remarksOf(told.lines)).to.deep.equal(first);
      expect(remarksOf(told.rest?.lines)).to.deep.equal(rest);
    });
});

describe('a line of a family', () => {
  it('has nothing that a page has put on all objects', () => {
    const { lines } = toldOf('pmo', linesWith([], []));
    const all = Object.prototype as { lang?: unknown };
    all.lang = 'la';
    try {
      expect(lines.map(({ lang }) => lang)).to.deep.equal([undefined, undefined]);
    } finally {
      delete all.lang;
    }
  });
});

describe('a remark about lines of a certification', () => {
  it('follows the last of them, once', () => {
    const { lines, remarks } = toldOf('pmp', linesWith(['Old'], [], ['Old', 'Paid']));
    expect([remarksOf(lines), remarks]).to.deep.equal([
      [[], [], []],
      ['Old', 'Paid'],
    ]);
  });
});
