import { describe, it } from 'node:test';
import { expect } from 'chai';
import { CitedSources } from '../../src/catalogue/cited-sources.js';
import type { Citation, SharedView } from '../../src/catalogue/types.js';
import { es } from '../../src/words/es/index.js';
import { catalogueIn } from '../support/models.js';

const COMPARED = 'undated. Compared {month}.';
const SOURCES: SharedView['sources'] = {
  page: { title: 'A page', url: 'https://pmi.example/page', about: 'PMI, dated July 2026. Compared {month}.' },
  paper: { title: 'A paper', about: COMPARED },
  foreign: { title: 'Una página', publisher: 'PMI', url: 'https://pmi.example/es', lang: 'es', about: COMPARED },
  unnamed: { title: 'Otra', url: 'https://pmi.example/otra', lang: 'es', hreflang: 'es', about: COMPARED },
  unread: { title: 'Un libro', lang: 'es', about: COMPARED },
};
const months = {
  '2025-12': 'December 2025',
  '2026-03': 'March 2026',
  '2026-04': 'April 2026',
  '2026-05': 'May 2026',
  '2026-10': 'October 2026',
};
const make = (place = {}, sources = SOURCES) => new CitedSources({ ...catalogueIn(place), sources, months });
const by = (...sources: string[]): Citation => ['2026-10', ...sources];
const numbers = (all: readonly { readonly number: string }[]) => all.map(({ number }) => number).join(' ');

describe('the numbers beside statements', () => {
  it('count up in the order in which sources are first cited, and stay', () => {
    const cited = make();
    expect(numbers(cited.cite([by('paper')]))).to.equal('1');
    expect(numbers(cited.cite([by('page', 'paper')]))).to.equal('2 1');
    expect(numbers(cited.cite([by('foreign'), by('page')]))).to.equal('3 2');
  });

  for (const [title, citations, expected] of [
    ['stand once beside a statement, however often it cites a source', [by('page', 'page'), by('page')], '1'],
    ['are none for what cites nothing', undefined, ''],
    ['are none for a source that is not listed, and leave no gap', [by('gone', 'page')], '1'],
    ['are none for what every object has', [by('constructor', '__proto__')], ''],
  ] as const)
    it(title, () => {
      const cited = make();
      expect(numbers(cited.cite(citations))).to.equal(expected);
    });

  it('lead to the source, and say its title', () => {
    const [{ link, named }] = make().cite([by('page')]) as [ReturnType<CitedSources['cite']>[0]];
    expect(link).to.include({ href: 'https://pmi.example/page', text: '1' });
    expect(link!.label).to.equal('Source 1: A page (opens in a new tab)');
    expect(named).to.equal(undefined);
  });

  for (const [title, source, label] of [
    [
      'say who publishes a title in another language, because a label has one',
      'foreign',
      'Source 1: PMI (opens in a new tab)',
    ],
    ['say where it stands, where nobody is named', 'unnamed', 'Source 1: pmi.example (opens in a new tab)'],
  ] as const)
    it(title, () => {
      expect(make().cite([by(source)])[0]!.link!.label).to.equal(label);
    });

  it('name a source without a page for those who do not see the number', () => {
    expect(make().cite([by('paper')])[0]).to.deep.include({ link: undefined, named: ['Source 1: ', 'A paper', ''] });
    expect(make().cite([by('unread')])[0]!.named).to.deep.equal(['Source 1: ', { text: 'Un libro', lang: 'es' }, '']);
  });
});

describe('the list of sources', () => {
  it('is none where nothing was cited', () => {
    expect([make().list('PMP'), make().month]).to.deep.equal([undefined, undefined]);
  });

  it('holds what was cited until then, in the order of the numbers', () => {
    const cited = make();
    cited.cite([by('paper', 'page')]);
    const { summary, label, sources } = cited.list('PMP®')!;
    expect([summary, label]).to.deep.equal(['Sources and dates (2)', 'Sources and dates (2): PMP®']);
    expect(sources.map(({ title, about }) => [title, about])).to.deep.equal([
      ['A paper', 'undated. Compared October 2026.'],
      ['A page', 'PMI, dated July 2026. Compared October 2026.'],
    ]);
    expect(sources.map(({ link }) => link?.label)).to.deep.equal([undefined, 'A page (opens in a new tab)']);
  });

  it('says the newest month in which a source, and any of them, was compared', () => {
    const cited = make();
    cited.cite([
      ['2026-03', 'page'],
      ['2026-05', 'paper'],
    ]);
    cited.cite([
      ['2026-04', 'page'],
      ['2025-12', 'page'],
    ]);
    expect(cited.month).to.equal('2026-05');
    expect(cited.list('')!.sources[0]!.about).to.match(/Compared April 2026\.$/);
  });

  it('says a month for which there are no words as it is written', () => {
    const cited = make();
    cited.cite([['1999-01', 'paper']]);
    expect(cited.list('')!.sources[0]!.about).to.equal('undated. Compared 1999-01.');
  });

  it('tells the language of a title and of the page behind it', () => {
    const cited = make();
    cited.cite([by('unnamed')]);
    const [source] = cited.list('')!.sources;
    expect(source).to.deep.include({ title: { text: 'Otra', lang: 'es' }, hreflang: 'es' });
    expect(source!.link).to.deep.include({ label: undefined, around: ['', ' (opens in a new tab)'] });
  });

  it('of Spanish titles says nothing of Spanish where all is Spanish', () => {
    const cited = make({ language: es });
    cited.cite([by('foreign')]);
    expect(cited.list('')!.sources[0]!.title).to.equal('Una página');
  });
});
