import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Leaf, Requirement } from '../../src/facts/types.js';
import { assess } from '../../src/eligibility/assess.js';
import { leavesOf, routeChoice, stepsOf } from '../../src/eligibility/steps.js';

const leaf = (name: string, implies: string[] = []): Leaf => ({
  id: `x/${name}`,
  kind: 'experience',
  implies: implies.map((other) => `x/${other}`),
  sources: ['s'],
  checked: '2026-11',
});
const all = (...children: Requirement[]): Requirement => ({ all: children });
const either = (id: string, ...children: Requirement[]): Requirement => ({
  id: `x/${id}`,
  as: 'alternative',
  any: children.map((requirement, i) => ({ id: `option-${i}`, requirement })),
});
const routes = (options: Record<string, Requirement>): Requirement => ({
  id: 'x/route',
  as: 'route',
  any: Object.entries(options).map(([id, requirement]) => ({ id, requirement })),
});

describe('the assessment of what a learner ticked', () => {
  const tree = all(
    routes({ long: leaf('long', ['short']), short: all(leaf('degree'), leaf('short')) }),
    either('training', leaf('hours'), leaf('certificate')),
  );

  for (const [ticked, route, status, done, total, missing, met] of [
    ['', undefined, 'unmet', 0, 2, 'x/route x/training', ''],
    ['', 'long', 'unmet', 0, 2, 'x/long x/training', ''],
    ['hours', 'long', 'unmet', 1, 2, 'x/long', ''],
    ['hours long', 'long', 'met', 2, 2, '', 'long'],
    ['hours certificate long', 'long', 'met', 2, 2, '', 'long'],
    ['long degree', 'short', 'unmet', 2, 3, 'x/training', ''],
    ['long degree certificate', 'short', 'met', 3, 3, '', 'long short'],
    ['degree short hours', 'long', 'unmet', 1, 2, 'x/long', 'short'],
    ['degree short hours', undefined, 'met', 2, 2, '', 'short'],
    ['hours', 'unknown', 'unmet', 1, 2, 'x/route', ''],
    ['nothing-we-know', 'long', 'unmet', 0, 2, 'x/long x/training', ''],
  ] as const) {
    it(`is ${status}, ${done} of ${total}, for "${ticked}" on the route ${route ?? 'not chosen'}`, () => {
      const ids = ticked
        .split(' ')
        .filter(Boolean)
        .map((name) => `x/${name}`);
      const result = assess(tree, ids, route);
      expect(result).to.deep.include({ status, done, total });
      expect(result.missing.join(' ')).to.equal(missing);
      expect(result.routesMet.join(' ')).to.equal(met);
    });
  }

  it('has no verdict where there is no prerequisite and where none is published', () => {
    for (const eligibility of ['none', 'unpublished'] as const)
      expect(assess(eligibility, ['x/any'])).to.deep.equal({
        status: 'unknown',
        met: [],
        missing: [],
        done: 0,
        total: 0,
        routesMet: [],
      });
  });

  describe('for any tree that the schema admits', () => {
    const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
    const anyLeaf = fc
      .tuple(fc.constantFrom(...NAMES), fc.subarray(NAMES))
      .map(([name, implies]) => leaf(name, implies));
    const { requirement } = fc.letrec<{ requirement: Requirement; all: Requirement; either: Requirement }>((tie) => ({
      requirement: fc.oneof({ maxDepth: 4 }, anyLeaf, tie('all'), tie('either')),
      all: fc.array(tie('requirement'), { minLength: 1, maxLength: 4 }).map((children) => all(...children)),
      either: fc
        .tuple(fc.uuid(), fc.array(tie('requirement'), { minLength: 1, maxLength: 3 }))
        .map(([id, children]) => either(id, ...children)),
    }));
    const anyTree = fc.oneof(
      requirement,
      fc
        .tuple(fc.dictionary(fc.constantFrom('one', 'two', 'three'), requirement, { minKeys: 1 }), requirement)
        .map(([options, rest]) => all(routes(options), rest)),
    );
    const anyTicks = fc.subarray([...NAMES.map((name) => `x/${name}`), 'y/unknown']);
    const anyRoute = fc.constantFrom(undefined, 'one', 'two', 'three', 'four', '');

    it('never throws, and what is met and what is missing make up the whole', () => {
      fc.assert(
        fc.property(anyTree, anyTicks, anyRoute, (tree, ticks, route) => {
          const { met, missing, done, total } = assess(tree, ticks, route);
          expect(done).to.equal(met.length);
          expect(done + missing.length).to.equal(total);
          expect(total).to.equal(stepsOf(tree, route).length);
          expect(total).to.be.above(0);
        }),
      );
    });

    it('is met if and only if nothing is missing', () => {
      fc.assert(
        fc.property(anyTree, anyTicks, anyRoute, (tree, ticks, route) => {
          const { status, missing } = assess(tree, ticks, route);
          expect(status === 'met').to.equal(missing.length === 0);
        }),
      );
    });

    it('never loses anything by one more tick', () => {
      fc.assert(
        fc.property(anyTree, anyTicks, anyTicks, anyRoute, (tree, ticks, more, route) => {
          const before = assess(tree, ticks, route);
          const after = assess(tree, [...ticks, ...more], route);
          expect(after.met).to.include.members([...before.met]);
          expect(after.routesMet).to.include.members([...before.routesMet]);
          expect(after.done).to.be.at.least(before.done);
        }),
      );
    });

    it('is met on every route once everything is ticked', () => {
      fc.assert(
        fc.property(anyTree, anyRoute, (tree, route) => {
          const everything = leavesOf(tree).map(({ id }) => id);
          const result = assess(tree, everything, route);
          expect(result.status).to.equal('met');
          expect(result.routesMet).to.deep.equal(routeChoice(tree)?.any.map(({ id }) => id) ?? []);
        }),
      );
    });

    it('lists a route as met if and only if choosing it gives the verdict "met"', () => {
      fc.assert(
        fc.property(anyTree, anyTicks, (tree, ticks) => {
          const { routesMet } = assess(tree, ticks);
          for (const { id } of routeChoice(tree)?.any ?? [])
            expect(routesMet.includes(id)).to.equal(assess(tree, ticks, id).status === 'met');
        }),
      );
    });
  });
});
