import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { assess } from '../../src/eligibility/assess.js';
import { FORMER_IDS, currentId, everyId } from '../../src/eligibility/former-ids.js';
import { leavesOf } from '../../src/eligibility/steps.js';
import { progressFrom, textWith } from '../../src/elements/checklist/progress-storage.js';
import { content } from '../../src/facts/index.js';
import type { Leaf } from '../../src/facts/types.js';
import { RENAMED } from '../support/former-ids.js';

const trees = content.certifications.flatMap(({ id, eligibility }) =>
  typeof eligibility === 'string' ? [] : [[id, eligibility] as const],
);
const leaves = (id: string) => leavesOf(trees.find(([each]) => each === id)![1]).map((leaf) => leaf.id);
const certifications = trees.map(([id]) => id);

/** What is stored for a certification, whatever names it stands under. */
const stored = (id: string, checked: readonly string[]) => JSON.stringify({ v: 1, [id]: { checked } });
const read = (id: string, text: string) => progressFrom(text).get(id)?.checked ?? [];

describe('requirements', () => {
  it('have ids without a figure, which would be wrong once the figure changes', () => {
    for (const id of certifications.flatMap(leaves)) expect(id.split('/')[1]).not.to.match(/\d/);
  });

  for (const [former, now] of RENAMED) {
    const [certification = ''] = now.split('/');

    it(`are ticked where ${former} was stored`, () => {
      expect(leaves(certification)).to.include(now);
      expect(read(certification, stored(certification, [former]))).to.deep.equal([now]);
    });

    it(`are met where an app hands over ${former}`, () => {
      const [, tree] = trees.find(([id]) => id === certification)!;
      expect(assess(tree, [former])).to.deep.equal(assess(tree, [now]));
    });
  }

  it('are all known under what they were called before, and under nothing else', () => {
    expect([...RENAMED.keys()].map(currentId)).to.deep.equal([...RENAMED.values()]);
    for (const former of FORMER_IDS.keys()) expect(RENAMED.has(former), former).to.be.true;
    for (const id of certifications.flatMap(leaves)) expect(currentId(id)).to.equal(id);
  });

  /** Ticks of one certification, each under one of its names or several. */
  const ticks = fc
    .constantFrom(...certifications)
    .chain((id) => fc.tuple(fc.constant(id), fc.shuffledSubarray(leaves(id).flatMap(everyId))));

  it('read the same again from what was stored of them, none lost and none twice', () => {
    fc.assert(
      fc.property(ticks, ([id, checked]) => {
        const once = read(id, stored(id, checked));
        expect(new Set(once)).to.deep.equal(new Set(checked.map(currentId)));
        expect(once).to.have.length(new Set(once).size);
        const again = textWith(stored(id, checked), new Map([[id, { checked: once }]]));
        expect(read(id, again)).to.deep.equal(once);
      }),
    );
  });

  it('are stored under their former ids as well, so that an older version in another tab drops none', () => {
    fc.assert(
      fc.property(ticks, ([id, checked]) => {
        const now = read(id, stored(id, checked));
        const text = textWith(null, new Map([[id, { checked: now }]]));
        // It knows its own ids only, and writes those that it knows once the learner ticks there.
        const before = new Set(leaves(id).map((leaf) => everyId(leaf).at(-1)!));
        const kept = (JSON.parse(text) as Record<string, { checked: string[] }>)[id]!.checked.filter((leaf) =>
          before.has(leaf),
        );
        expect(read(id, stored(id, kept))).to.deep.equal(now);
        // What it unticks is no longer there under any name.
        for (const leaf of kept) {
          const without = kept.filter((other) => other !== leaf);
          expect(read(id, stored(id, without))).not.to.include(currentId(leaf));
        }
      }),
    );
  });

  it('of a provider keep ids that ours had before', () => {
    const checked = ['pmp/training-35', 'acme/experience-36'];
    const text = textWith(stored('acme', checked), new Map([['acme', { checked }]]));
    expect(read('acme', text)).to.deep.equal(checked);
    const [own] = RENAMED.keys();
    const leaf: Leaf = { id: own!, kind: 'coursework', sources: ['acme'], checked: '2026-11' };
    expect(assess(leaf, [own!]).status).to.equal('met');
  });
});
