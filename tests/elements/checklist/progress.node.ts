import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  isNewer,
  isStorable,
  progressFrom,
  storageKey,
  textWith,
} from '../../../src/elements/checklist/progress-storage.js';
import { type Progress, changeBetween, changed, isSame } from '../../../src/elements/checklist/progress.js';
import { progressIn } from '../../../src/elements/checklist/static-progress.js';
import { pmp } from '../../../src/facts/pmp.js';
import type { Requirement } from '../../../src/facts/types.js';

const progress = (checked = '', route?: string): Progress => ({
  checked: checked.split(' ').filter(Boolean),
  ...(route !== undefined && { route }),
});
const anyProgress = fc.record({
  checked: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
  route: fc.constantFrom(undefined, '', 'short', 'long'),
});

describe('what somebody changed in a checklist', () => {
  for (const [title, before, after, change] of [
    ['is nothing where both say the same', progress('a b', 'r'), progress('a b', 'r'), { ticked: [], unticked: [] }],
    ['is nothing where ticks stand in another order', progress('a b'), progress('b a'), { ticked: [], unticked: [] }],
    ['is what was ticked and unticked', progress('a b'), progress('b c'), { ticked: ['c'], unticked: ['a'] }],
    ['is the route', progress('', 'r'), progress('', 's'), { ticked: [], unticked: [], route: { to: 's' } }],
    [
      'is that no route is chosen any more',
      progress('', 'r'),
      progress(),
      { ticked: [], unticked: [], route: { to: undefined } },
    ],
  ] as const)
    it(title, () => {
      expect(changeBetween(before, after)).to.deep.equal(change);
      expect(isSame(before, after)).to.equal(!change.ticked.length && !change.unticked.length && !('route' in change));
    });

  it('makes of what was there what is there', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (before, after) => {
        expect(isSame(changed(before, changeBetween(before, after)), after)).to.be.true;
      }),
    );
  });

  it('in two tabs at the same moment counts from both, whichever is stored first', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (before, one, other) => {
        const [first, second] = [one, other].map((after) => changeBetween(before, after)) as [
          ReturnType<typeof changeBetween>,
          ReturnType<typeof changeBetween>,
        ];
        fc.pre(!first.route || !second.route);
        expect(isSame(changed(changed(before, first), second), changed(changed(before, second), first))).to.be.true;
      }),
    );
  });

  it('ticks nothing twice that another tab has ticked meanwhile', () => {
    expect(changed(progress('a b'), { ticked: ['a', 'c'], unticked: [] }).checked).to.deep.equal(['a', 'b', 'c']);
  });
});

describe('ticks in the storage of a browser', () => {
  const STORED = '{"v":1,"pmp":{"route":"gac","checked":["pmp/capm"]},"capm":{"checked":[]}}';

  it('stand under a key with the name that the page gives', () => {
    expect(storageKey('course')).to.equal('pmo-widgets:course');
  });

  for (const [title, text, found] of [
    ['are those of each certification', STORED, { pmp: progress('pmp/capm', 'gac'), capm: progress() }],
    ['are none where nothing is stored', null, {}],
    ['are none where that is no JSON', '{"v":1,', {}],
    ['are none where that is no object', '[1]', {}],
    ['are none of a newer version', '{"v":2,"pmp":{"checked":["a"]}}', {}],
    ['are none without a version', '{"pmp":{"checked":["a"]}}', {}],
    ['are without what is none', '{"v":1,"pmp":{"checked":"a"},"capm":null,"x":[]}', {}],
    [
      'are without ids that are none, each once',
      '{"v":1,"pmp":{"route":7,"checked":["a",1,null,"a",{}]}}',
      { pmp: progress('a') },
    ],
    ['are without what stands there beside ticks', '{"v":1,"answers":{"checked":["a"]}}', {}],
    [
      'can be of a certification whose id every object has',
      '{"v":1,"constructor":{"checked":["a"]}}',
      { constructor: progress('a') },
    ],
  ] as const)
    it(title, () => {
      expect(Object.fromEntries(progressFrom(text))).to.deep.equal(found);
    });

  for (const [text, newer] of [
    ['{"v":2}', true],
    ['{"v":1}', false],
    ['{"v":"2"}', false],
    ['{}', false],
    ['nonsense', false],
    [null, false],
  ] as const)
    it(`are ${newer ? '' : 'not '}a newer version’s: ${text}`, () => {
      expect(isNewer(text)).to.equal(newer);
    });

  for (const [title, text, after] of [
    ['are kept beside those of others', STORED, { v: 1, pmp: progress('x'), capm: progress() }],
    [
      'are kept beside what only others understand',
      '{"v":1,"answers":[1]}',
      { v: 1, answers: [1], pmp: progress('x') },
    ],
    ['are kept anew where nothing of use was stored', 'nonsense', { v: 1, pmp: progress('x') }],
  ] as const)
    it(title, () => {
      expect(JSON.parse(textWith(text, new Map([['pmp', progress('x')]])))).to.deep.equal(after);
    });

  it('come back as they were stored, whatever they are', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string().filter(isStorable), anyProgress), (all) => {
        const back = progressFrom(textWith(null, new Map(Object.entries(all))));
        for (const [id, one] of Object.entries(all)) expect(isSame(back.get(id)!, one), id).to.be.true;
      }),
    );
  });

  for (const [id, storable] of [
    ['pmp', true],
    ['v', false],
    ['answers', false],
  ] as const)
    it(`${storable ? 'can' : 'cannot'} be kept for a certification "${id}"`, () => {
      expect(isStorable(id)).to.equal(storable);
    });
});

describe('what a learner entered in static HTML', () => {
  const tree = pmp.eligibility as Requirement;
  const input = (dataset: object, checked: boolean, defaultChecked = false) => ({ dataset, checked, defaultChecked });
  const enteredIn = (known: Progress, ...inputs: object[]) =>
    progressIn({ querySelectorAll: () => inputs } as unknown as ParentNode, tree, known);

  for (const [title, known, inputs, entered] of [
    [
      'is nothing where all is as it came',
      progress(),
      [input({ leaf: 'pmp/capm' }, false), input({ leaf: 'pmp/capm' }, true, true)],
      undefined,
    ],
    ['is a tick', progress(), [input({ leaf: 'pmp/capm' }, true)], progress('pmp/capm')],
    [
      'is a tick after those that are known',
      progress('pmp/bachelor'),
      [input({ leaf: 'pmp/capm' }, true)],
      progress('pmp/bachelor pmp/capm'),
    ],
    ['is that a tick was taken back', progress('pmp/capm'), [input({ leaf: 'pmp/capm' }, false, true)], progress()],
    [
      'takes back what implies it, too',
      progress('pmp/experience-60'),
      [input({ leaf: 'pmp/experience-36' }, false, true)],
      progress(),
    ],
    [
      'is a route',
      progress(),
      [input({ route: 'gac' }, true), input({ route: 'bachelor' }, false, true)],
      progress('', 'gac'),
    ],
    [
      'is nothing that today’s tree does not know',
      progress(),
      [input({ leaf: 'gone' }, true), input({ route: 'gone' }, true), input({}, true)],
      undefined,
    ],
  ] as const)
    it(title, () => {
      expect(enteredIn(known, ...inputs)).to.deep.equal(entered);
    });
});
