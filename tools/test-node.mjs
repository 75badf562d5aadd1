// Tests that Node runs: *.node.ts of pure functions, from their sources; *.node.mjs of the built package, with a browser of their own
// where they look at pages.
//   npm run test:node                                    all
//   npm run test:node -- tests/package/exports.node.mjs  one file
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './dist.mjs';
import { report } from './tally.mjs';

// Node 20 does not expand patterns
const all = () =>
  fs
    .readdirSync(path.join(root, 'tests'), { recursive: true })
    .filter((file) => /\.node\.(ts|mjs)$/.test(file) && !file.includes('node_modules'))
    .map((file) => path.join('tests', file))
    .toSorted();

const named = process.argv.slice(2);
const files = named.length ? named : all();

// one report for people, one for counting
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pmo-node-tests-'));
const tap = path.join(folder, 'tap');
const reporters = [
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=tap',
  `--test-reporter-destination=${tap}`,
];
// On two cores Node would run one file at a time, and most of that time wait for a browser.
const flags = ['--import', 'tsx', '--test', '--test-concurrency=2', ...reporters];
let status = 0;
if (files.length) {
  ({ status } = spawnSync(process.execPath, [...flags, ...files], { cwd: root, stdio: 'inherit' }));
}

const counts = files.length ? fs.readFileSync(tap, 'utf8') : '';
fs.rmSync(folder, { recursive: true });
const count = (key) => Number(new RegExp(`^# ${key} (\\d+)$`, 'm').exec(counts)?.[1] ?? 0);
// By their lines: Node's own count leaves out a whole describe() that is skipped, which counts as one here.
const skipped = counts.match(/^ *(?:not )?ok \d+ - .* # (?:SKIP|TODO)/gm) ?? [];
report({
  passed: count('pass'),
  failed: count('fail') + count('cancelled') || (status === 0 ? 0 : 1),
  skipped: skipped.length,
});
process.exit(status ?? 1);
