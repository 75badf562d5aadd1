import { describe, it } from 'node:test';
import { expect } from 'chai';
import { BENEFITS, CRITERIA, STEPS } from '../../src/catalogue/ids.js';
import * as facts from '../../src/facts/ids.js';

describe('the ids that elements know', () => {
  for (const [what, shown, known] of [
    ['criteria', CRITERIA, facts.CRITERIA],
    ['benefits', BENEFITS, facts.BENEFITS],
    ['steps', STEPS, facts.STEPS],
  ] as const)
    it(`are those of the facts, in their order: ${what}`, () => {
      expect(shown).to.deep.equal(known);
    });
});
