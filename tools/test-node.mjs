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

/** One report for people, one for counting. */
function run(some, ...flags) {
  if (!some.length) return { tap: '', failed: false };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pmo-node-tests-'));
  const file = path.join(folder, 'tap');
  const reports = { spec: 'stdout', tap: file };
  const reporters = Object.entries(reports).flatMap(([reporter, destination]) => [
    `--test-reporter=${reporter}`,
    `--test-reporter-destination=${destination}`,
  ]);
  // On two cores Node would run one file at a time, and most of that time wait for a browser.
  const all = [...flags, '--test', '--test-concurrency=2', ...reporters, ...some];
  const { status } = spawnSync(process.execPath, all, { cwd: root, stdio: 'inherit' });
  const tap = fs.readFileSync(file, 'utf8');
  fs.rmSync(folder, { recursive: true });
  return { tap, failed: status !== 0 };
}

// What compiles costs each file half a second, so only those have it that need it.
const isTyped = (file) => file.endsWith('.ts');
const runs = [run(files.filter(isTyped), '--import', 'tsx'), run(files.filter((file) => !isTyped(file)))];

const taps = runs.map(({ tap }) => tap).join('');
const failed = runs.some((one) => one.failed);
const count = (key) =>
  [...taps.matchAll(new RegExp(`^# ${key} (\\d+)$`, 'gm'))].reduce((sum, [, n]) => sum + Number(n), 0);
// By their lines: Node's own count leaves out a whole describe() that is skipped, which counts as one here.
const skipped = taps.match(/^ *(?:not )?ok \d+ - .* # (?:SKIP|TODO)/gm) ?? [];
report({
  passed: count('pass'),
  failed: count('fail') + count('cancelled') || Number(failed),
  skipped: skipped.length,
});
process.exit(Number(failed));
