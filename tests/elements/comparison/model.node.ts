import { describe, it } from 'node:test';
import { expect } from 'chai';
import { es } from '../../../src/words/es/index.js';
import { acmeContent } from '../../support/acme.js';
import type { Place } from '../../support/models.js';
import { modelOf, columnsOf, rowsOf, linesOf, STANDARD, KNOWN } from './asked.js';

describe('columns of a comparison', () => {
  for (const [title, given, columns] of [
    ['are the PMO family and PMP, as it comes', {}, ['pmo', 'pmp']],
    ['are those that are asked for, in their order', { certifications: 'pmp, capm' }, ['pmp', 'capm']],
    ['are one where one is asked for', { certifications: 'pmi-pmocp' }, ['pmi-pmocp']],
    ['are the first four of five', { certifications: KNOWN.slice(0, 5) }, KNOWN.slice(0, 4)],
    ['are the usual ones where none of those asked for is known', { certifications: 'nonsense' }, ['pmo', 'pmp']],
  ] as const)
    it(title, () => {
      expect(columnsOf(modelOf(given))).to.deep.equal(columns);
    });

  it('are those that are left where the provider hides one of the usual', () => {
    const hiding = (id: string) => modelOf({}, { content: { hide: [`certification:${id}`] } });
    expect(columnsOf(hiding('pmp'))).to.deep.equal(['pmo']);
    expect(columnsOf(hiding('capm'))).to.deep.equal(['pmo', 'pmp']);
  });

  it('have a name with its mark, and who issues it', () => {
    const { columns } = modelOf({ certifications: 'pmo pmp' });
    expect(columns.map(({ name, mark, issuer }) => [name, mark, issuer])).to.deep.equal([
      ['PMO certification', '', ''],
      ['PMP', '®', 'PMI'],
    ]);
  });

  it('tell the language of a name that is in another', () => {
    const name = (language?: Place['language']) =>
      modelOf({ certifications: 'p3o-foundation' }, language && { language }).columns[0]!.name;
    expect(name()).to.equal('P3O Foundation');
    expect(name(es)).to.deep.equal({ text: 'P3O Foundation', lang: 'en' });
  });

  it('are set off where one is highlighted, and only where it is shown', () => {
    const highlighted = (given: object) =>
      modelOf(given)
        .columns.filter((column) => column.isHighlighted)
        .map(({ id }) => id);
    expect(highlighted({})).to.deep.equal([]);
    expect(highlighted({ highlight: 'pmp' })).to.deep.equal(['pmp']);
    expect(highlighted({ highlight: 'capm' })).to.deep.equal([]);
    expect(highlighted({ highlight: 'nonsense' })).to.deep.equal([]);
  });

  for (const [title, leads, does] of [
    ['say that a press highlights them', [], ['Highlights this column', 'Highlights this column']],
    [
      'say what follows in a guide; a family has nothing to tick',
      ['overview', 'comparison', 'process', 'checklist', 'benefits'],
      [
        'Highlights this column and shows its steps and benefits',
        'Highlights this column and shows its steps, checklist and benefits',
      ],
    ],
    [
      'say only that they are highlighted where nothing can follow',
      ['checklist'],
      ['Highlights this column', 'Highlights this column and shows its checklist'],
    ],
  ] as const)
    it(title, () => {
      expect(modelOf({}, {}, { leads }).columns.map((column) => column.does)).to.deep.equal(does);
    });
});

describe('rows of a comparison', () => {
  for (const [title, given, place, rows] of [
    ['are the standard set, as it comes', {}, {}, STANDARD],
    ['are those that are asked for, in their order', { criteria: 'fee exam' }, {}, 'fee exam'],
    ['can be those beyond the standard set', { criteria: 'salary domains' }, {}, 'salary domains'],
    ['are without those that the provider hides', {}, { content: acmeContent }, STANDARD.replace('fee ', '')],
    ['are none where the provider hides all of them', { criteria: 'fee' }, { content: acmeContent }, ''],
    ['are those in which columns differ, if asked for', { 'differences-only': true }, {}, STANDARD.replace('fee ', '')],
    [
      'are all of them where there is nothing to differ from',
      { certifications: 'pmp', 'differences-only': true },
      {},
      STANDARD,
    ],
  ] as const)
    it(title, () => {
      expect(rowsOf(modelOf(given, place)).join(' ')).to.equal(rows);
    });

  it('have a cell for each column, however many there are', () => {
    for (const count of [1, 2, 3, 4])
      for (const { cells } of modelOf({ certifications: KNOWN.slice(0, count) }).rows)
        expect(cells).to.have.length(count);
  });
});

describe('differences only', () => {
  const same = { certifications: 'capm p3o-foundation', criteria: 'fee', 'differences-only': true };

  for (const [title, given, state, status] of [
    ['says nothing as it comes', {}, {}, ''],
    ['says nothing where an app has switched', { 'differences-only': true }, {}, ''],
    [
      'says how many rows are left once the learner has switched',
      { 'differences-only': true },
      { switched: true },
      'Rows shown: 9 of 10.',
    ],
    ['says it again once the learner has switched back', {}, { switched: true }, 'Rows shown: 10 of 10.'],
    ['says that nothing differs, whoever has switched', same, {}, 'Nothing differs in the rows shown.'],
  ] as const)
    it(title, () => {
      expect(modelOf(given, {}, state).status).to.equal(status);
    });

  it('is offered where there are two columns, and is on or off', () => {
    expect(modelOf().differences).to.deep.equal({ label: 'Show differences only', isOn: false });
    expect(modelOf({ 'differences-only': true }).differences!.isOn).to.be.true;
    expect(modelOf({ certifications: 'pmp', 'differences-only': true }).differences).to.equal(undefined);
  });
});

describe('a comparison in Spanish', () => {
  const model = modelOf({}, { language: es }, { switched: true });

  it('says all of it in Spanish', () => {
    expect(model.frame).to.include({ lang: 'es', dir: 'ltr' });
    expect(model.frame.heading).to.equal('¿Certificación PMO o Certificación PMP®?');
    expect(model.status).to.equal('Filas mostradas: 10 de 10.');
    expect(model.differences!.label).to.equal('Mostrar solo las diferencias');
  });

  it('writes figures as in Spanish', () => {
    expect(linesOf(model, 'prerequisites', 1)[0]).to.match(/\*24 a 60 meses\*/);
    expect(linesOf(model, 'recognition', 1)[0]).to.match(/\*1[. \u00a0]700[. \u00a0]000\*/);
  });

  it('tells the language of the titles of its sources', () => {
    expect(model.frame.sources!.sources[0]!.title).to.have.property('lang', 'en');
  });
});
