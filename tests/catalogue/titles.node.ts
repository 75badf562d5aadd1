import { describe, it } from 'node:test';
import { expect } from 'chai';
import { certificationOf, subjectIdsOf, titleOf } from '../../src/catalogue/titles.js';
import { acmeContent } from '../support/acme.js';
import { catalogueIn } from '../support/models.js';
import { es } from '../../src/words/es/index.js';

const english = catalogueIn();
const acme = catalogueIn({ content: acmeContent });

describe('what a certification or family is called', () => {
  for (const [id, long, short, marked, issuer] of [
    ['pmp', 'PMP® certification', 'PMP', 'PMP®', 'PMI'],
    ['pmi-pmocp', 'PMI-PMOCP™ certification', 'PMI-PMOCP', 'PMI-PMOCP™', 'PMI'],
    ['p3o-foundation', 'P3O Foundation', 'P3O Foundation', 'P3O Foundation', 'PeopleCert'],
    ['pmo', 'PMO certification', 'PMO certification', 'PMO certification', ''],
    ['gone', 'gone', 'gone', 'gone', ''],
    ['constructor', 'constructor', 'constructor', 'constructor', ''],
  ] as const)
    it(`is "${marked}" for ${id}, and "${long}" on its own`, () => {
      expect(titleOf(id, english)).to.include({ id, long, short, marked, issuer, lang: undefined });
    });

  it('has its language where that is another', () => {
    expect(titleOf('p3o-foundation', catalogueIn({ language: es })).lang).to.equal('en');
  });

  it('has the name of an issuer where that has no short one', () => {
    expect(titleOf('acme-pmo', acme).issuer).to.equal('Acme');
  });

  it('has the issuer’s page, but no family has one', () => {
    expect(titleOf('acme-pmo', acme).page).to.equal('https://acme.example/pmo');
    expect([titleOf('pmo', acme).page, titleOf('gone', acme).page]).to.deep.equal([undefined, undefined]);
  });

  it('is asked of families and certifications, and of what the provider adds', () => {
    expect(subjectIdsOf(english)[0]).to.equal('pmo');
    expect(subjectIdsOf(acme)).to.include('acme-pmo').and.not.include('capm');
    expect(subjectIdsOf(english)).to.equal(subjectIdsOf(english));
  });

  it('is no certification for a family', () => {
    expect([certificationOf('pmo', english), certificationOf(undefined, english)]).to.deep.equal([
      undefined,
      undefined,
    ]);
  });
});
