// The rows of the table: what each is called, and what it is read from.
import { COUNTS } from './results.mjs';

const per = (phase, measure) => (results, name) => results.values(name, phase, measure);
const against = (other, phase, measure) => (results, name) => results.ratios(name, other, phase, measure);
const kilo = (read) => (results, name) => read(results, name).map((value) => value / 1000);

/** Slow: CPU throttled 4×, slow 4G. Fast: neither. Times in milliseconds. */
export const FIGURES = [
  ['script and style, min kB', kilo(per('size', 'min'))],
  ['script and style, gzip kB', kilo(per('size', 'gzip'))],
  ['script and style, brotli kB', kilo(per('size', 'brotli'))],
  ['page, brotli kB', kilo(per('size', 'page'))],
  [
    'requests beside the page',
    (results, name) => results.values(name, 'slow', 'requests').map((all) => all?.length - 1),
  ],
  ['slow: first paint', per('slow', 'firstPaint')],
  ['slow: first widget painted', per('slow', 'firstWidget')],
  ['slow: widgets painted', per('slow', 'painted')],
  ['  × plain', against('plain', 'slow', 'painted')],
  ['  × vanilla', against('vanilla', 'slow', 'painted')],
  ['slow: script', (results, name) => results.script(name, 'slow')],
  ['  × vanilla', (results, name) => results.scriptRatios(name, 'vanilla', 'slow')],
  ['slow: layout and style', per('slow', 'layout')],
  ['slow: all tasks', per('slow', 'task')],
  ['slow: longest task over 50', per('slow', 'longest')],
  ['fast: first paint', per('fast', 'firstPaint')],
  ['fast: widgets painted', per('fast', 'painted')],
  ['  × vanilla', against('vanilla', 'fast', 'painted')],
  ['fast: script', (results, name) => results.script(name, 'fast')],
  ['  × vanilla', (results, name) => results.scriptRatios(name, 'vanilla', 'fast')],
  ['fast: layout and style', per('fast', 'layout')],
  ['fast: all tasks', per('fast', 'task')],
  ['heap, kB', per('fast', 'heap')],
  ['nodes', per('fast', 'nodes')],
  ['layout shift, with room kept', per('slow', 'shifts')],
  ...COUNTS.map((count) => [
    `all tasks for ${count.toLocaleString('en')}`,
    (results, name) => results.costs(name, count),
  ]),
  ['  × vanilla', (results, name) => results.costRatios(name, 'vanilla', 1000)],
  ['  × ten times 100', (results, name) => results.growth(name)],
  ['first of 1,000 painted', per('count1000', 'firstWidget')],
  ['longest task with 1,000', per('count1000', 'longest')],
  ['slow: tick to painted', per('slow', 'tick')],
  ['slow: frames for a tick', per('slow', 'tickFrames')],
  ['fast: language switch', per('fast', 'language')],
  ['heap left of 1,000 mounts, kB', per('memory', 'heapLeft')],
  ['nodes left of 1,000 mounts', per('memory', 'nodesLeft')],
];
