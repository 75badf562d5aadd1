import { describe, it } from 'node:test';
import { expect } from 'chai';
import { content as bundled } from '../../../src/facts/index.js';
import { es } from '../../../src/words/es/index.js';
import { acmeContent } from '../../support/acme.js';
import { markedLines, named } from '../../support/models.js';
import { modelOf, seen, panelOf, verdictOf, DIPLOMA, MONTHS } from './asked.js';

const KNOWLEDGE = 'A recognised certificate in project management or suitable practical experience';

describe('a checklist as it comes', () => {
  const model = modelOf();

  it('asks whether the prerequisites of PMI-PMOCP are met, and says what to do', () => {
    expect([model.frame.heading, model.frame.intro]).to.deep.equal([
      'Do you meet the PMI-PMOCP™ prerequisites?',
      'Tick what you have.',
    ]);
  });

  it('lists what there is to tick, of which nothing is met', () => {
    expect(model.list!.legend).to.equal('What you need');
    expect(seen(model.list!.items)).to.deep.equal([
      `[ ] ${DIPLOMA}`,
      ['One of these is enough', false, `[ ] ${MONTHS}`, '[ ] An active PMP certification'],
      '[ ] *10 hours* of PMO education',
    ]);
  });

  it('says of what kind each is, with its remark', () => {
    const items = model.list!.items.flatMap((item) => ('items' in item ? item.items : item));
    expect(named(items, 'notes')).to.deep.equal([
      ['Education'],
      ['Experience'],
      ['Certification held'],
      ['Coursework', 'PMI’s own on-demand exam preparation counts.'],
    ]);
  });

  it('counts, and says what is missing', () => {
    expect(verdictOf(model)).to.deep.equal([
      '0 of 3 met',
      'Still missing:',
      DIPLOMA,
      `${MONTHS} or an active PMP certification`,
      '*10 hours* of PMO education',
    ]);
    expect([panelOf(model).done, panelOf(model).total, model.list!.isComplete]).to.deep.equal([0, 3, false]);
  });

  it('says nothing to those who listen, because the learner did nothing', () => {
    expect(panelOf(model).said).to.equal(undefined);
  });

  it('leads to the issuer’s page', () => {
    expect(panelOf(model).check.label).to.equal('Check the issuer’s page: PMI-PMOCP™ (opens in a new tab)');
  });
});

describe('the checklist of each certification', () => {
  for (const [id, legend, items] of [
    ['pmp', 'What you need', 1],
    ['capm', 'What you need', 2],
    ['pmi-pmocp', 'What you need', 3],
    ['p3o-practitioner', 'What you need', 1],
    ['essentials-pmo-managers', 'What you need', 1],
  ] as const)
    it(`of ${id} has ${items} thing${items > 1 ? 's' : ''} to fulfil before a route is chosen`, () => {
      const { list, message, kinds } = modelOf({ certification: id });
      expect([list!.legend, list!.items.length, message, kinds]).to.deep.equal([legend, items, undefined, []]);
    });

  for (const [id, text, check] of [
    [
      'ipmo-p',
      'The prerequisites of IPMO-P® are not published, as far as we found, so there is no verdict here. Ask the issuer.',
      'Check with AIPMO: Prerequisites, IPMO-P® (opens in a new tab)',
    ],
    [
      'p3o-foundation',
      'P3O Foundation asks for no prerequisites.',
      'Check with PeopleCert: Prerequisites, P3O Foundation (opens in a new tab)',
    ],
  ] as const)
    it(`of ${id} is one sentence, with its source and where to ask`, () => {
      const { list, message, frame, assessment } = modelOf({ certification: id });
      expect([list, message!.text, message!.check.label]).to.deep.equal([undefined, text, check]);
      expect(message!.cites).not.to.be.empty;
      expect([frame.intro, assessment.status]).to.deep.equal(['', 'unknown']);
    });

  it('of each certification of the package is a list or a sentence', () => {
    for (const { id } of bundled.certifications) {
      const { list, message } = modelOf({ certification: id });
      expect(Boolean(list), id).to.equal(!message);
    }
  });

  it('of a family tells by kind and by name what its certifications ask for, each with its source', () => {
    const { list, message, kinds, frame } = modelOf({ certification: 'pmo' });
    expect([list, message]).to.deep.equal([undefined, undefined]);
    expect(kinds.map(({ name, told }) => [name, ...markedLines(told.lines)])).to.deep.equal([
      ['Education', `PMI-PMOCP: ${DIPLOMA}`],
      [
        'Experience',
        `PMI-PMOCP: ${MONTHS} or an active PMP certification`,
        `Essentials for PMO Managers: ${KNOWLEDGE}`,
      ],
      ['Coursework', 'PMI-PMOCP: *10 hours* of PMO education'],
      [
        'Set by the issuer',
        `PMI-PMOCP: ${MONTHS} or an active PMP certification`,
        'P3O Practitioner: P3O Foundation, passed',
        `Essentials for PMO Managers: ${KNOWLEDGE}`,
      ],
    ]);
    for (const { told } of kinds) for (const { cites } of told.lines) expect(cites).not.to.be.empty;
    expect(frame.heading).to.equal('What may a PMO certification ask for?');
  });

  it('says of a certification that has another name now that it has, as the comparison and the steps do', () => {
    expect(modelOf({ certification: 'p3o-practitioner' }).frame.remarks).to.deep.equal([
      'Now in the PRINCE2 family, under a new name.',
    ]);
    expect(modelOf({ certification: 'pmp' }).frame.remarks).to.deep.equal([]);
  });

  it('of a family leaves out a kind of which none of its certifications asks for anything', () => {
    const content = { hide: ['certification:pmi-pmocp'] };
    const { kinds } = modelOf({ certification: 'pmo' }, {}, { content });
    expect(kinds.map(({ id }) => id)).to.deep.equal(['experience', 'issuer']);
  });

  it('is the usual one where nobody knows the one that is asked for', () => {
    expect(modelOf({ certification: 'nonsense' })).to.deep.equal(modelOf());
  });
});

describe('what a provider gives a checklist', () => {
  it('is its own certificate, in its own words', () => {
    const model = modelOf({ certification: 'acme-pmo' }, {}, { content: acmeContent });
    expect(model.frame.heading).to.equal('Do you meet the Acme PMO Certificate prerequisites?');
    expect(seen(model.list!.items)).to.deep.equal(['[ ] *12 hours* of our course']);
    expect(model.frame.sources!.sources).to.have.length(1);
  });

  it('is said in the language that it has where nobody translated it, and says which', () => {
    const model = modelOf({ certification: 'acme-pmo' }, {}, { content: acmeContent, language: es });
    const [item] = model.list!.items;
    expect(seen([item!])).to.deep.equal(['[ ] *12 hours* of our course']);
    expect([item, ...panelOf(model).verdict.missing].map((each) => (each as { lang?: string }).lang)).to.deep.equal([
      'en',
      'en',
    ]);
  });

  it('is its course beside the verdict, or the link of the page', () => {
    const offer = (given: object, content = {}) => panelOf(modelOf(given, {}, { content })).offer;
    expect(offer({})).to.equal(undefined);
    expect(offer({ 'action-href': '/all' })).to.include({
      href: '/all',
      label: 'See our courses',
      certification: 'pmi-pmocp',
    });
    expect(offer({ 'action-href': '/all' }, acmeContent)).to.include({ label: 'PMO course', note: 'From March' });
  });

  it('stands under the content where there is nothing to tick, and never twice', () => {
    const given = { 'action-href': '/all' };
    for (const id of ['pmo', 'ipmo-p', 'p3o-foundation'])
      expect(modelOf({ ...given, certification: id }).frame.offer, id).to.include({ href: '/all', certification: id });
    expect(modelOf(given).frame.offer).to.equal(undefined);
  });
});

describe('a checklist in Spanish', () => {
  const model = modelOf({ certification: 'pmp' }, { last: { entered: true }, keeping: 'kept' }, { language: es });

  it('says all of it in Spanish', () => {
    expect(model.frame.heading).to.equal('¿Se cumplen los requisitos previos de PMP®?');
    expect(panelOf(model).said!.text).to.equal('Cumplidos: 0 de 2');
    expect(panelOf(model).keeping!.text).to.equal('Las casillas marcadas se guardan solo en este dispositivo.');
    expect(model.list!.routes!.options[0]!.hint).to.equal('además, 60 meses de experiencia');
  });
});
