import { describe, it } from 'node:test';
import { expect } from 'chai';
import * as shown from '../../src/catalogue/ids.js';
import * as facts from '../../src/facts/ids.js';

describe('the ids that elements know', () => {
  for (const name of ['CRITERIA', 'BENEFITS', 'STEPS'] as const)
    it(`are those of the facts, in their order: ${name}`, () => {
      expect(shown[name]).to.deep.equal(facts[name]);
    });
});
