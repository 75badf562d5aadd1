// What the bench promises: design limits on ratios, and on what must not happen at all. A limit that is crossed fails the
// bench; change one only in a commit that says why.
import { spread } from './statistics.mjs';
import { number } from './table.mjs';

const FRAMEWORKS = ['preact', 'react', 'svelte', 'vue', 'webawesome'];
const FRAME = 1000 / 60;

const ratio = (name, other, phase, measure) => (results) => results.ratios(name, other, phase, measure);
const script = (other) => (results) => results.scriptRatios('module', other, 'slow');
const value = (name, phase, measure) => (results) => results.values(name, phase, measure);

/**
 * What is promised, where it is read from, and the most that it may be; `below` where reaching it is too much already.
 * `beside` is the same of another scenario, which tells what of it is the machine's.
 */
export const BUDGETS = [
  { what: 'first paint, static form / plain HTML', read: ratio('static', 'plain', 'slow', 'firstPaint'), most: 1.05 },
  { what: 'widgets painted, module / vanilla', read: ratio('module', 'vanilla', 'slow', 'painted'), most: 1.2 },
  ...FRAMEWORKS.map((name) => ({
    what: `widgets painted, module / ${name}`,
    read: ratio('module', name, 'slow', 'painted'),
    below: 1,
  })),
  { what: 'script time, CPU 4×, module / vanilla', read: script('vanilla'), most: 1.5 },
  { what: 'script time, CPU 4×, module / preact', read: script('preact'), below: 1 },
  ...['module', 'static'].map((name) => ({
    what: `1,000 of the ${name} / ten times 100`,
    read: (results) => results.growth(name),
    most: 1.1,
  })),
  {
    what: '1,000 of the module / vanilla',
    read: (results) => results.costRatios('module', 'vanilla', 1000),
    most: 1.3,
  },
  {
    what: 'first of 1,000 painted, module / vanilla',
    read: ratio('module', 'vanilla', 'count1000', 'firstWidget'),
    most: 0.5,
  },
  {
    what: 'longest task with 1,000, module / vanilla',
    read: ratio('module', 'vanilla', 'count1000', 'longest'),
    most: 0.5,
  },
  { what: 'frames from a tick to its paint, CPU 4×', read: value('module', 'slow', 'tickFrames'), most: 1 },
  {
    what: 'milliseconds of that frame',
    read: value('module', 'slow', 'tick'),
    most: FRAME,
    beside: ['vanilla', 'slow', 'tick'],
  },
  ...['static', 'module', 'loader'].flatMap((name) => [
    {
      what: `longest task of the load, CPU 4×, ${name}`,
      read: value(name, 'slow', 'longest'),
      most: 50,
      beside: ['plain', 'slow', 'longest'],
    },
    { what: `layout shift with room kept, ${name}`, read: value(name, 'slow', 'shifts'), most: 0.0001 },
  ]),
  {
    what: 'heap left of 1,000 mounts, kB',
    read: value('module', 'memory', 'heapLeft'),
    most: 100,
    beside: ['vanilla', 'memory', 'heapLeft'],
  },
  { what: 'nodes left of 1,000 mounts', read: value('module', 'memory', 'nodesLeft'), most: 10 },
  ...Object.entries({ static: 1, module: 1, loader: 2 }).map(([name, most]) => ({
    what: `requests beside the page, ${name}`,
    read: (results) => results.values(name, 'slow', 'requests').map((all) => all?.length - 1),
    most,
  })),
];

/** The verdict on one budget: `kept`, `crossed`, or `unknown` where a scenario that it needs was not run. */
export function judge({ what, read, most, below, beside }, results) {
  const limit = most ?? below;
  const found = spread(read(results));
  if (!found) return { what, limit, verdict: 'unknown' };
  const within = (number) => (most === undefined ? number < below : number <= most);
  const verdict = within(found.median) ? 'kept' : 'crossed';
  // the limit lies in the noise: another run may say otherwise
  const close = within(found.low) !== within(found.high);
  return {
    what,
    limit,
    strict: most === undefined,
    verdict,
    close,
    ...found,
    beside: beside && [beside[0], results.spread(...beside)?.median],
  };
}

export const judged = (results) => BUDGETS.map((budget) => judge(budget, results));

const SIGNS = { kept: '✓', crossed: '✗', unknown: '–' };

export const line = ({ what, limit, strict, verdict, close, low, median, high, beside }) =>
  verdict === 'unknown'
    ? `${SIGNS[verdict]} ${what}: not measured in this run`
    : `${SIGNS[verdict]} ${what}: ${number(median)} (${number(low)} to ${number(high)}), ${strict ? 'below' : 'at most'} ${number(limit)}${close ? '; close: the limit lies within the noise' : ''}${beside?.[1] === undefined ? '' : `; ${beside[0]} has ${number(beside[1])}`}`;
