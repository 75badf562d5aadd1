import { describe, it } from 'node:test';
import { expect } from 'chai';
import { termsIn } from '../../src/catalogue/glossary.js';

const glossary = {
  pmo: { term: 'PMO', meaning: 'An office.' },
  pdu: { term: 'PDU', meaning: 'An hour.' },
};

describe('terms that a comparison explains', () => {
  for (const [title, lines, terms] of [
    ['are those that occur in its lines', [{ terms: ['pdu'] }, {}], ['PDU']],
    ['stand in the order of the glossary, each once', [{ terms: ['pdu', 'pmo'] }, { terms: ['pdu'] }], ['PMO', 'PDU']],
    ['are none where none occurs', [{}, { terms: [] }], []],
    ['are without those that the glossary does not have', [{ terms: ['gone', 'constructor'] }], []],
  ] as const)
    it(title, () => {
      expect(termsIn(lines, { glossary }).map(({ term }) => term)).to.deep.equal(terms);
    });
});
