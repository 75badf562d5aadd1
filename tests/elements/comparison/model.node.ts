import { describe, it } from 'node:test';
import { expect } from 'chai';
import { type ComparisonModel, type ComparisonState, comparisonModel } from '../../../src/elements/comparison/model.js';
import { content as bundled } from '../../../src/facts/index.js';
import { attributes } from '../../../src/options/comparison.js';
import { es } from '../../../src/words/es/index.js';
import { acmeContent } from '../../support/acme.js';
import { type Place, inputOf, marked } from '../../support/models.js';

const AS_IT_COMES: ComparisonState = { switched: false, leads: [] };

const modelOf = (given = {}, place: Place = {}, state: Partial<ComparisonState> = {}): ComparisonModel =>
  comparisonModel(inputOf(attributes, given, place), { ...AS_IT_COMES, ...state });

const columnsOf = ({ columns }: ComparisonModel) => columns.map(({ id }) => id);
const rowsOf = ({ rows }: ComparisonModel) => rows.map(({ criterion }) => criterion);
const cellOf = (model: ComparisonModel, criterion: string, column = 0) =>
  model.rows.find((row) => row.criterion === criterion)!.cells[column]!;
/** What stands in a cell, figures between asterisks. */
const linesOf = (...cell: Parameters<typeof cellOf>) => cellOf(...cell).lines.map(({ text }) => marked(text));

const STANDARD = 'focus audience issuer prerequisites training exam renewal fee roles recognition';
const KNOWN = [...bundled.families, ...bundled.certifications].map(({ id }) => id);

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

describe('a cell', () => {
  for (const [title, id, criterion, lines] of [
    ['says what a source says', 'pmp', 'exam', ['*180 questions* (*170* scored) in *240 minutes*', '*2 breaks*']],
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

describe('around the table', () => {
  for (const [title, given, heading] of [
    ['asks which, as it comes', {}, 'PMO certification or PMP® certification?'],
    [
      'asks which of three, by their short names',
      { certifications: 'pmp capm pmo' },
      'PMP®, CAPM® or PMO certification?',
    ],
    ['names the one that is shown', { certifications: 'pmp' }, 'PMP® certification at a glance'],
  ] as const)
    it(`the heading ${title}`, () => {
      expect(modelOf(given).frame.heading).to.equal(heading);
    });

  it('the introduction says what the usual two are, and of others what the table tells', () => {
    expect(modelOf().frame.intro).to.match(/^A PMO certification is meant to show/);
    expect(modelOf({ certifications: 'pmp capm' }).frame.intro).to.match(/^What each asks for/);
  });

  it('terms are explained that stand in the rows shown, each with its source', () => {
    const terms = (criteria: string) => modelOf({ criteria }).terms?.list.map(({ term }) => term);
    expect(terms('renewal')).to.deep.equal(['PDU']);
    expect(terms('fee')).to.equal(undefined);
    for (const { cites } of modelOf().terms!.list) expect(cites).not.to.be.empty;
  });

  it('sources say which they are, of what, how old, and when they were compared', () => {
    const { summary, label, sources } = modelOf({ certifications: 'pmp', criteria: 'exam' }).frame.sources!;
    expect(summary).to.equal('Sources and dates (1)');
    expect(label).to.equal('Sources and dates (1): Comparison, PMP®');
    expect(sources[0]!.about).to.equal('PMI, dated July 2026. Compared November 2026.');
  });

  it('there is no list of sources where nothing is cited', () => {
    const { sources, age } = modelOf({ certifications: 'pmo', criteria: 'fee' }).frame;
    expect([sources, age]).to.deep.equal([undefined, undefined]);
  });

  it('marks are those of the issuers that are shown', () => {
    const marks = (certifications: string) => modelOf({ certifications }).frame.marks;
    expect(marks('pmp')).to.contain('Marks of Project Management Institute, Inc.: PMI,');
    expect(marks('ipmo-p')).to.equal('Other names are marks of their owners. This site is independent of the issuers.');
    expect(marks('pmo').match(/Marks of/g)).to.have.length(2);
  });
});

describe('what a provider offers in a comparison', () => {
  const page = { 'action-href': '/courses', 'action-label': 'Our courses' };

  it('is nothing, as it comes', () => {
    const { offers, frame } = modelOf();
    expect([offers, frame.offer]).to.deep.equal([undefined, undefined]);
  });

  it('is the link of the page under the table, for the column that is highlighted or else the first', () => {
    const of = (given: object) => modelOf({ ...page, ...given }).frame.offer;
    expect(of({})).to.include({ href: '/courses', label: 'Our courses', certification: 'pmo', name: undefined });
    expect(of({ highlight: 'pmp' })).to.include({ certification: 'pmp' });
    expect(of({ 'action-label': '' })).to.include({ label: 'See our courses' });
    expect(of({ 'action-href': 'javascript:alert(1)' })).to.equal(undefined);
  });

  it('is a row of courses where there is one of them, and no link of the page besides', () => {
    const { offers, frame } = modelOf({ ...page, certifications: 'pmo pmp pmi-pmocp' }, { content: acmeContent });
    expect(frame.offer).to.equal(undefined);
    expect(offers).to.deep.equal({
      label: 'Our course',
      links: [
        undefined,
        { certification: 'pmp', href: '/pmp', label: 'PMP course', note: undefined, name: 'PMP course: PMP®' },
        {
          certification: 'pmi-pmocp',
          href: 'https://acme.example/pmo',
          label: 'PMO course',
          note: 'From March',
          name: 'PMO course: PMI-PMOCP™',
        },
      ],
    });
  });

  it('is the link of the page where no column has a course', () => {
    const { offers, frame } = modelOf({ ...page, certifications: 'p3o-foundation' }, { content: acmeContent });
    expect(offers).to.equal(undefined);
    expect(frame.offer!.href).to.equal('/courses');
  });

  it('says that it opens a new tab where links of the page do, but not of a mail', () => {
    const name = (href: string) =>
      modelOf({ 'action-href': href, 'action-label': 'Book' }, { inNewTabs: true }).frame.offer!.name;
    expect(name('/courses')).to.equal('Book (opens in a new tab)');
    expect(name('mailto:pmo@acme.example')).to.equal(undefined);
    const { links } = modelOf({}, { content: acmeContent, inNewTabs: true }).offers!;
    expect(links[1]!.name).to.equal('PMP course: PMP® (opens in a new tab)');
  });
});

describe('a provider’s own certificate in a comparison', () => {
  const model = modelOf({ certifications: 'acme-pmo pmp', criteria: 'issuer training' }, { content: acmeContent });

  it('is a column like the others, with the provider as issuer', () => {
    expect(model.columns[0]).to.include({ name: 'Acme PMO Certificate', issuer: 'Acme', mark: '' });
    expect(linesOf(model, 'issuer')).to.deep.equal(['Acme']);
  });

  it('is described in the provider’s words, with its figures from the facts', () => {
    expect(linesOf(model, 'training')).to.deep.equal(['*12 hours* of our course']);
  });

  it('cites the provider’s sources in the one list', () => {
    expect(cellOf(model, 'training').cites.map(({ number }) => number)).to.deep.equal(['1']);
    expect(model.frame.sources!.sources[0]).to.deep.include({ title: 'Acme' });
  });

  it('comes with what the provider says of its independence', () => {
    expect(model.frame.marks).to.match(/Acme is a training partner of PMI\.$/);
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
