import { describe, it } from 'node:test';
import { expect } from 'chai';
import { type ProcessModel, processModel } from '../../../src/elements/process/model.js';
import { STEPS } from '../../../src/facts/ids.js';
import { content as bundled } from '../../../src/facts/index.js';
import { attributes } from '../../../src/options/process.js';
import { es } from '../../../src/words/es/index.js';
import { acmeContent } from '../../support/acme.js';
import { type Place, citesIn, inputOf, markedLines } from '../../support/models.js';

const modelOf = (given = {}, place: Place = {}): ProcessModel => processModel(inputOf(attributes, given, place));
const stepOf = (model: ProcessModel, id: string) => model.steps.find((step) => step.id === id)!;
const linesOf = (model: ProcessModel, id: string) => stepOf(model, id).told.flatMap(({ lines }) => markedLines(lines));
const pmp = modelOf({ certification: 'pmp' });

describe('steps as they come', () => {
  const model = modelOf();

  it('are the five to a PMO certification', () => {
    expect(model.frame.heading).to.equal('From choice to PMO certification');
    expect(model.steps.map(({ id }) => id)).to.deep.equal(STEPS);
    expect(model.frame.intro).to.equal('The steps from choosing a programme to keeping the certificate.');
  });

  it('say by name what is known of the certifications, criterion by criterion, and who issues them', () => {
    expect(linesOf(model, 'choose').slice(2)).to.deep.equal([
      'P3O Practitioner: How portfolio, programme and project offices are set up, developed and run',
      'PMI, PeopleCert, House of PMO and AIPMO',
    ]);
    const [exam, delivery] = stepOf(model, 'exam').told;
    expect([exam!.lines.length, exam!.rest!.label]).to.deep.equal([3, '5 more: Exam, Steps, PMO certification']);
    expect(markedLines(delivery!.lines)[0]).to.equal('PMI-PMOCP: At a test centre of Pearson VUE');
  });

  it('say by name what an issuer says of a step besides', () => {
    expect(linesOf(model, 'exam')).to.include('PMI-PMOCP: Pay and schedule, then take the exam.');
  });

  it('draw no renewal cycle, because each has its own', () => {
    expect(stepOf(model, 'maintain').years).to.equal(undefined);
  });

  it('lead to no issuer, because there are several', () => {
    for (const { check } of model.steps) expect(check).to.equal(undefined);
  });
});

describe('steps to a certification', () => {
  it('say which one', () => {
    expect(pmp.frame.heading).to.equal('From choice to PMP® certification');
  });

  for (const [id, lines] of [
    ['choose', ['Leading and directing projects', 'Project Management Institute (PMI)']],
    [
      'prepare',
      [
        '*35 hours* of project management training or an active CAPM certification',
        'Books and practice exams alone do not count as training.',
      ],
    ],
    ['maintain', ['*60 PDUs* every *3 years*']],
  ] as const)
    it(`tell the figures of their step: ${id}`, () => {
      expect(linesOf(pmp, id)).to.deep.equal(lines);
      expect(citesIn(stepOf(pmp, id))).not.to.be.empty;
    });

  it('have the remarks that must stand beside their figures', () => {
    expect(stepOf(pmp, 'qualify').told[0]!.remarks).to.deep.equal(['Months on overlapping projects count once.']);
  });

  it('draw a renewal cycle as long as it is, where it is known', () => {
    const years = (certification: string) => stepOf(modelOf({ certification }), 'maintain').years;
    expect([years('pmp'), years('ipmo-p')]).to.deep.equal([3, undefined]);
  });

  it('say that something is unknown, and where to look', () => {
    const step = stepOf(modelOf({ certification: 'ipmo-p' }), 'exam');
    expect(markedLines(step.told[0]!.lines)).to.deep.equal(['Unknown: we found no source.']);
    expect(step.check!.label).to.equal('Check with AIPMO: Take the exam, IPMO-P® (opens in a new tab)');
  });

  it('call nothing unknown that has a source, and lead to where the figures may be', () => {
    const process = { exam: { sources: ['acme'], checked: '2026-11' } };
    const content = { ...acmeContent, certifications: [{ ...acmeContent.certifications[0], process }] };
    const step = stepOf(modelOf({ certification: 'acme-pmo' }, { content }), 'exam');
    expect(markedLines(step.told[0]!.lines)).to.deep.equal(['Described by the source']);
    expect(step.check!.href).to.equal('https://acme.example/pmo');
  });

  it('are five, each with something to say, whatever is known of it', () => {
    for (const { id } of bundled.certifications)
      for (const { told, title, body } of modelOf({ certification: id }).steps) {
        expect(told[0]!.lines, id).not.to.be.empty;
        expect([title, body].every(Boolean), id).to.be.true;
      }
  });

  it('are those of the usual one where nobody knows the one that is asked for', () => {
    expect(modelOf({ certification: 'nonsense' })).to.deep.equal(modelOf());
  });
});

describe('what a provider changes in the steps', () => {
  it('are those that it hides', () => {
    expect(modelOf({}, { content: acmeContent }).steps.map(({ id }) => id)).to.deep.equal(STEPS.slice(1));
    const { steps, frame } = modelOf({}, { content: { hide: STEPS.map((id) => `step:${id}`) } });
    expect([steps, frame.sources, frame.age]).to.deep.equal([[], undefined, undefined]);
  });

  it('are those to its own certificate, in its own words', () => {
    const model = modelOf({ certification: 'acme-pmo' }, { content: acmeContent });
    expect(model.frame.heading).to.equal('From choice to Acme PMO Certificate');
    expect(linesOf(model, 'prepare')).to.deep.equal(['*12 hours* of our course']);
    expect(stepOf(model, 'exam').check!.href).to.equal('https://acme.example/pmo');
  });

  it('is its course, or the link of the page, under them', () => {
    const offer = (given: object, content = {}) => modelOf(given, { content }).frame.offer;
    expect(offer({})).to.equal(undefined);
    expect(offer({ 'action-href': '/all', 'action-label': 'Courses' })).to.include({ href: '/all', label: 'Courses' });
    expect(offer({ certification: 'pmp', 'action-href': '/all' }, acmeContent)).to.include({ label: 'PMP course' });
  });
});

it('headings of steps are one level below that of the element, and never below the sixth', () => {
  expect([1, 2, 5, 6].map((level) => modelOf({ 'heading-level': level }).level)).to.deep.equal([2, 3, 6, 6]);
});

it('steps are told in Spanish', () => {
  const model = modelOf({ certification: 'pmp' }, { language: es });
  expect(model.frame.heading).to.equal('Certificación PMP®: de la elección al certificado');
  expect(linesOf(model, 'maintain')[0]).to.match(/\*60 .*\*.*\*3 años\*/);
  expect(stepOf(model, 'exam').title).not.to.equal(stepOf(pmp, 'exam').title);
});
