import { describe, it } from 'node:test';
import { expect } from 'chai';
import { en } from '../../src/catalogue/en.js';
import { englishWith } from '../../src/catalogue/english.js';
import { es } from '../../src/catalogue/es.js';
import { addedWords } from '../../src/catalogue/added-words.js';
import { ComingLanguage, addLanguage, catalogueFor } from '../../src/catalogue/languages.js';
import type { Catalogue } from '../../src/catalogue/types.js';
import { en as words } from '../../src/words/en/index.js';
import { warningsOf } from '../support/warnings.js';

const found = (tag: string, english: Catalogue = en) => catalogueFor(tag, english);
const langOf = (tag: string) => {
  const catalogue = found(tag);
  return catalogue instanceof ComingLanguage ? 'coming' : catalogue.lang;
};

describe('the catalogue for a language tag', () => {
  for (const [tag, lang] of [
    ['en', 'en'],
    ['EN', 'en'],
    ['en-GB', 'en'],
    ['en_US', 'en'],
    ['', 'en'],
    ['xx', 'en'],
    ['x-klingon', 'en'],
    ['constructor', 'en'],
    ['__proto__', 'en'],
  ] as const)
    it(`"${tag}" is English`, () => {
      expect(langOf(tag)).to.equal(lang);
    });

  it('is on its way for a language of the package, the same for all who ask', () => {
    expect(found('es-MX')).to.be.instanceOf(ComingLanguage);
    expect(found('es-MX')).to.equal(found('ES_es'));
  });

  it('is there once it has come', async () => {
    await (found('es') as ComingLanguage).settle(true);
    for (const tag of ['es', 'es-MX', 'ES_ar']) expect(langOf(tag)).to.equal('es');
  });

  it('is the one that a page has added last', () => {
    addLanguage({ ...en, lang: 'xx', dir: 'rtl' });
    addLanguage({ ...en, lang: 'xx', dir: 'auto' });
    expect((found('xx-YY') as Catalogue).dir).to.equal('auto');
  });

  it('is that of a region before that of its language, however the tag is written', () => {
    addLanguage({ ...es, lang: 'es-MX' });
    expect([langOf('es-mx'), langOf('es_MX'), langOf('es-ES')]).to.deep.equal(['es-MX', 'es-MX', 'es']);
  });

  it('in English is that of whoever asks', () => {
    const english = englishWith({ guide: en.guide });
    for (const tag of ['en', 'en-AU', 'nobody']) expect(found(tag, english)).to.equal(english);
  });
});

describe('English of an element', () => {
  it('holds what all elements show and the views that it names, and no others', () => {
    const { comparison, ...catalogue } = englishWith({ comparison: en.comparison });
    expect(comparison).to.equal(en.comparison);
    expect(catalogue.messages).to.deep.equal(en.messages);
    expect(Object.keys(catalogue)).not.to.include.members(['guide', 'checklist', 'benefits', 'process']);
  });

  it('is made once for all elements of a class', () => {
    const views = { benefits: en.benefits };
    expect(englishWith(views)).to.equal(englishWith(views));
  });
});

describe('a language that a page has added', () => {
  it('brings words of its own, or tells that it has none', () => {
    addLanguage({ ...en, lang: 'x1' }, { ...words, lang: 'x1' });
    addLanguage({ ...en, lang: 'x2' });
    expect(addedWords.get('x1')?.lang).to.equal('x1');
    expect([addedWords.has('x2'), addedWords.get('x2')]).to.deep.equal([true, undefined]);
    expect(addedWords.has('es')).to.equal(false);
  });

  it('is left out, with one warning, where somebody gives words in its place', async () => {
    const warnings = await warningsOf(() => addLanguage({ ...words, lang: 'x4' } as unknown as Catalogue));
    expect(warnings.join()).to.contain('"x4"').and.to.contain('expects a catalogue');
    expect(langOf('x4')).to.equal('en');
  });

  it('stays where the one of the package comes later', async () => {
    let come!: (catalogue: Catalogue) => void;
    const coming = new ComingLanguage('x3', () => new Promise((done) => (come = done)));
    const settled = coming.settle(true);
    addLanguage({ ...en, lang: 'x3', dir: 'rtl' });
    come({ ...en, lang: 'x3' });
    await settled;
    expect((found('x3') as Catalogue).dir).to.equal('rtl');
  });
});

describe('a language that cannot be loaded', () => {
  const failing = () => new ComingLanguage('yy', () => Promise.reject(new Error('offline')));

  for (const patient of [true, false])
    it(`gives way to English, with one warning, for an element that is ${patient ? 'patient' : 'not patient'}`, async () => {
      const warnings = await warningsOf(() => failing().settle(patient));
      expect(warnings.filter((warning) => !warning.includes('"yy"'))).to.deep.equal([]);
      expect(langOf('yy')).to.equal('en');
    });

  it('comes when somebody asks again', async () => {
    let attempts = 0;
    const language = { ...en, lang: 'zz' };
    const coming = new ComingLanguage('zz', () =>
      attempts++ ? Promise.resolve(language) : Promise.reject(new Error('offline')),
    );
    await warningsOf(() => coming.settle(true));
    expect([coming.hasFailed, langOf('zz')]).to.deep.equal([true, 'en']);
    await coming.settle(true);
    expect([attempts, coming.hasFailed, langOf('zz')]).to.deep.equal([2, false, 'zz']);
  });
});

describe('English that a page has added', () => {
  it('takes the place of ours, for languages that nobody has as well', () => {
    addLanguage({ ...en, dir: 'auto' });
    for (const tag of ['en-GB', 'nobody']) expect((found(tag) as Catalogue).dir).to.equal('auto');
  });
});
