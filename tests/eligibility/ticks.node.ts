import { describe, it } from 'node:test';
import { expect } from 'chai';
import { isMet, withImplied, withTick, withoutTick } from '../../src/eligibility/assess.js';
import type { Leaf, Requirement } from '../../src/facts/types.js';

const leaf = (id: string, ...implies: string[]): Leaf => ({
  id,
  kind: 'experience',
  implies,
  sources: ['s'],
  checked: '2026-11',
});
const [short, long, longest] = [leaf('short'), leaf('long', 'short'), leaf('longest', 'long')];
const course = leaf('course');
const either: Requirement = {
  id: 'either',
  as: 'alternative',
  any: [
    { id: 'a', requirement: { all: [short, course] } },
    { id: 'b', requirement: longest },
  ],
};
const tree: Requirement = { all: [short, long, longest, course] };
const words = (text: string) => text.split(' ').filter(Boolean);

describe('ticks with all that they imply', () => {
  for (const [ticked, held] of [
    ['', ''],
    ['short', 'short'],
    ['long', 'long short'],
    ['longest', 'longest long short'],
    ['short longest', 'short longest long'],
    ['gone', 'gone'],
  ] as const)
    it(`are ${held || 'none'} for ${ticked || 'none'}`, () => {
      expect([...withImplied(tree, words(ticked))]).to.deep.equal(words(held));
    });

  it('come to an end where two imply each other', () => {
    const circle: Requirement = { all: [leaf('one', 'other'), leaf('other', 'one')] };
    expect([...withImplied(circle, ['one'])]).to.deep.equal(['one', 'other']);
  });
});

describe('a requirement', () => {
  for (const [held, requirement, met] of [
    ['short', short, true],
    ['', short, false],
    ['short long', tree, false],
    ['short long longest course', tree, true],
    ['short', either, false],
    ['short course', either, true],
    ['longest', either, true],
    ['', { all: [] } as Requirement, true],
  ] as const)
    it(`${JSON.stringify('id' in requirement ? requirement.id : 'all of it')} is ${met ? 'met' : 'not met'} by ${held || 'nothing'}`, () => {
      expect(isMet(requirement, new Set(words(held)))).to.equal(met);
    });
});

describe('one tick more or less', () => {
  for (const [before, id, after] of [
    ['', 'a', 'a'],
    ['a b', 'c', 'a b c'],
    ['a b', 'a', 'b a'],
  ] as const)
    it(`of ${before || 'none'} and ${id} makes ${after}, in the order in which they were made`, () => {
      expect(withTick(tree, words(before), id)).to.deep.equal(words(after));
    });

  for (const [before, id, after] of [
    ['short long', 'long', 'short'],
    ['longest course', 'short', 'course'],
    ['long', 'longest', 'long'],
    ['gone short', 'gone', 'short'],
  ] as const)
    it(`of ${before} without ${id} leaves ${after}, and nothing that implies it`, () => {
      expect(withoutTick(tree, words(before), id)).to.deep.equal(words(after));
    });

  it('is taken back also where there is no tree', () => {
    expect(withoutTick(undefined, ['a', 'b'], 'a')).to.deep.equal(['b']);
  });
});
