import { describe, it } from 'node:test';
import { expect } from 'chai';
import { certificationOf, subjectIdsOf, titleOf } from '../../src/derive/names.js';
import { leafText, stepText } from '../../src/derive/requirement-text.js';
import { Wording, plain } from '../../src/derive/wording.js';
import { routeChoice, stepsOf } from '../../src/eligibility/steps.js';
import { content } from '../../src/facts/index.js';
import type { Leaf, Requirement } from '../../src/facts/types.js';
import { en } from '../../src/words/en/index.js';
import { acmeContent } from '../support/acme.js';
import { catalogueIn } from '../support/models.js';

const words = new Wording(en);
const acme = catalogueIn({ content: acmeContent });
const treeOf = (id: string) => certificationOf(id, content)!.eligibility as Requirement;

describe('what a certification or family is called', () => {
  for (const [id, long, short, marked, issuer, lang] of [
    ['pmp', 'PMP® certification', 'PMP', 'PMP®', 'PMI', undefined],
    ['pmi-pmocp', 'PMI-PMOCP™ certification', 'PMI-PMOCP', 'PMI-PMOCP™', 'PMI', undefined],
    ['p3o-foundation', 'P3O Foundation', 'P3O Foundation', 'P3O Foundation', 'PeopleCert', 'en'],
    ['pmo', 'PMO certification', 'PMO certification', 'PMO certification', '', undefined],
    ['gone', 'gone', 'gone', 'gone', '', undefined],
    ['constructor', 'constructor', 'constructor', 'constructor', '', undefined],
  ] as const)
    it(`is "${marked}" for ${id}, and "${long}" on its own`, () => {
      const title = titleOf(id, content, words);
      expect(title).to.deep.include({ id, long, short, marked, issuer, lang });
    });

  it('has the name of an issuer where that has no short one', () => {
    expect(titleOf('acme-pmo', acme.facts, acme.words).issuer).to.equal('Acme');
  });

  it('is asked of families and certifications, and of what the provider adds', () => {
    expect(subjectIdsOf(content)[0]).to.equal('pmo');
    expect(subjectIdsOf(acme.facts)).to.include('acme-pmo').and.not.include('capm');
    expect(subjectIdsOf(content)).to.equal(subjectIdsOf(content));
  });

  it('is no certification for a family', () => {
    expect([certificationOf('pmo', content), certificationOf(undefined, content)]).to.deep.equal([
      undefined,
      undefined,
    ]);
  });
});

describe('a requirement in words', () => {
  const leaf = (id: string, figures: Partial<Leaf> = {}): Leaf => ({
    id,
    kind: 'experience',
    sources: ['s'],
    checked: '2026-11',
    ...figures,
  });

  for (const [title, one, text] of [
    [
      'is a line with its figures',
      leaf('pmi-pmocp/experience', { months: 36, withinYears: 8 }),
      '36 months of project-related experience, in the last 8 years',
    ],
    ['is its id where there are no words for it', leaf('acme/nothing'), 'acme/nothing'],
  ] as const)
    it(title, () => {
      expect(plain(leafText(one, words))).to.equal(text);
    });

  it('is its id where its words are nothing but a figure that nobody knows', () => {
    const empty = new Wording({ ...en, requirements: { 'acme/hours': '{hours:hour}' } });
    expect(plain(leafText(leaf('acme/hours'), empty))).to.equal('acme/hours');
  });

  for (const [title, id, step, text] of [
    ['is the choice as long as no route is chosen', 'pmp', 0, 'Your education'],
    ['is one thing or another', 'pmp', 1, '35 hours of project management training or an active CAPM certification'],
    ['is a line of its own', 'capm', 1, '23 hours of project management education'],
  ] as const)
    it(title, () => {
      expect(plain(stepText(stepsOf(treeOf(id))[step]!, words))).to.equal(text);
    });

  it('is its id where there are no words for a choice of routes', () => {
    const choice = routeChoice(treeOf('pmp'))!;
    expect(plain(stepText({ ...choice, id: 'acme/route' }, words))).to.equal('acme/route');
  });

  it('joins what belongs together within a choice', () => {
    const both: Requirement = { all: [leaf('acme/one'), leaf('acme/two')] };
    const any = [
      { id: 'both', requirement: both },
      { id: 'other', requirement: leaf('acme/other') },
    ];
    expect(plain(stepText({ id: 'acme/either', as: 'alternative', any }, words))).to.equal(
      'acme/one and acme/two or acme/other',
    );
  });
});
