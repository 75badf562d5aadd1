import { describe, it } from 'node:test';
import { expect } from 'chai';
import { nearest } from '../../src/provider/nearest.js';

describe('the nearest valid name', () => {
  for (const [word, candidates, expected] of [
    ['pmq', ['pmp', 'capm'], 'pmp'],
    ['PMP', ['capm', 'pmp'], 'pmp'],
    ['pmi-pmcop', ['pmp', 'pmi-pmocp'], 'pmi-pmocp'],
    ['levle', ['label', 'level'], 'level'],
    ['ofers', ['offers', 'issuers'], 'offers'],
    ['criteria:fee', ['certification:capm', 'criterion:fee'], 'criterion:fee'],
    ['messages.acton', ['messages.action', 'messages.about'], 'messages.action'],
    // In one group everything has its beginning in common.
    ['certification:acme', ['certification:pmp', 'certification:capm'], undefined],
    ['messages.x', ['messages.met', 'messages.copy'], undefined],
    ['x', ['pmp'], undefined],
    ['', ['a'], undefined],
    ['pmp', [], undefined],
    ['y'.repeat(1e6), ['pmp'], undefined],
  ] as const)
    it(`for "${word.slice(0, 30)}" among ${candidates.join(', ') || 'none'} is ${expected ?? 'none'}`, () => {
      expect(nearest(word, candidates)).to.equal(expected);
    });
});
