import { expect } from '@open-wc/testing';
import { termsIn } from '../../src/catalogue/glossary.js';
import { Wording } from '../../src/derive/wording.js';
import { en } from '../../src/words/en/index.js';

const words = new Wording({ ...en, glossary: { pdu: ['PDU', ''], école: ['École', ''], офис: ['Офис', ''] } });

describe('terms that a comparison explains', () => {
  for (const [text, terms] of [
    ['60 PDUs', ['PDU']],
    ['(pdu)', ['PDU']],
    ['the PDU’s worth', ['PDU']],
    ['“PDU” – yes', ['PDU']],
    ['one PDU\u00a0each', ['PDU']],
    ['60–PDU', ['PDU']],
    ['the école: open', ['École']],
    ['Проектный офис', ['Офис']],
    ['PDUX', []],
    ['éPDU', []],
    ['écoleé', []],
    ['', []],
  ] as const)
    it(`are ${terms.join() || 'none'} in "${text}"`, () =>
      expect(termsIn([text], { glossary: {} }, words).map(({ term }) => term)).to.deep.equal(terms));
});
