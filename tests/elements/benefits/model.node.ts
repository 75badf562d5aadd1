import { describe, it } from 'node:test';
import { expect } from 'chai';
import { type BenefitsModel, benefitsModel } from '../../../src/elements/benefits/model.js';
import { BENEFITS } from '../../../src/facts/ids.js';
import { content as bundled } from '../../../src/facts/index.js';
import { attributes } from '../../../src/options/benefits.js';
import { es } from '../../../src/words/es/index.js';
import { acmeContent } from '../../support/acme.js';
import { type Place, inputOf, marked, markedLines } from '../../support/models.js';

const modelOf = (given = {}, place: Place = {}): BenefitsModel => benefitsModel(inputOf(attributes, given, place));
const idsOf = ({ benefits }: BenefitsModel) => benefits.map(({ id }) => id);
const citesOf = ({ evidence: { lines } }: BenefitsModel['benefits'][number]) => lines.flatMap(({ cites }) => cites);
const benefitOf = (model: BenefitsModel, id: string) => model.benefits.find((benefit) => benefit.id === id)!;

describe('benefits as they come', () => {
  const model = modelOf();

  it('are those of the PMO family, in their order', () => {
    expect(model.frame.heading).to.equal('What a PMO certification brings');
    expect(idsOf(model)).to.deep.equal(BENEFITS);
  });

  it('say what is hoped for, because a family promises nothing itself', () => {
    for (const { hope } of model.benefits) expect(marked(hope!.text)).not.to.equal('');
  });

  it('say by name what the sources say of its certifications, the most asked-for first', () => {
    const { strengthName, evidence } = benefitOf(model, 'expertise');
    expect(strengthName).to.equal('Issuer’s claim');
    expect(markedLines(evidence.lines)).to.deep.equal([
      'PMI-PMOCP: PMI says that holders can support, create and lead a PMO.',
      'Essentials for PMO Administrators: Built on the role profiles of the House of PMO Competency Framework.',
      'Essentials for PMO Managers: Built on the role profiles of the House of PMO Competency Framework.',
    ]);
    for (const { cites } of evidence.lines) expect(cites).to.have.length(1);
    expect(evidence.rest!.label).to.equal('1 more: Specialised expertise, Benefits, PMO certification');
  });

  it('show the strongest that speaks for any of them, and nothing weaker', () => {
    const [own] = acmeContent.certifications;
    const benefits = { career: { strength: 'independent', sources: ['acme'], checked: '2026-11' } };
    const text = { en: { ...acmeContent.text.en, 'evidence.acme-pmo.career': 'Nine of ten found work.' } };
    const content = { ...acmeContent, certifications: [{ ...own, benefits }], text };
    const { strength, evidence } = benefitOf(modelOf({}, { content }), 'career');
    expect([strength, ...markedLines(evidence.lines)]).to.deep.equal([
      'independent',
      'Acme PMO Certificate: Nine of ten found work.',
    ]);
  });

  it('say honestly where nothing was found', () => {
    const content = { hide: ['certification:pmi-pmocp'] };
    const benefit = benefitOf(modelOf({}, { content }), 'recognition');
    expect(benefit).to.include({ strength: 'none', strengthName: 'No published evidence found' });
    expect(benefit.evidence).to.deep.equal({ lines: [], rest: undefined, remarks: [] });
  });
});

describe('benefits of a certification', () => {
  const model = modelOf({ certification: 'pmp' });

  it('say whose they are', () => {
    expect(model.frame.heading).to.equal('What the PMP® certification brings');
  });

  it('hope for nothing: they have evidence, or say that there is none', () => {
    for (const { hope } of model.benefits) expect(hope).to.equal(undefined);
  });

  for (const [id, strength, name, evidence, remark] of [
    [
      'career',
      'survey',
      'Survey by the issuer',
      'Holders report *17%* higher median pay than others, on average over *21* countries.',
      'Reported by holders in PMI’s own survey.',
    ],
    ['strategy', 'issuer', 'Issuer’s claim', 'The business environment is *26%* of the exam.', undefined],
    ['recognition', 'issuer', 'Issuer’s claim', 'PMI speaks of more than *1,700,000* active holders.', undefined],
  ] as const)
    it(`weigh what a source says: ${id} is a ${name.toLowerCase()}`, () => {
      const benefit = benefitOf(model, id);
      expect(benefit).to.include({ strength, strengthName: name });
      expect(markedLines(benefit.evidence.lines)).to.deep.equal([evidence]);
      expect(benefit.evidence.remarks).to.deep.equal(remark === undefined ? [] : [remark]);
      expect(citesOf(benefit)).not.to.be.empty;
    });

  it('have four entries, whatever is known of it', () => {
    for (const { id } of bundled.certifications) {
      const { benefits } = modelOf({ certification: id });
      expect(benefits.map((benefit) => benefit.id)).to.deep.equal(BENEFITS);
      for (const benefit of benefits) {
        const isKnown = benefit.evidence.lines.length > 0;
        expect(benefit.strength === 'none', id).to.equal(!isKnown);
        expect(citesOf(benefit).length > 0, id).to.equal(isKnown);
      }
    }
  });

  it('are those of the usual one where nobody knows the one that is asked for', () => {
    expect(modelOf({ certification: 'nonsense' })).to.deep.equal(modelOf());
  });
});

describe('what a provider changes in benefits', () => {
  it('are those that it hides', () => {
    expect(idsOf(modelOf({}, { content: acmeContent }))).to.deep.equal(['expertise', 'career', 'strategy']);
    const hide = BENEFITS.map((id) => `benefit:${id}`);
    const { benefits, frame } = modelOf({}, { content: { hide } });
    expect([benefits, frame.sources]).to.deep.equal([[], undefined]);
  });

  it('are those of its own certificate, for which no evidence is known but what it gives', () => {
    const model = modelOf({ certification: 'acme-pmo' }, { content: acmeContent });
    expect(model.frame.heading).to.equal('What the Acme PMO Certificate brings');
    expect(model.benefits.map(({ strength }) => strength)).to.deep.equal(['none', 'none', 'none']);
  });

  it('is evidence of its own, with its own remark', () => {
    const [own] = acmeContent.certifications;
    const benefits = {
      career: { strength: 'independent', sources: ['acme'], checked: '2026-11', note: 'ten' },
    };
    const text = {
      en: {
        ...acmeContent.text.en,
        'evidence.acme-pmo.career': 'Nine of ten found work.',
        'notes.ten': 'Ten were asked.',
      },
    };
    const content = { ...acmeContent, certifications: [{ ...own, benefits }], text };
    const career = benefitOf(modelOf({ certification: 'acme-pmo' }, { content }), 'career');
    expect(career.strengthName).to.equal('Independent evidence');
    expect(career.evidence.remarks).to.deep.equal(['Ten were asked.']);
    expect(markedLines(career.evidence.lines)).to.deep.equal(['Nine of ten found work.']);
  });

  it('is its course, or the link of the page, under them', () => {
    const offer = (given: object, content = {}) => modelOf(given, { content }).frame.offer;
    expect(offer({})).to.equal(undefined);
    expect(offer({ 'action-href': '/all' })).to.include({ href: '/all', certification: 'pmo' });
    expect(offer({ certification: 'pmp', 'action-href': '/all' }, acmeContent)).to.include({ label: 'PMP course' });
  });

  it('opens a new tab, and says so, where links of the page do', () => {
    const { offer } = modelOf({ certification: 'pmp' }, { content: acmeContent, inNewTabs: true }).frame;
    expect(offer!.name).to.equal('PMP course (opens in a new tab)');
  });
});

it('headings of benefits are one level below that of the element, and never below the sixth', () => {
  const levels = (level: number) =>
    [modelOf({ 'heading-level': level })].map(({ frame, level: below }) => [frame.level, below])[0];
  expect([1, 2, 5, 6].map(levels)).to.deep.equal([
    [1, 2],
    [2, 3],
    [5, 6],
    [6, 6],
  ]);
});

it('benefits are said in Spanish, with figures as in Spanish', () => {
  const model = modelOf({ certification: 'pmp' }, { language: es });
  expect(model.frame.heading).to.equal('Certificación PMP®: qué aporta');
  expect(benefitOf(model, 'career').strengthName).to.equal('Encuesta del emisor');
  expect(markedLines(benefitOf(model, 'recognition').evidence.lines)[0]).to.match(/\*1[.\u00a0 ]700[.\u00a0 ]000\*/);
});
