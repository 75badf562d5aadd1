import { describe, it } from 'node:test';
import { expect } from 'chai';
import { content } from '../../../src/facts/index.js';
import type { Certification } from '../../../src/facts/types.js';
import { es } from '../../../src/words/es/index.js';
import { acmeContent } from '../../support/acme.js';
import { comparisonModel } from '../../../src/elements/comparison/model.js';
import { attributes } from '../../../src/options/comparison.js';
import { inputOf, marked, markedLines } from '../../support/models.js';
import { modelOf, cellOf, linesOf } from './asked.js';

const { exam } = content.certifications.find(({ id }) => id === 'pmp') as { exam: NonNullable<Certification['exam']> };

describe('a cell', () => {
  for (const [title, id, criterion, lines] of [
    [
      'says what a source says',
      'pmp',
      'exam',
      [
        `*${exam.questions!.value} questions* (*${exam.scored!.value}* scored) in *${exam.minutes!.value} minutes*`,
        `*${exam.breaks!.value} breaks*`,
      ],
    ],
    [
      'says what is known of an exam whose questions are not counted',
      'p3o-practitioner',
      'exam',
      ['*150 minutes*', 'Pass mark: *40* of *80*'],
    ],
    ['says that nothing is known', 'ipmo-p', 'exam', ['Unknown: we found no source.']],
    ['says that the issuer asks for nothing', 'p3o-foundation', 'prerequisites', ['None']],
    [
      'says that nothing is known where prerequisites are not published',
      'ipmo-p',
      'prerequisites',
      ['Unknown: we found no source.'],
    ],
    [
      'of a family says that it differs, where nothing is known of any',
      'pmo',
      'salary',
      ['Depends on the certification.'],
    ],
    ['of a family names its issuers', 'pmo', 'issuer', ['PMI, PeopleCert, House of PMO and AIPMO']],
    [
      'names each route with what it asks for',
      'pmp',
      'prerequisites',
      [
        '*24 to 60 months* of leading projects in the last *10 years*, by level of education (4 routes)',
        'School-leaving diploma: *60 months*',
        'Associate’s degree: *48 months*',
        'Bachelor’s degree or higher: *36 months*',
        'GAC-accredited degree: *24 months*',
      ],
    ],
  ] as const)
    it(title, () => {
      expect(linesOf(modelOf({ certifications: id, criteria: criterion }), criterion)).to.deep.equal(lines);
    });

  it('leads to the issuer where nothing is known, and for the fee', () => {
    const model = modelOf({ certifications: 'pmp ipmo-p', criteria: 'exam fee' });
    const check = (...cell: [string, number]) => cellOf(model, ...cell).check?.label;
    expect(check('exam', 0)).to.equal(undefined);
    expect(check('exam', 1)).to.equal('Check with AIPMO: Exam, IPMO-P® (opens in a new tab)');
    expect(check('fee', 0)).to.equal('Check with PMI: Exam fee, PMP® (opens in a new tab)');
    expect([0, 1].map((column) => cellOf(model, 'exam', column).isUnknown)).to.deep.equal([false, true]);
  });

  it('of which all is hidden is not called unknown, and leads to the issuer', () => {
    const input = inputOf(attributes, { certifications: 'pmp', criteria: 'audience' });
    const { comparison } = input.catalogue;
    const cells = { ...comparison.cells, pmp: { ...comparison.cells.pmp, audience: [] } };
    const catalogue = { ...input.catalogue, comparison: { ...comparison, cells } };
    const model = comparisonModel({ ...input, catalogue }, { switched: false, leads: [] });
    const { lines, isUnknown, check } = cellOf(model, 'audience');
    expect([lines, isUnknown, check!.text]).to.deep.equal([[], false, 'Check with PMI']);
  });

  it('of a family leads nowhere, because there is no one issuer', () => {
    expect(cellOf(modelOf(), 'fee').check).to.equal(undefined);
  });

  it('has the sources of all its lines after the last', () => {
    const { lines } = cellOf(modelOf({ certifications: 'pmp' }), 'exam');
    expect(lines.map(({ cites }) => cites.length)).to.deep.equal([0, 1]);
  });

  it('has remarks that must stand beside its figures, each once', () => {
    expect(cellOf(modelOf(), 'prerequisites', 1).remarks).to.deep.equal(['Months on overlapping projects count once.']);
  });

  it('has a bar as long as its exam, beside the longest', () => {
    const model = modelOf({ certifications: 'pmp capm ipmo-p', criteria: 'exam' });
    const bars = [0, 1, 2].map((column) => cellOf(model, 'exam', column).lines.map(({ bar }) => bar));
    expect(bars).to.deep.equal([[100, undefined], [75, undefined], [undefined]]);
  });

  it('has a bar for each domain, and lists them', () => {
    const { lines } = cellOf(modelOf({ certifications: 'pmp', criteria: 'domains' }), 'domains');
    expect(lines.map(({ text, bar, isItem }) => [marked(text), bar, isItem])).to.deep.equal([
      ['People *33%*', 33, true],
      ['Process *41%*', 41, true],
      ['Business Environment *26%*', 26, true],
    ]);
  });

  it('lists all lines but the first', () => {
    expect(cellOf(modelOf({ certifications: 'pmp' }), 'exam').lines.map(({ isItem }) => isItem)).to.deep.equal([
      false,
      true,
    ]);
  });

  it('shows all lines of a family alike, as the first of others, because none adds to another', () => {
    const isItem = (criterion: string) => cellOf(modelOf(), criterion).lines.map((line) => line.isItem);
    expect([isItem('exam'), isItem('issuer')]).to.deep.equal([[false, false, false], [false]]);
  });
});

describe('a cell of a family', () => {
  const { lines, rest, remarks, check } = cellOf(modelOf({ criteria: 'exam training' }), 'exam');

  it('says what is known by name, the most asked-for first', () => {
    expect(markedLines(lines)).to.deep.equal([
      'PMI-PMOCP: *120 questions* (*100* scored) in *165 minutes*',
      'PMI-PMOCP: *1 break*',
      'P3O Foundation: *75 questions* (*70* scored) in *60 minutes*',
    ]);
  });

  it('has the rest behind a summary that tells it from others', () => {
    expect([rest!.summary, rest!.label]).to.deep.equal(['5 more', '5 more: Exam, PMO certification']);
    expect(markedLines(rest!.lines)[0]).to.equal('P3O Foundation: Pass mark: *35* of *70*');
    const keys = modelOf().rows.map(({ cells }) => cells[0]!.rest?.key);
    const all = keys.filter((key) => key !== undefined);
    expect(new Set(all).size).to.equal(all.length);
  });

  it('has nothing behind a summary where there is no more to say', () => {
    expect(cellOf(modelOf(), 'issuer').rest).to.equal(undefined);
  });

  it('has the sources and remarks of each line beside it, because each speaks of another certification', () => {
    expect(lines.map(({ cites }) => cites.map(({ number }) => number).join())).to.deep.equal(['1', '1', '2']);
    expect(lines[2]!.remarks).to.deep.equal(['Format of the 2013 edition; not confirmed under the new name.']);
    expect([remarks, check]).to.deep.equal([[], undefined]);
  });

  it('says once, and names nobody, where a figure is shown of none of them', () => {
    expect(linesOf(modelOf(), 'fee')).to.deep.equal(['We show no figure: what we found is disputed, old or missing.']);
  });

  it('says what a provider wrote about it, and does without what the provider hides', () => {
    const content = {
      hide: ['certification:pmi-pmocp'],
      text: { en: { 'certifications.pmo.focus': 'Our offices' } },
    };
    const model = modelOf({ criteria: 'focus exam issuer' }, { content });
    expect(linesOf(model, 'focus')).to.deep.equal(['Our offices']);
    expect(linesOf(model, 'exam')[0]).to.match(/^P3O Foundation: /);
    expect(linesOf(model, 'issuer')).to.deep.equal(['PeopleCert, House of PMO and AIPMO']);
  });
});

describe('a line that nobody translated', () => {
  it('tells its language, and so does its remark', () => {
    const model = modelOf({ certifications: 'acme-pmo', criteria: 'training' }, { content: acmeContent, language: es });
    const [line] = cellOf(model, 'training').lines;
    expect([marked(line!.text), line!.lang]).to.deep.equal(['*12 hours* of our course', 'en']);
  });
});
