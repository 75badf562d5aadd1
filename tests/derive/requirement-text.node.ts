import { describe, it } from 'node:test';
import { expect } from 'chai';
import { leafText, stepText, unnamedLeaf } from '../../src/derive/requirement-text.js';
import { plain } from '../../src/derive/rich.js';
import { Wording } from '../../src/derive/wording.js';
import { routeChoice, stepsOf } from '../../src/eligibility/steps.js';
import { content } from '../../src/facts/index.js';
import type { Leaf, Requirement } from '../../src/facts/types.js';
import { en } from '../../src/words/en/index.js';

const words = new Wording({
  ...en,
  requirements: { ...en.requirements, 'acme/one': 'one', 'acme/two': 'two', 'acme/other': 'other' },
});
const treeOf = (id: string) => content.certifications.find((each) => each.id === id)!.eligibility as Requirement;
const said = (text: Parameters<typeof plain>[0] | undefined) => text && plain(text);

const leaf = (id: string, figures: Partial<Leaf> = {}): Leaf => ({
  id,
  kind: 'experience',
  sources: ['s'],
  checked: '2026-11',
  ...figures,
});

describe('a requirement in words', () => {
  it('is a line with its figures', () => {
    const one = leaf('pmi-pmocp/experience', { months: 36, withinYears: 8 });
    expect(said(leafText(one, words))).to.equal('36 months of project-related experience, in the last 8 years');
  });

  it('is nothing where the language has no words for it, or where they are nothing but a figure that nobody knows', () => {
    expect(leafText(leaf('acme/nothing'), words)).to.equal(undefined);
    const empty = new Wording({ ...en, requirements: { 'acme/hours': '{hours:hour}' } });
    expect(leafText(leaf('acme/hours'), empty)).to.equal(undefined);
  });

  for (const [title, figures, text] of [
    ['and its window', { months: 36, withinYears: 8 }, 'Experience: 36 months, in the last 8 years'],
    ['and its months', { months: 1 }, 'Experience: 1 month'],
    ['and its hours', { hours: 12 }, 'Experience: 12 hours'],
    ['alone', {}, 'Experience'],
  ] as const)
    it(`is its kind ${title} where nobody gave it words`, () => {
      expect(plain(unnamedLeaf(leaf('acme/nothing', figures), words))).to.equal(text);
    });

  for (const [title, id, step, text] of [
    ['is the choice as long as no route is chosen', 'pmp', 0, 'Your education'],
    ['is one thing or another', 'pmp', 1, '35 hours of project management training or an active CAPM certification'],
    ['is a line of its own', 'capm', 1, '23 hours of project management education'],
  ] as const)
    it(title, () => {
      expect(said(stepText(stepsOf(treeOf(id))[step]!, words))).to.equal(text);
    });

  it('is nothing where there are no words for a choice of routes', () => {
    const choice = routeChoice(treeOf('pmp'))!;
    expect(stepText({ ...choice, id: 'acme/route' }, words)).to.equal(undefined);
  });

  it('joins what belongs together within a choice', () => {
    const both: Requirement = { all: [leaf('acme/one'), leaf('acme/two')] };
    const any = [
      { id: 'both', requirement: both },
      { id: 'other', requirement: leaf('acme/other') },
    ];
    expect(said(stepText({ id: 'acme/either', as: 'alternative', any }, words))).to.equal('one and two or other');
  });
});
