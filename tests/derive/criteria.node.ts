import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { CellLine } from '../../src/catalogue/types.js';
import { cellsOf } from '../../src/derive/cells.js';
import { Wording } from '../../src/derive/wording.js';
import { CRITERIA, type CriterionId } from '../../src/facts/ids.js';
import { content } from '../../src/facts/index.js';
import type { Certification } from '../../src/facts/types.js';
import { en } from '../../src/words/en/index.js';
import { es } from '../../src/words/es/index.js';

const citation = { sources: ['acme'], checked: '2026-10' };
const sourced = <Value>(value: Value) => ({ value, ...citation });

/** A certification of a provider's own, with what a test adds. */
const acme = (facts: Partial<Certification> = {}): Certification => ({
  id: 'acme',
  family: 'pmo',
  name: 'Acme',
  issuer: 'pmi',
  page: 'https://acme.example/',
  status: 'current',
  eligibility: 'unpublished',
  ...facts,
});
const english = new Wording(en);
const spanish = new Wording(es);
const cell = (criterion: CriterionId, facts: Partial<Certification>, words = [english] as [Wording, ...Wording[]]) =>
  cellsOf(acme(facts), content, words)[criterion];
/** A line as it is seen, figures between asterisks. */
const seen = ({ text }: CellLine) =>
  typeof text === 'string' ? text : text.map((part, i) => (i % 2 ? `*${part}*` : part)).join('');

const leaf = { kind: 'experience', ...citation } as const;
const route: Certification['eligibility'] = {
  id: 'acme/route',
  as: 'route',
  any: [
    { id: 'long', requirement: { id: 'acme/long', months: 60, ...leaf } },
    { id: 'none', requirement: { id: 'acme/degree', ...citation, kind: 'education' } },
  ],
};

/** What is said under each criterion where a fact is known, and what is drawn beside it. */
const TABLE: [criterion: CriterionId, facts: Partial<Certification>, lines: string[], drawn?: object][] = [
  ['issuer', {}, ['Project Management Institute (PMI)']],
  ['issuer', { issuer: 'house-of-pmo' }, ['House of PMO, examined by APMG International']],
  ['issuer', { issuer: 'peoplecert' }, ['PeopleCert']],
  ['prerequisites', { eligibility: 'none', eligibilityCitation: citation }, ['None']],
  [
    'prerequisites',
    { eligibility: { id: 'capm/secondary', ...leaf }, noExperience: citation },
    ['No experience is asked for'],
  ],
  [
    'training',
    { eligibility: { id: 'capm/training', hours: 23, ...leaf, kind: 'coursework' } },
    ['*23 hours* of project management education'],
  ],
  ['training', { course: sourced(2) }, ['Usually a course of *2 days*']],
  [
    'exam',
    { exam: { questions: sourced(60), scored: sourced(50), minutes: sourced(90) } },
    ['*60 questions* (*50* scored) in *90 minutes*'],
    { minutes: 90 },
  ],
  ['exam', { exam: { questions: sourced(1), minutes: sourced(1) } }, ['*1 question* in *1 minute*'], { minutes: 1 }],
  ['exam', { exam: { minutes: sourced(90), breaks: sourced(1) } }, ['*90 minutes*', '*1 break*'], { minutes: 90 }],
  ['exam', { exam: { passMark: sourced({ marks: 40, of: 80 }) } }, ['Pass mark: *40* of *80*']],
  ['domains', { exam: { domains: sourced([{ name: 'People', percent: 33 }]) } }, ['People *33%*'], { percent: 33 }],
  [
    'delivery',
    { exam: { delivery: sourced({ online: 'Acme' }), languages: sourced(2) } },
    ['Online with a live proctor, through Acme', 'In *2 languages*'],
  ],
  ['attempts', { exam: { attempts: sourced({ count: 3, years: 1 }) } }, ['*3 attempts* within *1 year*']],
  [
    'renewal',
    { renewal: { years: sourced(3), credits: sourced({ pdu: 60 }) } },
    ['*60 PDUs* every *3 years*'],
    { years: 3 },
  ],
  [
    'renewal',
    { renewal: { years: sourced(3), credits: sourced({ cpdYearly: 20 }) } },
    ['Every *3 years*, for example with *20 CPD points* a year'],
    { years: 3 },
  ],
  ['renewal', { renewal: { years: sourced(1) } }, ['Every *1 year*'], { years: 1 }],
  ['fee', {}, ['We show no figure: what we found is disputed, old or missing.'], { isOpen: true }],
  ['recognition', { holders: sourced(1000) }, ['More than *1,000* active holders']],
  [
    'salary',
    { salary: sourced({ percent: 17, countries: 21 }) },
    ['*17%* higher median pay reported by holders, on average over *21* countries'],
  ],
];

describe('what a criterion says of a certification', () => {
  for (const [criterion, facts, lines, drawn = {}] of TABLE)
    it(`is under ${criterion}: ${lines.join(' / ')}`, () => {
      const found = cell(criterion, facts)!;
      expect(found.map(seen)).to.deep.equal(lines);
      expect(found[0]).to.deep.include(drawn);
      if (criterion !== 'fee') for (const { cites } of found) expect(cites).not.to.equal(undefined);
    });

  it('is nothing under any other criterion where no fact is known', () => {
    const cells = cellsOf(acme(), content, [english]);
    expect(Object.keys(cells)).to.deep.equal(['issuer', 'fee']);
    expect(CRITERIA.length).to.equal(Object.keys(en.criteria).length);
  });

  it('draws no length that a sentence of its own does not say', () => {
    const worded = new Wording({ ...en, certifications: { acme: { renewal: 'By talking to us' } }, cells: {} });
    expect(cell('renewal', { renewal: { years: sourced(3) } }, [worded])).to.deep.equal([{ text: 'By talking to us' }]);
  });

  it('is the months of each route by its name, and its name alone where a route asks for none', () => {
    const named = new Wording({ ...en, routes: { 'acme/route': { long: 'A diploma', none: 'A degree' } } });
    const lines = cell('prerequisites', { eligibility: route }, [named])!;
    expect(lines.map(seen)).to.deep.equal(['A diploma: *60 months*', 'A degree']);
    expect(lines.map(({ cites }) => cites)).to.deep.equal([[['2026-10', 'acme']], [['2026-10', 'acme']]]);
  });

  it('is the months of each route by its number, with their sources, where no language has a name for it', () => {
    const lines = cell('prerequisites', { eligibility: route }, [spanish, english])!;
    expect(lines.map(seen)).to.deep.equal(['Vía 1: *60 meses*', 'Vía 2']);
    expect(lines.map(({ cites }) => cites)).to.deep.equal([[['2026-10', 'acme']], [['2026-10', 'acme']]]);
    const named = new Wording({ ...en, routes: { 'acme/route': { long: 'A diploma' } } });
    expect(cell('prerequisites', { eligibility: route }, [named])!.map(seen)).to.deep.equal([
      'A diploma: *60 months*',
      'Route 2',
    ]);
  });

  it('is prose with the sources of the statement that backs it, in the month in which they were compared', () => {
    const worded = new Wording({ ...en, certifications: { acme: { focus: 'Running a PMO' } } });
    expect(cell('focus', { focus: { ...citation, note: 'renamed' } }, [worded])).to.deep.equal([
      { text: 'Running a PMO', cites: [['2026-10', 'acme']], remarks: [en.notes.renamed], terms: ['pmo'] },
    ]);
  });

  it('is what is asked for, by kind and figures, where nobody put that into words', () => {
    const eligibility: Certification['eligibility'] = {
      all: [
        {
          id: 'acme/either',
          as: 'alternative',
          any: [
            { id: 'months', requirement: { id: 'acme/months', months: 12, ...leaf } },
            { id: 'pmp', requirement: { id: 'acme/pmp', holds: 'pmp', ...leaf, kind: 'issuer' } },
          ],
        },
        { id: 'acme/hours', hours: 9, ...leaf, kind: 'coursework' },
      ],
    };
    expect(cell('prerequisites', { eligibility })!.map(seen)).to.deep.equal([
      'Experience: *12 months* or Set by the issuer',
    ]);
    expect(cell('training', { eligibility })!.map(seen)).to.deep.equal(['Coursework: *9 hours*']);
    for (const line of cell('prerequisites', { eligibility })!) expect(line.cites).to.deep.equal([['2026-10', 'acme']]);
  });

  it('names the source of prose that nobody put into words, in place of saying that none was found', () => {
    expect(cell('focus', { focus: citation })).to.deep.equal([
      { text: 'Described by the source', cites: [['2026-10', 'acme']] },
    ]);
  });
});

describe('a certification that is not translated', () => {
  const worded = new Wording({
    ...en,
    certifications: { acme: { focus: 'Running a PMO' } },
    requirements: { 'acme/course': '{hours:hour} of our course' },
    notes: { 'acme-note': 'Of last year.' },
  });
  const facts: Partial<Certification> = {
    focus: { ...citation, note: 'acme-note' },
    eligibility: { id: 'acme/course', hours: 12, ...leaf, kind: 'coursework' },
    exam: { minutes: sourced(90) },
  };

  it('is shown in the language that it has, marked with it', () => {
    expect(cell('focus', facts, [spanish, worded])![0]).to.deep.include({
      text: 'Running a PMO',
      lang: 'en',
      remarks: [{ text: 'Of last year.', lang: 'en' }],
    });
    expect(cell('training', facts, [spanish, worded])![0]).to.deep.include({
      text: ['', '12 hours', ' of our course'],
      lang: 'en',
    });
  });

  it('speaks the language of the page where figures alone say all', () => {
    const [line] = cell('exam', facts, [spanish, worded])!;
    expect(line!.text).to.deep.equal(['', '90 minutos']);
    expect(line).not.to.have.property('lang');
  });

  it('is shown in the language of the page where it has words in it', () => {
    const translated = new Wording({ ...es, certifications: { acme: { focus: 'Llevar una PMO' } } });
    expect(cell('focus', { focus: citation }, [translated, worded])).to.deep.equal([
      { text: 'Llevar una PMO', cites: [['2026-10', 'acme']], terms: ['pmo'] },
    ]);
  });
});
