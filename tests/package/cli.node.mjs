// The command line as somebody types it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pmo-cli-'));
after(() => fs.rmSync(folder, { recursive: true }));

const run = (args, input) =>
  spawnSync(process.execPath, ['src/cli/pmo-widgets.mjs', ...args], { encoding: 'utf8', input });

function file(content) {
  const name = path.join(folder, 'content.json');
  fs.writeFileSync(name, content);
  return name;
}

test('check accepts a right file, silently on stdout', () => {
  const { status, stdout, stderr } = run(['check', file('{"offers":{"pmp":{"label":"Course","href":"/pmp"}}}')]);
  assert.deepEqual([status, stdout], [0, '']);
  assert.match(stderr, /all of it is accepted/);
});

test('check lists by path what is wrong, with the nearest valid value', () => {
  const { status, stdout } = run(['check', file('{"offers":{"pmq":{"label":"Course","href":"/pmp"}},"hide":[5]}')]);
  assert.equal(status, 1);
  assert.match(stdout, /^hide\.0: found 5, expected string/m);
  assert.match(stdout, /^offers\.pmq: .+did you mean "pmp"\?$/m);
});

test('check reads standard input', () => {
  assert.equal(run(['check', '-'], '{}').status, 0);
  assert.equal(run(['check', '-'], 'no JSON').status, 1);
});

for (const args of [[], ['chek', 'x'], ['check'], ['check', 'a', 'b'], ['--colour'], ['check', '/no/such/file']])
  test(`a wrong call says how to call it: ${args.join(' ') || '(nothing)'}`, () => {
    const { status, stdout, stderr } = run(args);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /Usage: pmo-widgets check FILE/);
  });

test('--help and --version answer on stdout', () => {
  assert.match(run(['--help']).stdout, /^Usage:/);
  assert.equal(run(['--version']).stdout.trim(), JSON.parse(fs.readFileSync('package.json', 'utf8')).version);
});

test('the snippet of light static HTML has its tag on a line of its own, or Markdown would make a paragraph of it', () => {
  const { stdout } = run(['snippet', 'comparison', '--form', 'light', '--heading', 'PMP > CAPM']);
  assert.match(stdout, /^<pmo-comparison heading="PMP &gt; CAPM">$/m);
});

test('the published JSON Schema knows every field of a provider’s content', () => {
  const schema = JSON.parse(fs.readFileSync('dist/host-content.schema.json', 'utf8'));
  assert.deepEqual(Object.keys(schema.properties).toSorted(), [
    'certifications',
    'hide',
    'independence',
    'issuers',
    'offers',
    'sources',
    'text',
  ]);
});
