import { describe, it } from 'node:test';
import { expect } from 'chai';
import { listOf } from '../../src/catalogue/lists.js';
import { digits, fill, say } from '../../src/catalogue/messages.js';
import { joined, plain } from '../../src/catalogue/text.js';
import { catalogueIn } from '../support/models.js';
import { es } from '../../src/words/es/index.js';

const LATIN = {};
const ARABIC = { digits: '٠١٢٣٤٥٦٧٨٩' };

describe('a message', () => {
  for (const [title, message, values, language, expected] of [
    ['is itself where it has no placeholders', 'Undo', {}, LATIN, 'Undo'],
    ['has what its placeholders stand for', '{done} of {total} met', { done: 0, total: 12 }, LATIN, '0 of 12 met'],
    ['has numbers in the digits of its language', '{done}/{total}', { done: 0, total: 12 }, ARABIC, '٠/١٢'],
    ['leaves digits in a text as they are', '{name}', { name: 'P3O' }, ARABIC, 'P3O'],
    ['leaves out what nobody gives', 'A{gone}B', {}, LATIN, 'AB'],
    ['leaves out what every object has', 'A{constructor}B', {}, LATIN, 'AB'],
    ['leaves a placeholder in a text as it is', '{text}!', { text: '{text}' }, LATIN, '{text}!'],
    ['takes no pattern in a text for one', '{text}!', { text: '$&' }, LATIN, '$&!'],
  ] as const)
    it(title, () => {
      expect(say(message, values, language)).to.equal(expected);
    });

  it('keeps figures that stand in a text', () => {
    expect(fill('{name}: {text}', { name: 'PMP', text: ['', '35 hours', ' of training'] }, LATIN)).to.deep.equal([
      'PMP: ',
      '35 hours',
      ' of training',
    ]);
    expect(fill('{text} ({note})', { text: ['In ', '2 days'], note: 'old' }, LATIN)).to.deep.equal([
      'In ',
      '2 days',
      ' (old)',
    ]);
  });

  it('has whole numbers only, which are written as they are', () => {
    expect([digits(1234, LATIN), digits(10, ARABIC)]).to.deep.equal(['1234', '١٠']);
  });
});

describe('texts put together', () => {
  for (const [title, texts, expected] of [
    ['are nothing where there is none', [], ''],
    ['are one text where none has figures', ['a', 'b'], 'ab'],
    ['keep a figure at the end', ['a', ['b ', '1']], ['ab ', '1']],
    [
      'keep a figure after a figure',
      [
        ['', '1'],
        ['', '2'],
      ],
      ['', '1', '', '2'],
    ],
    ['go on after a figure', [['', '1'], 'a', 'b'], ['', '1', 'ab']],
  ] as const)
    it(title, () => {
      expect(joined(texts)).to.deep.equal(expected);
      expect(plain(joined(texts))).to.equal(texts.map(plain).join(''));
    });
});

describe('a list', () => {
  const [english, spanish] = [catalogueIn(), catalogueIn({ language: es })];

  for (const [title, items, language, type, expected] of [
    ['of nothing is nothing', [], english, undefined, ''],
    ['of one is that', ['A'], english, undefined, 'A'],
    ['of two has one word between', ['A', 'B'], english, undefined, 'A and B'],
    ['of three has commas, too', ['A', 'B', 'C'], english, undefined, 'A, B and C'],
    ['can be a choice', ['A', 'B', 'C'], english, 'disjunction', 'A, B or C'],
    ['has another word before some sounds', ['A', 'Inés'], spanish, undefined, 'A e Inés'],
    ['has it only before the last', ['Inés', 'B'], spanish, undefined, 'Inés y B'],
  ] as const)
    it(title, () => {
      expect(listOf(items, language, type)).to.equal(expected);
    });

  it('is written by Intl in a language that has no words for it', () => {
    expect(listOf(['A', 'B', 'C'], { locale: 'de' })).to.equal('A, B und C');
    expect(listOf(['A', 'B'], { locale: 'fr' }, 'disjunction')).to.equal('A ou B');
  });
});
