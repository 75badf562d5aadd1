// `npm test`: every check, then every test, then one line that says how it went.
//   npm test                                     everything, in the browsers of this machine
//   npm test -- tests/elements/guide.test.ts     only these files (.test.ts in browsers, .node.ts and .node.mjs in Node)
//   npm test -- --files "tests/pages/*.test.ts" --watch   or any other option of web-test-runner
//   BROWSERS=firefox npm test                    only this engine
//   CI=true npm test                             all three engines, none may be missing
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isOutdated, root } from './dist.mjs';
import { inWords, report, sum } from './tally.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pmo-tests-'));
const TEST_TALLY = path.join(folder, 'tally');

function run(script, args = []) {
  const failedBefore = sum(TEST_TALLY).failed;
  console.log(`\n— ${script} ${args.join(' ')}`);
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    cwd: root,
    env: { ...process.env, TEST_TALLY },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return true;
  // A check counts no tests, and a runner may fall over before it counted any: still one failure.
  if (sum(TEST_TALLY).failed === failedBefore) report({ passed: 0, failed: 1 }, TEST_TALLY);
  return false;
}

/** The scripts that failed. A failed check does not hide what the next one has to say; a failed build ends it. */
function everything() {
  const failed = ['typecheck', 'lint', 'content:check'].filter((script) => !run(script));
  if (!run('build')) return [...failed, 'build'];
  return [...failed, ...['unused', 'browsers', 'test:node', 'test:browser'].filter((script) => !run(script))];
}

function only(args) {
  if (isOutdated() && !run('build')) return ['build'];
  const inNode = args.filter((arg) => /\.node\.(ts|mjs)$/.test(arg));
  const rest = args.filter((arg) => !inNode.includes(arg));
  // "--files x.node.ts" leaves a bare --files, with which web-test-runner would look for no file at all
  const inBrowsers = rest.filter((arg, i) => arg !== '--files' || !(rest[i + 1] ?? '--').startsWith('--'));
  const failed = [];
  if (inNode.length && !run('test:node', inNode)) failed.push('test:node');
  if (inBrowsers.length && !run('test:browser', inBrowsers)) failed.push('test:browser');
  return failed;
}

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('-'));
const install = ['tools/install.mjs', '--tests', ...named];
if (spawnSync(process.execPath, install, { cwd: root, stdio: 'inherit' }).status !== 0) process.exit(1);

const failed = args.length ? only(args) : everything();
const total = sum(TEST_TALLY);
fs.rmSync(folder, { recursive: true });

if (failed.length) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${inWords(total)}`);
process.exit(failed.length ? 1 : 0);
