import { expect } from '@open-wc/testing';
import { Wording } from '../../src/derive/wording.js';
import { en } from '../../src/facts/index.js';
import type { Row } from '../../src/derive/rows.js';
import { termsIn } from '../../src/elements/comparison/terms.js';

const words = new Wording({ ...en, glossary: { pdu: ['PDU', ''], école: ['École', ''], офис: ['Офис', ''] } });

/** A row that says nothing but this. */
const row = (text: string): Row => ({
  criterion: 'focus',
  label: '',
  same: false,
  cells: [{ lines: [{ text: [text] }], citations: [], remarks: [], unknown: false }],
});

describe('terms that a comparison explains', () => {
  for (const [text, ids] of [
    ['60 PDUs', ['pdu']],
    ['(pdu)', ['pdu']],
    ['the PDU’s worth', ['pdu']],
    ['“PDU” – yes', ['pdu']],
    ['one PDU\u00a0each', ['pdu']],
    ['60–PDU', ['pdu']],
    ['the école: open', ['école']],
    ['Проектный офис', ['офис']],
    ['PDUX', []],
    ['éPDU', []],
    ['écoleé', []],
    ['', []],
  ] as const)
    it(`are ${ids.join() || 'none'} in "${text}"`, () => expect(termsIn([row(text)], words)).to.deep.equal(ids));
});
