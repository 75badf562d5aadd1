import { describe, it } from 'node:test';
import { expect } from 'chai';
import { acmeContent } from '../../support/acme.js';
import { modelOf, cellOf, linesOf } from './asked.js';

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
    expect(terms('renewal')).to.deep.equal(['PDU', 'CPD']);
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
    expect(cellOf(model, 'training').lines[0]!.cites.map(({ number }) => number)).to.deep.equal(['1']);
    expect(model.frame.sources!.sources[0]).to.deep.include({ title: 'Acme' });
  });

  it('comes with what the provider says of its independence', () => {
    expect(model.frame.marks).to.match(/Acme is a training partner of PMI\.$/);
  });
});
