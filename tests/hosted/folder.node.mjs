// What `pmo-widgets host` does to a folder that is not its own alone: nobody's files are touched, and none is ever half.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { folder, host } from '../support/hosted.mjs';

const read = (dir, name) => fs.readFileSync(path.join(dir, name), 'utf8');
const LIST = '.pmo-widgets.json';

/** A folder with a file of somebody else's, outside of the one that is written to. */
function places() {
  const outside = folder();
  const dir = path.join(folder(), 'pmo');
  fs.writeFileSync(path.join(outside, 'secret'), 'theirs');
  return { outside, dir, theirs: path.join(outside, 'secret') };
}

function refused({ status, stdout, stderr }, message, code = 1) {
  assert.match(stderr, message);
  assert.doesNotMatch(stderr, /^\s+at /m);
  assert.deepEqual([status, stdout], [code, '']);
}

for (const end of ['', '/', '/.'])
  test(`a folder that is a symbolic link is not written to, as DIR${end}, not even with --force`, () => {
    const { outside, dir } = places();
    fs.symlinkSync(outside, dir);
    for (const force of [[], ['--force']]) refused(host(`${dir}${end}`, ...force), /is a symbolic link/, 2);
    assert.deepEqual(fs.readdirSync(outside), ['secret']);
  });

test('a folder within that is a symbolic link is not written to, not even with --force', () => {
  const { outside, dir } = places();
  fs.mkdirSync(dir);
  fs.symlinkSync(outside, path.join(dir, 'languages'));
  for (const force of [[], ['--force']]) refused(host(dir, ...force), /languages is a symbolic link/);
  assert.deepEqual(fs.readdirSync(outside), ['secret']);
  assert.deepEqual(fs.readdirSync(dir), ['languages']);
});

for (const name of ['guide.html', LIST])
  for (const [what, target] of [
    ['that leads to a file', (theirs) => theirs],
    ['that leads nowhere', (theirs) => `${theirs}-gone`],
  ])
    test(`a symbolic link ${what} in the place of ${name} stops it; with --force it is replaced, and never followed`, () => {
      const { outside, dir, theirs } = places();
      fs.mkdirSync(dir);
      fs.symlinkSync(target(theirs), path.join(dir, name));
      refused(host(dir), /--force/);
      assert.equal(host(dir, '--force').status, 0);
      assert.ok(fs.lstatSync(path.join(dir, name)).isFile());
      assert.deepEqual(fs.readdirSync(outside), ['secret']);
      assert.equal(read(outside, 'secret'), 'theirs');
    });

test('a file that is another name of somebody else’s file is replaced, and not written into', () => {
  const { outside, dir, theirs } = places();
  fs.mkdirSync(dir);
  fs.linkSync(theirs, path.join(dir, 'guide.html'));
  refused(host(dir), /guide\.html/);
  assert.equal(host(dir, '--force').status, 0);
  assert.equal(read(outside, 'secret'), 'theirs');
});

test('a folder in the place of a file stops it, with --force too', () => {
  const { dir } = places();
  fs.mkdirSync(path.join(dir, 'guide.html'), { recursive: true });
  for (const force of [[], ['--force']]) refused(host(dir, ...force), /guide\.html is a folder/);
});

test('a page of ours that somebody changed is theirs: it stops the next call', () => {
  const { dir } = places();
  assert.equal(host(dir).status, 0);
  fs.appendFileSync(path.join(dir, 'guide.html'), '<!-- mine -->');
  refused(host(dir, '--lang', 'es'), /changed since.+--force:\nguide\.html\nNothing was written/);
  assert.match(read(dir, 'guide.html'), /mine/);
  assert.equal(host(dir, '--lang', 'es', '--force').status, 0);
  assert.doesNotMatch(read(dir, 'guide.html'), /mine/);
  assert.equal(host(dir).status, 0);
});

for (const [what, list] of [
  ['names it', '["guide.html"]'],
  ['names it with the hash of something else', `{"files":{"guide.html":["sha256-${'A'.repeat(43)}="]}}`],
])
  test(`a list that ${what} makes a file of somebody else’s none of ours`, () => {
    const { dir } = places();
    fs.mkdirSync(dir);
    fs.writeFileSync(path.join(dir, 'guide.html'), 'theirs');
    fs.writeFileSync(path.join(dir, LIST), list);
    refused(host(dir), /--force:\nguide\.html\n/);
    assert.equal(read(dir, 'guide.html'), 'theirs');
  });

for (const list of [
  'no JSON',
  '5',
  'null',
  '[5]',
  '["../secret"]',
  '["/etc/passwd"]',
  '["languages/../../secret"]',
  '["a\\\\b"]',
  '["a\\u001b[2J"]',
  '{"files":{"../secret":[]}}',
  '{"files":{"guide.html":"x"}}',
  '{"files":{"guide.html":["x"]}}',
])
  test(`a list that we did not write stops it, and is replaced with --force: ${list}`, () => {
    const { outside, dir } = places();
    fs.mkdirSync(dir);
    fs.writeFileSync(path.join(dir, LIST), list);
    refused(host(dir), /damaged, or not ours.+--force/);
    assert.deepEqual(fs.readdirSync(dir), [LIST]);
    assert.equal(host(dir, '--force').status, 0);
    assert.deepEqual(fs.readdirSync(outside), ['secret']);
    assert.ok(Object.keys(JSON.parse(read(dir, LIST)).files).includes('guide.html'));
  });

/** What writes the files, alone: the whole command takes many more steps, each of which is to be killed. */
const writer = path.join(folder(), 'writer.mjs');
let writeFiles;
before(async () => {
  await build({ input: 'src/cli/own-files.ts', external: /^node:/, output: { file: writer } });
  ({ writeFiles } = await import(pathToFileURL(writer).href));
});

const filesOf = (version) =>
  new Map(['a.html', 'languages/es.js', 'b.html'].map((name) => [name, `${name} of ${version}`]));

/** Writes three files into a folder, and is killed in its nth step. Returns whether it came to its end before. */
function writeUntil(killAt, dir, version) {
  const code = `import { writeFiles } from ${JSON.stringify(pathToFileURL(writer))};
    await writeFiles(${JSON.stringify(dir)}, new Map(${JSON.stringify([...filesOf(version)])}));`;
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    ['--import', './tests/support/kill-at.mjs', '--input-type=module', '-e', code],
    { encoding: 'utf8', env: { ...process.env, PMO_KILL_AT: killAt } },
  );
  assert.ok(status === 0 || signal === 'SIGKILL', stderr);
  return status === 0;
}

test('a run that is killed, wherever it had come to, leaves the old file or the new one, and the next run mends all', async () => {
  const dir = path.join(folder(), 'pmo');
  let steps = 0;
  for (let ended = false; !ended; steps++) {
    await writeFiles(dir, filesOf('one'));
    ended = writeUntil(steps, dir, 'two');
    for (const name of ['a.html', 'b.html', 'languages/es.js'])
      assert.match(read(dir, name), new RegExp(`^${name} of (one|two)$`), `killed in step ${steps}`);
    JSON.parse(read(dir, LIST));
    await writeFiles(dir, filesOf('three'));
    assert.equal(read(dir, 'b.html'), 'b.html of three');
    assert.deepEqual(fs.readdirSync(dir).toSorted(), [LIST, 'a.html', 'b.html', 'languages']);
  }
  // The last one was not killed.
  assert.ok(steps > 12, `${steps}`);
});

test('the first run may be killed as well, and repeated', async () => {
  for (let steps = 0, ended = false; !ended; steps++) {
    const dir = path.join(folder(), 'pmo');
    ended = writeUntil(steps, dir, 'one');
    for (const name of ['a.html', 'b.html'])
      if (fs.existsSync(path.join(dir, name))) assert.equal(read(dir, name), `${name} of one`);
    await writeFiles(dir, filesOf('two'));
    assert.equal(read(dir, 'b.html'), 'b.html of two');
  }
});
