// Names of elements, attributes, parts, events and ids are written once: in src/options/, src/facts/ and src/words/. A list of
// them elsewhere is made from there, or forgets the next one.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { elements, ids } from '../../tools/elements.mjs';

const namesOf = (what) => [...new Set(elements.flatMap((element) => element[what].map(({ name }) => name)))];
const NAMES = {
  elements: elements.flatMap(({ noun, tag }) => [noun, tag]),
  attributes: namesOf('options'),
  properties: elements.flatMap(({ options }) => options.map(({ property }) => property)),
  parts: namesOf('parts'),
  events: namesOf('events'),
  states: namesOf('states'),
  tokens: namesOf('tokens'),
  ...Object.fromEntries(Object.entries(ids).map(([what, list]) => [what, list.map(({ id }) => id)])),
};

/** Lists that are a choice among the names, not all of them; and the one that a tool writes. */
const MEANT = {
  'src/catalogue/ids.ts': 'no page loads the facts; a test compares the two',
  'tools/catalogue-file.mjs': 'the views of a catalogue, in the order of the file',
  'src/catalogue/followers.ts': 'the parts of a guide that follow a choice',
  'src/elements/guide/model.ts': 'the sections in which a course stands',
  'src/derive/check-words.ts': 'the rows that are prose',
  'src/elements/process/steps.ts': 'the rows whose figures each step tells',
  'src/embed/attributes.ts': 'npm run options writes it',
  'demo/analytics.js': 'what the recipe of the README counts',
  'demo/demo.js': 'what the demo shows of events',
  'demo/builder.html': 'the tokens that the builder offers',
  'tests/support/polluted.mjs': 'what a library of a page adds to all objects',
};

const OURS = /^(src\/(options|facts|words)|tools\/bench\/peers)\//;
const files = ['src', 'tools', 'demo', 'tests/support']
  .flatMap((folder) => fs.readdirSync(folder, { recursive: true }).map((name) => path.join(folder, name)))
  .filter((file) => /\.(ts|mjs|js|html)$/.test(file) && !file.includes('node_modules') && !OURS.test(file));

/** Whatever may be a list: arrays of strings, words in one string, alternatives of an expression, values in HTML. */
function listsIn(file) {
  const text = fs.readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$|^import .*$/gm, '');
  if (file.endsWith('.html')) return [[...text.matchAll(/ (?:value|name)="([^"]*)"/g)].map(([, value]) => value)];
  const arrays = [...text.matchAll(/\[\s*((?:'[^'\n]*',?\s*)+)\]/g)].map(([, items]) =>
    [...items.matchAll(/'([^']*)'/g)].map(([, item]) => item),
  );
  const strings = [...text.matchAll(/'([^'\n]*)'/g)].map(([, words]) => words.split(/[\s,|]+/));
  const alternatives = [...text.matchAll(/\/[^/\n]*?\(([\w|-]+)\)/g)].map(([, words]) => words.split('|'));
  return [...arrays, ...strings, ...alternatives];
}

const isListOf = (names) => (list) => new Set(list.filter((item) => names.includes(item))).size >= 3;
const found = files.filter((file) => Object.values(NAMES).some((names) => listsIn(file).some(isListOf(names))));

test('no source, tool or demo page has a list of its own of what the table of options holds', () => {
  const unmeant = found.filter((file) => !(file in MEANT));
  assert.deepEqual(
    unmeant,
    [],
    'Make these lists from src/options/ or src/facts/, or say here why they are none of all.',
  );
});

test('every list that is said to be meant is still there', () => {
  assert.deepEqual(
    Object.keys(MEANT).filter((file) => !found.includes(file)),
    [],
  );
});

for (const name of ['README.md', ...fs.readdirSync('docs').map((file) => path.join('docs', file))].filter((file) =>
  file.endsWith('.md'),
))
  test(`where ${name} counts the elements, it forgets none`, () => {
    const written = fs.readFileSync(name, 'utf8').replaceAll(/<!-- table of [^]*?<!-- end -->/g, '');
    for (const line of written.split('\n')) {
      const named = elements.filter(({ noun }) => new RegExp(`\`(pmo-)?${noun}(\\.html)?\`|pmo-${noun}\\b`).test(line));
      if (named.length >= elements.length - 1) assert.equal(named.length, elements.length, line);
    }
  });
