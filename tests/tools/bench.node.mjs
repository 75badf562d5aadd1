// What the bench makes of its numbers. What it measures is measured by `npm run bench` alone.
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { AIMS, BUDGETS } from '../../tools/bench/budgets.mjs';
import { anotherBuild, changeLine, changesIn } from '../../tools/bench/changes.mjs';
import { readOptions } from '../../tools/bench/options.mjs';
import { Results } from '../../tools/bench/results.mjs';
import { interleaved, pairedRatios, quantile, spread } from '../../tools/bench/statistics.mjs';
import { aligned, cell, number } from '../../tools/bench/table.mjs';
import { judge, line, look, verdictsOn } from '../../tools/bench/verdicts.mjs';

test('quantiles lie between neighbours in proportion', () => {
  assert.equal(quantile([4, 1, 3, 2], 0.5), 2.5);
  assert.equal(quantile([7], 0.25), 7);
});

test('a spread leaves out runs without a value, and knows when there is none', () => {
  assert.deepEqual(spread([1, undefined, 3, Number.NaN, 5]), { low: 2, median: 3, high: 4, count: 3 });
  assert.equal(spread([undefined]), undefined);
});

test('ratios pair what was measured in the same run', () => {
  assert.deepEqual(pairedRatios([2, 9, 4], [1, 3, 8]), [2, 3, 0.5]);
  assert.deepEqual(pairedRatios([2, undefined, 4], [0, 3, 8]), [0.5]);
});

test('every other run goes backwards', () => {
  const order = interleaved(['a', 'b'], 3).map(({ name, run }) => `${name}${run}`);
  assert.deepEqual(order, ['a0', 'b0', 'b1', 'a1', 'a2', 'b2']);
});

/** Pages with so many of ours and theirs, of which the empty page takes 100. */
function measured() {
  const results = new Results();
  for (const [name, each] of Object.entries({ module: 3, vanilla: 2 }))
    for (const count of [0, 100, 1000]) results.add(name, `count${count}`, 0, { task: 100 + each * count });
  return results;
}

test('the cost of widgets leaves out what the page costs without them', () => {
  assert.deepEqual(measured().costs('module', 100), [300]);
  assert.deepEqual(measured().costRatios('module', 'vanilla', 1000), [1.5]);
  assert.deepEqual(measured().growth('module'), [1]);
});

test('script is what a page works beyond layout, and beyond plain HTML', () => {
  const results = new Results();
  for (const [name, other] of Object.entries({ plain: 10, module: 40, vanilla: 25 }))
    results.add(name, 'slow', 0, { other });
  assert.deepEqual(results.script('module', 'slow'), [30]);
  assert.deepEqual(results.scriptRatios('module', 'vanilla', 'slow'), [2]);
  assert.deepEqual(results.script('plain', 'slow'), []);
});

const budget = { what: 'a / b', read: ({ values }) => values, most: 1.2 };
const VERDICTS = [
  { name: 'kept', values: [1, 1.1, 1.2], verdict: 'kept', close: false },
  { name: 'kept, but close', values: [1, 1.1, 1.5], verdict: 'kept', close: true },
  { name: 'kept, but close, if only its median lies above it', values: [1, 1.3, 1.5], verdict: 'kept', close: true },
  {
    name: 'crossed if three of four visits lie above it',
    values: [1, 1.3, 1.4, 1.5, 1.6],
    verdict: 'crossed',
    close: false,
  },
  { name: 'crossed by all of them', values: [1.3, 1.4, 1.5], verdict: 'crossed', close: false },
  { name: 'unknown', values: [], verdict: 'unknown' },
];
for (const { name, values, ...expected } of VERDICTS)
  test(`a budget is ${name}`, () => {
    const { verdict, close } = judge(budget, { values });
    assert.deepEqual(close === undefined ? { verdict } : { verdict, close }, expected);
  });

test('a budget that has to stay below its limit is crossed when it is reached', () => {
  assert.equal(judge({ what: '', read: () => [1], below: 1 }, {}).verdict, 'crossed');
  assert.equal(judge({ what: '', read: () => [1], most: 1 }, {}).verdict, 'kept');
});

test('an aim is reached or still ahead, and is never crossed', () => {
  assert.equal(look(budget, { values: [1, 1.2, 9] }).verdict, 'reached');
  const ahead = look(budget, { values: [7, 8, 9] });
  assert.equal(ahead.verdict, 'ahead');
  assert.equal(line(ahead), '○ a / b: 8 (7.5 to 8.5), aim: at most 1.2');
});

test('nothing is a budget and an aim, and nothing is said of what was not measured', () => {
  const names = [...BUDGETS, ...AIMS].map(({ what }) => what);
  assert.equal(new Set(names).size, names.length);
  assert.deepEqual(
    verdictsOn(new Results()).filter(({ verdict }) => verdict !== 'unknown'),
    [],
  );
});

test('every figure that is judged is one that is measured', () => {
  const results = new Results();
  const measured = {
    firstPaint: 1,
    painted: 1,
    firstWidget: 1,
    longest: 1,
    shifts: 0,
    tick: 1,
    tickFrames: 1,
    task: 1,
    other: 1,
  };
  for (const name of [
    'plain',
    'static',
    'module',
    'loader',
    'vanilla',
    'lit',
    'preact',
    'react',
    'svelte',
    'vue',
    'webawesome',
  ]) {
    const cost = name === 'plain' ? 1 : 2;
    results.add(name, 'slow', 0, { ...measured, other: cost, requests: ['/', '/a.js'] });
    results.add(name, 'memory', 0, { heapLeft: 0, nodesLeft: 0 });
    for (const count of [0, 100, 1000]) results.add(name, `count${count}`, 0, { ...measured, task: 1 + count });
  }
  const crossed = verdictsOn(results).filter(({ verdict }) => verdict !== 'kept' && verdict !== 'reached');
  // here nobody is ahead of anybody
  assert.deepEqual(
    crossed.map(({ what }) => what),
    [
      ...['react', 'svelte', 'vue', 'webawesome'].map((name) => `widgets painted, module / ${name}`),
      'first of 1,000 painted, module / vanilla',
      'longest task with 1,000, module / vanilla',
    ],
  );
});

test('a line tells the verdict, the noise and the limit', () => {
  assert.equal(
    line(judge(budget, { values: [1, 1.1, 1.5] })),
    '✓ a / b: 1.1 (1.05 to 1.3), at most 1.2; close: the limit lies within the noise',
  );
  assert.equal(line(judge(budget, { values: [] })), '– a / b: not measured in this run');
});

test('another build is the module with the files of its folder', () => {
  const dist = path.resolve('dist');
  const { against, names } = readOptions(['--against', 'dist'], NAMES);
  assert.deepEqual([against, names], [dist, ['plain', 'module', 'vanilla', 'lit']]);
  const { name, head, files } = anotherBuild(against, [
    { name: 'module', head: 'tag', files: { 'a.js': 'dist/a.js' } },
  ]);
  assert.deepEqual([name, head, files], ['before', 'tag', { 'a.js': path.join(dist, 'a.js') }]);
});

test('a change is better or worse only where three of four visits say so', () => {
  const results = new Results();
  for (const [run, tick, heap, nodes] of [
    [0, 90, 110, 90],
    [1, 80, 120, 100],
    [2, 70, 130, 110],
  ]) {
    results.add('module', 'slow', run, { tick });
    results.add('module', 'fast', run, { heap, nodes });
    results.add('before', 'slow', run, { tick: 100 });
    results.add('before', 'fast', run, { heap: 100, nodes: 100 });
  }
  assert.deepEqual(changesIn(results).map(changeLine), [
    '+ slow: tick to painted: × 0.800 (0.750 to 0.850)',
    '− heap: × 1.200 (1.150 to 1.250)',
    '= nodes: × 1.000 (0.950 to 1.050)',
  ]);
});

test('numbers have as many digits as tell something', () => {
  assert.deepEqual([1234.5, 123.4, 12.34, 1.234, 0.0123, 3, -0.0001].map(number), [
    '1,235',
    '123',
    '12.3',
    '1.23',
    '0.012',
    '3',
    '0',
  ]);
});

test('a cell shows the noise, if there is any', () => {
  assert.equal(cell([10, 20, 30]), '20 ±5');
  assert.equal(cell([4, 4, 4]), '4');
  assert.equal(cell([undefined]), '–');
});

test('columns are aligned', () => {
  assert.equal(
    aligned([
      ['', 'long'],
      ['label', '1'],
    ]),
    '       long\nlabel     1',
  );
});

const NAMES = ['plain', 'module', 'vanilla', 'lit', 'react'];
const OPTIONS = [
  [[], { runs: 20, quick: false, names: NAMES }],
  [['--quick'], { runs: 3, quick: true, names: NAMES }],
  [['--quick', '--runs', '7'], { runs: 7, quick: true, names: NAMES }],
  [['--only', 'module'], { runs: 20, quick: false, names: ['plain', 'module', 'vanilla', 'lit'] }],
];
for (const [args, expected] of OPTIONS)
  test(`options: ${args.join(' ') || 'none'}`, () => {
    const { help, against, ...options } = readOptions(args, NAMES);
    assert.deepEqual([help, against], [undefined, undefined]);
    assert.deepEqual(options, expected);
  });

for (const args of [['--only', 'angular'], ['--runs', 'many'], ['--runs', '0'], ['--fast'], ['--against', 'src']])
  test(`options that cannot be used: ${args.join(' ')}`, () => {
    assert.throws(() => readOptions(args, NAMES));
  });
