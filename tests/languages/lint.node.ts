import { describe, it } from 'node:test';
import { expect } from 'chai';
import { en } from '../../src/words/en/index.js';
import { es } from '../../src/words/es/index.js';
import { type Language } from '../../src/words/en/index.js';
import { EXEMPT, findClaimsInWords } from '../../src/words/lint.js';
import { languages } from '../support/languages.js';

const withDifference = (language: Language, difference: string): Language => ({ ...language, difference });

describe('the lint of words', () => {
  for (const language of languages)
    it(`finds nothing in the words of the package: ${language.lang}`, () => {
      expect(findClaimsInWords(language)).to.deep.equal([]);
    });

  for (const [language, text, found] of [
    [en, 'It takes 3 years.', '3'],
    [en, 'None asks for a degree.', 'none'],
    [en, 'All are examined online.', 'all'],
    [en, 'Only PMI asks for it.', 'only'],
    [en, 'There are four kinds.', 'four'],
    [en, 'It takes ٣ years.', '٣'],
    [en, 'Nobody else examines online.', 'nobody'],
    [en, 'It takes twelve months.', 'twelve'],
    [en, 'It is the shortest exam.', 'shortest'],
    [es, 'Es la única certificación para directores.', 'única'],
    [es, 'Se pide so\u0301lo experiencia.', 'sólo'],
    [es, 'Dura doce meses.', 'doce'],
    [es, 'Ninguna pide un título.', 'ninguna'],
    [es, 'Solo PMI lo pide.', 'solo'],
    [es, 'Son cuatro tipos.', 'cuatro'],
  ] as const)
    it(`finds "${found}" in "${text}", which a fact or a provider can make false`, () => {
      expect(findClaimsInWords(withDifference(language, text))).to.have.length(1);
      expect(findClaimsInWords(withDifference(language, text))[0]).to.contain(`says "${found}" at difference`);
    });

  for (const text of ['P3O and PRINCE2', 'Every {years:year}', 'By {routes} routes', 'Nonetheless, overall, lonely'])
    it(`finds nothing in "${text}"`, () => {
      expect(findClaimsInWords(withDifference(en, text))).to.deep.equal([]);
    });

  it('lets nothing pass for which there is no need any more', () => {
    const strict = languages.flatMap((language) => findClaimsInWords(language, new Map()));
    for (const path of EXEMPT.keys())
      expect(
        strict.some((claim) => claim.includes(` at ${path}: `)),
        path,
      ).to.equal(true);
  });

  it('asks for the quantifiers of a new language', () => {
    expect(findClaimsInWords({ ...en, lang: 'fr' })).to.deep.equal(['src/words/lint.ts has no quantifiers for "fr".']);
  });
});
