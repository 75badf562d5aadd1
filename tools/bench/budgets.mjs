// What the bench promises and what it aims at: design limits on ratios, and on what must not happen at all. A budget that is
// crossed fails the bench; change one only in a commit that says why. An aim that is not reached fails nothing.

const LARGER = ['react', 'svelte', 'vue', 'webawesome'];
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
  { what: 'widgets painted, module / lit', read: ratio('module', 'lit', 'slow', 'painted'), most: 1.05 },
  ...LARGER.map((name) => ({
    what: `widgets painted, module / ${name}`,
    read: ratio('module', name, 'slow', 'painted'),
    below: 1,
  })),
  { what: 'script to first render, CPU 4×, module / lit', read: script('lit'), most: 1.15 },
  ...['module', 'static'].map((name) => ({
    what: `1,000 of the ${name} / ten times 100`,
    read: (results) => results.growth(name),
    most: 1.1,
  })),
  {
    what: '1,000 of the module / vanilla',
    read: (results) => results.costRatios('module', 'vanilla', 1000),
    most: 1.4,
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
  { what: 'tick to next paint, CPU 4×, module / vanilla', read: ratio('module', 'vanilla', 'slow', 'tick'), most: 1.3 },
  { what: 'frames from a tick to its paint, CPU 4×', read: value('module', 'slow', 'tickFrames'), most: 1 },
  ...['static', 'module', 'loader'].map((name) => ({
    what: `layout shift with room kept, ${name}`,
    read: value(name, 'slow', 'shifts'),
    most: 0.0001,
  })),
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

/** Where we want to be. What is reached for good may become a budget. */
export const AIMS = [
  { what: 'widgets painted, module / vanilla', read: ratio('module', 'vanilla', 'slow', 'painted'), most: 1.2 },
  { what: 'script to first render, CPU 4×, module / preact', read: script('preact'), most: 1 },
  {
    what: 'milliseconds from a tick to its paint, CPU 4×',
    read: value('module', 'slow', 'tick'),
    most: FRAME,
    beside: ['vanilla', 'slow', 'tick'],
  },
  ...['static', 'module', 'loader'].map((name) => ({
    what: `longest task of the load, CPU 4×, ${name}`,
    read: value(name, 'slow', 'longest'),
    most: 50,
    beside: ['plain', 'slow', 'longest'],
  })),
];
