import { describe, it } from 'node:test';
import { expect } from 'chai';
import { ComingLanguage, addLanguage, english, wordsFor } from '../../src/catalogue/languages.js';
import { en } from '../../src/words/en/index.js';
import { es } from '../../src/words/es/index.js';
import { warningsOf } from '../support/warnings.js';

const langOf = (tag: string) => {
  const found = wordsFor(tag);
  return found instanceof ComingLanguage ? 'coming' : found.language.lang;
};

describe('the words for a language tag', () => {
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
    it(`"${tag}" are English`, () => {
      expect(langOf(tag)).to.equal(lang);
    });

  it('are on their way for a language of the package, the same for all who ask', () => {
    expect(wordsFor('es-MX')).to.be.instanceOf(ComingLanguage);
    expect(wordsFor('es-MX')).to.equal(wordsFor('ES_es'));
  });

  it('are there once it has come', async () => {
    await (wordsFor('es') as ComingLanguage).settle(true);
    for (const tag of ['es', 'es-MX', 'ES_ar']) expect(langOf(tag)).to.equal('es');
  });

  it('are those that a page has added, and replaced', () => {
    addLanguage({ ...en, lang: 'xx', definition: 'First' });
    addLanguage({ ...en, lang: 'xx', definition: 'Second' });
    const words = wordsFor('xx-YY');
    expect(words instanceof ComingLanguage ? words : words.language.definition).to.equal('Second');
  });

  it('are those for a region before those of its language', () => {
    addLanguage({ ...es, lang: 'es-mx' });
    expect([langOf('es-MX'), langOf('es-ES')]).to.deep.equal(['es-mx', 'es']);
  });

  it('in English are the same for all', () => {
    expect(wordsFor('en')).to.equal(english);
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
