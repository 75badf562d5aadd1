import { describe, it } from 'node:test';
import { expect } from 'chai';
import { titleOf } from '../../src/catalogue/titles.js';
import { checkLink, newTabLink, spoken } from '../../src/catalogue/links.js';
import { catalogueIn } from '../support/models.js';
import { es } from '../../src/words/es/index.js';

const [english, spanish] = [catalogueIn(), catalogueIn({ language: es })];

describe('a text with its language', () => {
  for (const [title, lang, words, isMarked] of [
    ['is not marked in the language of the widget', 'en', english, false],
    ['is not marked in another form of that language', 'en-GB', english, false],
    ['is not marked, however its tag is written', 'ES-mx', spanish, false],
    ['is not marked where nobody says which it is', undefined, english, false],
    ['is not marked where its tag is empty', '', english, false],
    ['is marked in another', 'es', english, true],
    ['is marked in a language whose tag begins alike', 'ent', english, true],
  ] as const)
    it(title, () => {
      expect(spoken('Text', lang, words)).to.deep.equal(isMarked ? { text: 'Text', lang } : 'Text');
    });
});

describe('a link that opens a new tab', () => {
  for (const [title, about, expected] of [
    ['says so after its text', {}, { text: 'Page', label: 'Page (opens in a new tab)', around: undefined }],
    [
      'says so after its name',
      { name: 'Page of PMI' },
      { text: 'Page', label: 'Page of PMI (opens in a new tab)', around: undefined },
    ],
    [
      'says so around a text in another language, which has no name',
      { lang: 'es' },
      { text: { text: 'Page', lang: 'es' }, label: undefined, around: ['', ' (opens in a new tab)'] },
    ],
  ] as const)
    it(title, () => {
      expect(newTabLink('https://pmi.example/', 'Page', english, about)).to.deep.equal({
        href: 'https://pmi.example/',
        ...expected,
      });
    });

  it('leaves a placeholder in a title as it is', () => {
    expect(newTabLink('#', '{text}', english).label).to.equal('{text} (opens in a new tab)');
  });

  it('to the issuer says of what it is to be asked, because many stand in one widget', () => {
    const title = titleOf('pmp', english);
    expect(checkLink('https://pmi.example/', title, 'Exam fee', english)).to.include({
      text: 'Check with PMI',
      label: 'Check with PMI: Exam fee, PMP® (opens in a new tab)',
    });
    expect(checkLink('https://pmi.example/', title, 'Tasa', spanish).label).to.equal(
      'Consultar a PMI: Tasa, PMP® (se abre en una pestaña nueva)',
    );
  });
});
