import { describe, it } from 'node:test';
import { expect } from 'chai';
import { en } from '../../src/catalogue/en.js';
import { englishWith } from '../../src/catalogue/english.js';
import { es } from '../../src/catalogue/es.js';
import { withoutHidden } from '../../src/catalogue/hide.js';
import type { Catalogue, Line } from '../../src/catalogue/types.js';

/** A catalogue in which each kind of line also speaks of PMP. */
const ofPmp = (text: string): Line => ({ text, about: ['pmp'] });
const catalogue: Catalogue = {
  ...en,
  comparison: {
    ...en.comparison,
    intro: [{ text: 'PMO' }, ofPmp('Compared with PMP')],
    cells: {
      pmp: { focus: [{ text: 'Projects' }] },
      capm: { focus: [{ text: 'Start' }, ofPmp('Comes before PMP')], roles: [ofPmp('As PMP')] },
    },
  },
  checklist: {
    ...en.checklist,
    prerequisites: {
      pmp: { eligibility: 'none' },
      capm: { eligibility: 'none', stepBefore: { text: 'Not there yet?', certification: 'pmp' } },
      'ipmo-p': { eligibility: 'none', stepBefore: { ...ofPmp('Not there yet?'), certification: 'capm' } },
      'pmi-pmocp': { eligibility: 'none', stepBefore: { text: 'Not there yet?', certification: 'capm' } },
    },
  },
  benefits: {
    ...en.benefits,
    hopes: { pmo: { career: ofPmp('More than PMP'), strategy: { text: 'Strategy' } } },
    evidence: {
      pmp: { career: { text: 'Pay', strength: 'survey' } },
      capm: { career: { ...ofPmp('Leads to PMP'), strength: 'issuer' } },
    },
  },
  process: {
    ...en.process,
    sayings: { pmp: { exam: { text: 'PMP' } }, capm: { exam: ofPmp('As PMP'), prepare: { text: 'Read' } } },
  },
  guide: { ...en.guide, overview: [{ text: 'PMO' }, ofPmp('PMP leads projects')] },
};

describe('what a provider hides of certifications', () => {
  const { certifications, comparison, checklist, benefits, process, guide } = withoutHidden(catalogue, [
    'certification:pmp',
  ]);

  it('is in no list of certifications', () => {
    expect(certifications.map(({ id }) => id)).to.deep.equal(
      en.certifications.map(({ id }) => id).filter((id) => id !== 'pmp'),
    );
  });

  it('has no cells, and no line speaks of it in those of others; a cell of which nothing is left is not unknown', () => {
    expect(comparison.cells).to.deep.equal({ capm: { focus: [{ text: 'Start' }], roles: [] } });
  });

  it('is in no introduction', () => {
    expect(comparison.intro).to.deep.equal([{ text: 'PMO' }]);
    expect(guide.overview).to.deep.equal([{ text: 'PMO' }]);
  });

  it('is neither asked about nor named as the step before another', () => {
    expect(checklist.prerequisites).to.deep.equal({
      capm: { eligibility: 'none' },
      'ipmo-p': { eligibility: 'none' },
      'pmi-pmocp': catalogue.checklist.prerequisites['pmi-pmocp'],
    });
  });

  it('backs no benefit, and is no hope', () => {
    expect(benefits.evidence).to.deep.equal({ capm: {} });
    expect(benefits.hopes).to.deep.equal({ pmo: { strategy: { text: 'Strategy' } } });
  });

  it('says nothing of a step', () => {
    expect(process.sayings).to.deep.equal({ capm: { prepare: { text: 'Read' } } });
  });

  it('leaves a requirement that names it, which stays true', () => {
    const { prerequisites } = withoutHidden(en, ['certification:pmp']).checklist;
    expect(JSON.stringify(prerequisites)).to.contain('pmi-pmocp/pmp');
  });

  for (const shown of [en, es])
    it(`leaves no line about it in ${shown.lang}, whichever it is`, () => {
      for (const { id } of shown.certifications) {
        const text = JSON.stringify(withoutHidden(shown, [`certification:${id}`]));
        expect(text).not.to.match(new RegExp(`"about":\\[[^\\]]*"${id}"`));
        expect(text).not.to.contain(`"${id}":{`);
      }
    });

  it('may be of an element that has few views', () => {
    const english = englishWith({ benefits: en.benefits });
    const hidden = withoutHidden(english, ['certification:pmp']);
    expect(Object.keys(hidden)).to.have.members(Object.keys(english));
    expect(hidden.benefits.evidence).not.to.have.property('pmp');
  });

  it('is left out once for all elements', () => {
    const hide = ['certification:pmp'];
    expect(withoutHidden(catalogue, hide)).to.equal(withoutHidden(catalogue, hide));
  });

  for (const hide of [undefined, [], ['criterion:fee', 'benefit:career', 'step:exam']])
    it(`is nothing where it hides ${hide?.join() ?? 'nothing'}: options say what of those is shown`, () => {
      expect(withoutHidden(catalogue, hide)).to.equal(catalogue);
    });

  it('may be nobody’s', () => {
    expect(withoutHidden(catalogue, ['certification:constructor'])).to.deep.equal(catalogue);
  });

  it('leaves the catalogue as it was', () => {
    const before = JSON.stringify(catalogue);
    withoutHidden(catalogue, ['certification:pmp', 'certification:capm']);
    expect(JSON.stringify(catalogue)).to.equal(before);
  });
});
