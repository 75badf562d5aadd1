import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plainWord, readBoolean, readLevel, readText, readTokens } from '../../src/options/read.js';

const rule = { valid: ['pmo', 'pmp', 'capm'], fallback: ['pmo', 'pmp'], max: 2 };

describe('reading what came through editors and frameworks', () => {
  for (const [value, tokens, refused = []] of [
    ['pmp', ['pmp']],
    [' PMP ', ['pmp']],
    ['pmp,capm', ['pmp', 'capm']],
    ['pmp , capm;', ['pmp', 'capm']],
    ['“pmp capm”', ['pmp', 'capm']],
    ['″pmp″', ['pmp']],
    ["'pmp'", ['pmp']],
    ['&#8221;', ['pmo', 'pmp'], ['&#8221']],
    [
      ['capm', 'PMP'],
      ['capm', 'pmp'],
    ],
    ['pmp pmp', ['pmp']],
    ['pmp capm pmo', ['pmp', 'capm'], ['pmo']],
    ['nonsense', ['pmo', 'pmp'], ['nonsense']],
    ['nonsense pmp', ['pmp'], ['nonsense']],
    ['', ['pmo', 'pmp']],
    [null, ['pmo', 'pmp']],
    [undefined, ['pmo', 'pmp']],
    ['[object Object]', ['pmo', 'pmp']],
    [{}, ['pmo', 'pmp']],
    [true, ['pmo', 'pmp']],
  ] as [unknown, string[], string[]?][]) {
    it(`reads ${JSON.stringify(value)} as ${tokens.join(' ')}${refused.length ? `, refusing ${refused.join(' ')}` : ''}`, () => {
      expect(readTokens(value, rule)).to.deep.equal({ tokens, refused });
    });
  }

  it('never throws, and never gives an id that is not valid or more than the most', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const { tokens } = readTokens(value, rule);
        expect(tokens.length).to.be.within(1, 2);
        expect(tokens.every((id) => rule.valid.includes(id))).to.be.true;
        plainWord(value);
        readText(value);
        expect([undefined, true, false]).to.include(readBoolean(value, 'x'));
        expect([undefined, 1, 2, 3, 4, 5, 6]).to.include(readLevel(value));
      }),
    );
  });

  for (const [value, expected] of [
    ['', true],
    ['true', true],
    ['TRUE', true],
    ['"true"', true],
    ['persist', true],
    [true, true],
    ['false', false],
    ['”false”', false],
    [false, false],
    [null, false],
    [undefined, false],
    ['maybe', undefined],
    ['[object Object]', false],
  ] as const)
    it(`reads ${JSON.stringify(value)} as the boolean ${expected}`, () => {
      expect(readBoolean(value, 'persist')).to.equal(expected);
    });

  for (const [value, expected] of [
    ['1', 1],
    [6, 6],
    ['“3”', 3],
    ['0', undefined],
    ['7', undefined],
    ['2.5', undefined],
    ['two', undefined],
    ['', undefined],
    [null, undefined],
  ] as const)
    it(`reads ${JSON.stringify(value)} as the heading level ${expected}`, () => {
      expect(readLevel(value)).to.equal(expected);
    });
});
