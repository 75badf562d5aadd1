import { describe, it } from 'node:test';
import { expect } from 'chai';
import { en } from '../../src/catalogue/en.js';
import { es } from '../../src/catalogue/es.js';
import type { AnyLines, Catalogue, LeafLine } from '../../src/catalogue/types.js';
import type { ProviderContent } from '../../src/facts/types.js';
import { adopt } from '../../src/provider/adopt.js';

const citation = { sources: ['acme'], checked: '2025-03' };
const content = {
  certifications: [
    {
      id: 'acme',
      family: 'pmo',
      name: 'Acme Certificate',
      lang: 'en',
      mark: '™',
      issuer: 'acme',
      page: 'https://acme.example/',
      status: 'current',
      level: 'entry',
      eligibility: 'unpublished',
    },
    {
      id: 'ac',
      family: 'pmo',
      name: 'Acme Course',
      lang: 'en',
      abbreviation: 'AC',
      issuer: 'acme',
      page: 'https://acme.example/ac',
      status: 'current',
      level: 'entry',
      eligibility: 'none',
    },
  ],
  issuers: {
    acme: {
      name: 'Acme',
      trademark: { marks: ['AC'], owner: 'Acme', ...citation },
      page: 'https://acme.example/',
      ...citation,
    },
  },
  sources: {
    acme: { title: 'Acme handbook', lang: 'en', publisher: 'Acme', url: 'https://acme.example/a', kind: 'issuer' },
    paper: { title: 'A paper', kind: 'other' },
    page: { title: 'Page', url: 'https://page.example/x', kind: 'other', hreflang: 'en' },
  },
} as ProviderContent;

const leaf = (id: string): LeafLine => ({
  id,
  kind: 'coursework',
  kindName: 'Coursework',
  text: ['', '12 hours', ' of it'],
});

/** English in which the provider's own was derived, and which also says other things of ours. */
const derived: Catalogue = {
  ...en,
  months: { ...en.months, '2025-03': 'March 2025' },
  comparison: {
    ...en.comparison,
    cells: {
      pmp: { focus: [{ text: 'Not to be taken' }] },
      acme: {
        focus: [
          {
            text: 'Offices',
            cites: [['2025-03', 'acme']],
            remarks: ['New', { text: 'Neu', lang: 'de' }],
            terms: ['pmo'],
          },
          { text: 'Bureaux', lang: 'fr' },
        ],
      },
    },
  },
  checklist: {
    ...en.checklist,
    prerequisites: {
      ...en.checklist.prerequisites,
      acme: {
        eligibility: {
          all: [
            leaf('acme/a'),
            {
              id: 'acme/route',
              as: 'route',
              text: 'Your school',
              any: [
                { id: 'one', name: 'A school', hint: 'then more', requirement: leaf('acme/b') },
                { id: 'two', requirement: leaf('acme/c') },
              ],
            },
          ],
        },
        stepBefore: { text: 'Not there yet?', certification: 'ac' },
      },
      ac: { eligibility: 'none', cites: [['2025-03', 'acme']] },
    },
  },
  benefits: {
    ...en.benefits,
    hopes: { pmo: { career: { text: 'Not to be taken' } }, acme: { career: { text: 'A career' } } },
    evidence: { acme: { career: { text: 'More pay', strength: 'issuer' } } },
  },
  process: { ...en.process, sayings: { acme: { exam: { text: 'At home' } } } },
};

/** A language of somebody's, without words. */
const base: Catalogue = { ...es, lang: 'tlh', locale: 'fr' };
const adopted = adopt(base, derived, content);

describe('a catalogue of a language without words, with a provider’s own certifications', () => {
  it('speaks its own language, and says of ours what it said', () => {
    const { certifications, issuers, sources, months, comparison, checklist, benefits, process, ...rest } = adopted;
    for (const [name, value] of Object.entries(rest)) expect(value, name).to.equal(base[name as 'guide']);
    expect(certifications.slice(0, -2)).to.deep.equal(base.certifications);
    for (const [own, of] of [
      [issuers, base.issuers],
      [sources, base.sources],
      [months, base.months],
      [comparison.cells, base.comparison.cells],
      [checklist.prerequisites, base.checklist.prerequisites],
      [benefits.hopes, base.benefits.hopes],
      [benefits.evidence, base.benefits.evidence],
      [process.sayings, base.process.sayings],
    ] as const)
      expect(own).to.include(of);
    expect(comparison.messages).to.equal(base.comparison.messages);
  });

  it('names them without a word around the name, and marks a phrase with its language', () => {
    expect(adopted.certifications.slice(-2)).to.deep.equal([
      {
        id: 'acme',
        family: 'pmo',
        long: 'Acme Certificate™',
        short: 'Acme Certificate',
        mark: '™',
        lang: 'en',
        issuer: 'acme',
        page: 'https://acme.example/',
      },
      { id: 'ac', family: 'pmo', long: 'AC', short: 'AC', issuer: 'acme', page: 'https://acme.example/ac' },
    ]);
    expect(adopted.issuers.acme).to.deep.equal({ name: 'Acme', short: 'Acme', page: 'https://acme.example/' });
  });

  it('lists their sources with publisher and month, which it writes itself', () => {
    const { acme, paper, page } = adopted.sources;
    expect(acme).to.deep.equal({
      title: 'Acme handbook',
      about: 'Acme, {month}',
      url: 'https://acme.example/a',
      publisher: 'Acme',
      lang: 'en',
    });
    expect(paper).to.deep.equal({ title: 'A paper', about: '{month}' });
    expect(page).to.deep.include({ about: '{month}', publisher: 'page.example', hreflang: 'en' });
    expect(adopted.months['2025-03']).to.equal('mars 2025');
  });

  it('marks each line with its language, remarks as well, unless it has another', () => {
    expect(adopted.comparison.cells.acme).to.deep.equal({
      focus: [
        {
          lang: 'en',
          text: 'Offices',
          cites: [['2025-03', 'acme']],
          terms: ['pmo'],
          remarks: [
            { text: 'New', lang: 'en' },
            { text: 'Neu', lang: 'de' },
          ],
        },
        { text: 'Bureaux', lang: 'fr' },
      ],
    });
    expect(adopted.benefits.hopes.acme).to.deep.equal({ career: { lang: 'en', text: 'A career' } });
    expect(adopted.benefits.evidence.acme).to.deep.equal({
      career: { lang: 'en', text: 'More pay', strength: 'issuer' },
    });
    expect(adopted.process.sayings.acme).to.deep.equal({ exam: { lang: 'en', text: 'At home' } });
  });

  it('marks requirements, choices and routes, and names their kinds itself', () => {
    const { eligibility, stepBefore } = adopted.checklist.prerequisites.acme!;
    const [first, choice] = (eligibility as { all: [LeafLine, AnyLines] }).all;
    expect(first).to.deep.equal({ ...leaf('acme/a'), lang: 'en', kindName: es.checklist.kinds.coursework });
    expect(choice).to.deep.include({ id: 'acme/route', as: 'route', text: 'Your school', lang: 'en' });
    const [one, two] = choice.any;
    expect(one).to.deep.include({ id: 'one', name: 'A school', hint: 'then more', lang: 'en' });
    expect(two).not.to.have.property('lang');
    expect(one!.requirement).to.deep.include({ lang: 'en', kindName: es.checklist.kinds.coursework });
    expect(stepBefore).to.deep.equal({ lang: 'en', text: 'Not there yet?', certification: 'ac' });
    expect(adopted.checklist.prerequisites.ac).to.deep.equal({ eligibility: 'none', cites: [['2025-03', 'acme']] });
  });

  it('marks nothing where a page has another English than ours', () => {
    const { cells } = adopt({ ...en, dir: 'auto' }, derived, content).comparison;
    expect(cells.acme).to.equal(derived.comparison.cells.acme);
  });

  it('leaves both as they were', () => {
    const before = JSON.stringify([base, derived]);
    adopt(base, derived, content);
    expect(JSON.stringify([base, derived])).to.equal(before);
  });
});
