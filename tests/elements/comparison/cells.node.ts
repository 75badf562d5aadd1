import { describe, it } from 'node:test';
import { expect } from 'chai';
import { content } from '../../../src/facts/index.js';
import type { Certification } from '../../../src/facts/types.js';
import { marked } from '../../support/models.js';
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
      'of a family says for how many of it something is known',
      'pmo',
      'training',
      ['*10 hours*, for the 1 of 6 where we found a number'],
    ],
    ['of a family says what differs from one to the other', 'pmo', 'domains', ['Depends on the certification.']],
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

  it('of a family leads nowhere, because there is no one issuer', () => {
    expect(cellOf(modelOf(), 'fee').check).to.equal(undefined);
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
});
