import fs from 'node:fs';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import * as z from 'zod/mini';
import { findContentProblems, findOldStatements } from '../../src/derive/check.js';
import { content } from '../../src/facts/index.js';
import { en } from '../../src/words/en/index.js';
import * as schema from '../../src/facts/schema.js';
import type { Certification, Content } from '../../src/facts/types.js';

z.config(z.locales.en());

const FACTS = new URL('../../src/facts/', import.meta.url);

const pmp = content.certifications.find(({ id }) => id === 'pmp')!;
const changed = (change: (copy: Content) => void): Content => {
  const copy = structuredClone(content);
  change(copy);
  return copy;
};
const refusals = (certification: unknown): string[] =>
  (schema.Certification.safeParse(certification).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('the bundled content', () => {
  it('passes its schema', () => {
    expect(schema.Content.safeParse(content).error?.issues ?? []).to.deep.equal([]);
  });

  it('has words for every id, uses every source, and sources every figure', () => {
    expect(findContentProblems(content, en)).to.deep.equal([]);
  });

  it('has every certification that a file describes, under the name of that file', async () => {
    const files = fs.readdirSync(FACTS).map((file) => file.replace(/\.ts$/, ''));
    const modules = await Promise.all(files.map((file) => import(new URL(`${file}.ts`, FACTS).href)));
    const described = modules.flatMap((module: object, i) =>
      Object.values(module).flatMap((value: Partial<Certification>) =>
        value?.eligibility ? [`${value.id} in ${files[i]}.ts`] : [],
      ),
    );
    const listed = content.certifications.map(({ id }) => `${id} in ${id}.ts`);
    expect(described.filter((each) => !listed.includes(each))).to.deep.equal([]);
    expect(listed.filter((each) => !described.includes(each))).to.deep.equal([]);
  });

  it('keeps the public ids, which stand in pages', () => {
    expect(content.certifications.map(({ id }) => id)).to.have.members([
      'pmp',
      'capm',
      'pmi-pmocp',
      'p3o-foundation',
      'p3o-practitioner',
      'essentials-pmo-administrators',
      'essentials-pmo-managers',
      'ipmo-p',
    ]);
  });

  it('has domain weights that make up the whole exam', () => {
    for (const { id, exam } of content.certifications) {
      if (!exam?.domains) continue;
      expect(
        exam.domains.value.reduce((sum, { percent }) => sum + percent, 0),
        id,
      ).to.equal(100);
    }
  });

  it('holds no money at all: every fee that we found is disputed or undated', () => {
    expect(JSON.stringify(content)).not.to.match(/US\$|USD|GBP|£|€/);
    expect(JSON.stringify(en)).not.to.match(/US\$|USD|GBP|£|€|\d\s?dollars/);
  });
});

describe('the check of the content', () => {
  it('finds a source that nobody uses and one that is not listed', () => {
    const broken = changed(({ sources, certifications }) => {
      sources.extra = { title: 'Extra', kind: 'other' };
      certifications[0]!.exam!.minutes!.sources = ['gone'];
    });
    expect(findContentProblems(broken, en)).to.include.members([
      'The source "extra" is not used.',
      'certifications.pmp.exam.minutes names the source "gone", which is not listed.',
      'certifications.pmp.exam.minutes is a figure without a source that a reader can open.',
    ]);
  });

  it('finds a figure whose only source has no public page', () => {
    const broken = changed(({ certifications, sources }) => {
      sources.article = { title: 'An article', kind: 'other' };
      certifications[0]!.exam!.minutes!.sources = ['article'];
    });
    expect(findContentProblems(broken, en)).to.deep.equal([
      'certifications.pmp.exam.minutes is a figure without a source that a reader can open.',
    ]);
  });

  it('finds a step before that leads to a certification that is gone', () => {
    const broken = changed(({ certifications }) => {
      certifications.splice(
        certifications.findIndex(({ id }) => id === 'capm'),
        1,
      );
    });
    expect(findContentProblems(broken, en)).to.include(
      'certifications.pmp.stepBefore names "capm", which is not listed.',
    );
  });

  it('finds missing words', () => {
    const mute = structuredClone(en);
    delete mute.requirements['pmp/capm'];
    delete mute.notes.overlap;
    delete mute.certifications.capm;
    expect(findContentProblems(content, mute)).to.include.members([
      'The language "en" has no words for requirements.pmp/capm.',
      'The language "en" has no words for notes.overlap.',
      'The language "en" has no words for certifications.capm.focus.',
    ]);
  });

  it('lists what nobody compared for twelve months', () => {
    expect(findOldStatements(content, new Date('2027-11-30'))).to.be.empty;
    expect(findOldStatements(content, new Date('2027-12-01'))).to.include(
      'certifications.pmp.exam.minutes was last compared in 2026-11.',
    );
  });
});

describe('the schema of a certification', () => {
  const leaf = { id: 'x/a', kind: 'education', sources: ['s'], checked: '2026-11' };
  const bad: [string, Record<string, unknown>, string][] = [
    ['a page without https', { page: 'http://example.org/' }, 'page'],
    ['a script as a page', { page: 'javascript:alert(1)' }, 'page'],
    ['an id with capitals', { id: 'PMP' }, 'id'],
    ['an id that is the version of stored ticks', { id: 'v' }, '"v" and "answers" are reserved'],
    ['an id that is stored beside the ticks', { id: 'answers' }, '"v" and "answers" are reserved'],
    ['a figure without a source', { course: { value: 3, sources: [], checked: '2026-11' } }, 'course.sources'],
    ['a figure without a month', { course: { value: 3, sources: ['s'] } }, 'course.checked'],
    ['a month that is none', { course: { value: 3, sources: ['s'], checked: '2026-13' } }, 'course.checked'],
    ['a misspelt field', { cuorse: 3 }, ''],
    ['an empty list of requirements', { eligibility: { all: [] } }, 'eligibility'],
    ['"none" without a source', { eligibility: 'none' }, 'eligibilityCitation'],
    [
      'experience beside a source that says that none is asked for',
      { eligibility: { ...leaf, kind: 'experience' }, noExperience: { sources: ['s'], checked: '2026-11' } },
      'noExperience',
    ],
    ['two requirements with one id', { eligibility: { all: [leaf, leaf] } }, 'eligibility'],
    [
      'two choices of route',
      {
        eligibility: {
          all: ['x/one', 'x/two'].map((id, i) => ({
            id,
            as: 'route',
            any: [{ id: 'a', requirement: { ...leaf, id: `x/${i}` } }],
          })),
        },
      },
      'eligibility',
    ],
    [
      'a choice of route inside an alternative',
      {
        eligibility: {
          id: 'x/one',
          as: 'alternative',
          any: [{ id: 'a', requirement: { id: 'x/two', as: 'route', any: [{ id: 'a', requirement: leaf }] } }],
        },
      },
      'eligibility',
    ],
  ];

  for (const [name, change, path] of bad)
    it(`refuses ${name}`, () => {
      const { eligibilityCitation: _, ...rest } = pmp as Certification;
      const found = refusals({ ...rest, ...change });
      expect(found).not.to.be.empty;
      expect(found.join('\n')).to.contain(path);
    });

  it('accepts a certificate of a provider’s own', () => {
    expect(
      refusals({
        id: 'acme-pmo',
        family: 'pmo',
        name: 'Acme PMO Certificate',
        issuer: 'acme',
        page: 'https://acme.example/pmo',
        status: 'current',
        level: 'entry',
        eligibility: {
          all: [leaf, { id: 'x/e', as: 'alternative', any: [{ id: 'o', requirement: { ...leaf, id: 'x/b' } }] }],
        },
      }),
    ).to.deep.equal([]);
  });
});
