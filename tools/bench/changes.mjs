// What a change of ours brings: the module of this build beside that of another one, visited in turns.
import path from 'node:path';
import { COUNTS } from './results.mjs';
import { spread } from './statistics.mjs';

/** The other build, as a scenario. */
export const BEFORE = 'before';

/** The module again, with the files of another folder. */
export function anotherBuild(folder, scenarios) {
  const module = scenarios.find(({ name }) => name === 'module');
  const files = Object.keys(module.files).map((file) => [file, path.join(folder, file)]);
  return { ...module, name: BEFORE, title: 'before', files: Object.fromEntries(files) };
}

const ratio = (phase, measure) => (results) => results.ratios('module', BEFORE, phase, measure);

/** What is compared; the same measures as in the table. */
const COMPARED = [
  ['bytes, brotli', ratio('size', 'brotli')],
  ['slow: first widget painted', ratio('slow', 'firstWidget')],
  ['slow: widgets painted', ratio('slow', 'painted')],
  ['slow: script', (results) => results.scriptRatios('module', BEFORE, 'slow')],
  ['slow: all tasks', ratio('slow', 'task')],
  ['fast: widgets painted', ratio('fast', 'painted')],
  ['fast: script', (results) => results.scriptRatios('module', BEFORE, 'fast')],
  ...COUNTS.map((count) => [
    `all tasks for ${count.toLocaleString('en')}`,
    (results) => results.costRatios('module', BEFORE, count),
  ]),
  ['slow: tick to painted', ratio('slow', 'tick')],
  ['fast: language switch', ratio('fast', 'language')],
  ['heap', ratio('fast', 'heap')],
  ['nodes', ratio('fast', 'nodes')],
];

/** Ratios of new to old, each with a word: `better` or `worse` only where three of four visits say so. */
export const changesIn = (results) =>
  COMPARED.flatMap(([what, read]) => {
    const found = spread(read(results));
    if (!found) return [];
    const word = found.high < 1 ? 'better' : found.low > 1 ? 'worse' : 'same';
    return [{ what, word, ...found }];
  });

const SIGNS = { better: '+', worse: '−', same: '=' };

export const changeLine = ({ what, word, low, median, high }) =>
  `${SIGNS[word]} ${what}: × ${median.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
