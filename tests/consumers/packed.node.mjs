// What npm publishes: that nothing is missing, nothing is in it that is nobody's business, and what two linters of packages say.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { files, newApp, tarball } from './packed.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const app = newApp();
const own = path.join(app.folder, 'node_modules/pmo-widgets');
const project = JSON.parse(fs.readFileSync(path.join(own, 'package.json'), 'utf8'));

test('all that package.json names is in the package', () => {
  const { exports, main = [], types, unpkg, jsdelivr, bin, customElements, 'web-types': webTypes } = project;
  const exported = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? target : Object.values(target),
  );
  for (const target of [
    ...exported,
    types,
    unpkg,
    jsdelivr,
    customElements,
    webTypes,
    Object.values(bin),
    main,
  ].flat()) {
    const [start, end] = path.posix.join(target).split('*');
    assert.ok(
      files.some((file) => (end === undefined ? file === start : file.startsWith(start) && file.endsWith(end))),
      target,
    );
  }
});

test('each of its modules finds what it imports, and each declaration and source map what it names', () => {
  const missing = files
    .filter((file) => /^dist\/.*\.(m?js|d\.ts|map)$/.test(file))
    .flatMap((file) => {
      const text = fs.readFileSync(path.join(own, file), 'utf8');
      const named = file.endsWith('.map')
        ? JSON.parse(text).sources.filter((source) => !source.includes('node_modules'))
        : [...text.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)].map(([, target]) => target);
      return named
        .map((target) => path.posix.join(path.posix.dirname(file), target))
        .filter((target) => !files.includes(target.replace(/\.js$/, '.d.ts')) && !files.includes(target))
        .map((target) => `${file}: ${target}`);
    });
  assert.deepEqual(missing, []);
});

test('it holds what was built and its sources, and no test, tool or fixture', () => {
  const rest = files.filter((file) => !/^(dist|src)\//.test(file));
  assert.deepEqual(rest.toSorted(), ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  assert.deepEqual(
    files.filter((file) => /test|fixture|node_modules|\.tsbuildinfo|(^|\/)\./i.test(file)),
    [],
  );
});

test('no file in it names a folder of the machine that built it', () => {
  const places = [root, os.homedir(), 'file:///'].filter((place) => place.length > 1);
  for (const file of files) {
    const text = fs.readFileSync(path.join(own, file), 'utf8');
    for (const place of places)
      assert.ok(!text.includes(place === '/root' ? '/root/' : place), `${file} names ${place}`);
  }
});

test('an app finds every entry by name', () => {
  const paths = Object.keys(project.exports).map((name) =>
    name.replace('*', name.includes('themes') ? 'slate' : 'pmo-guide'),
  );
  const script = `console.log(JSON.stringify(${JSON.stringify(paths)}.map((name) => import.meta.resolve(name.replace('.', 'pmo-widgets')))))`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: app.folder,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  for (const address of JSON.parse(stdout)) assert.ok(fs.existsSync(new URL(address)), address);
});

test('its command runs as a shell calls it, with nothing around it but what the package asks for', () => {
  const [name, file] = Object.entries(project.bin)[0];
  // As npm links it: the link is what a shell runs, and the file lies elsewhere.
  const link = path.join(app.folder, name);
  fs.symlinkSync(path.join(own, file), link);
  const call = (...args) => {
    const [program, ...before] = process.platform === 'win32' ? [process.execPath, link] : [link];
    const { status, stdout, stderr } = spawnSync(program, [...before, ...args], { cwd: app.folder, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return stdout;
  };
  assert.equal(call('--version').trim(), project.version);
  assert.ok(call('snippet', 'guide', '--form', 'shadow', '--lang', 'es', '--integrity').includes('¿Certificación PMO'));
  app.write('pmo.json', '{"offers":{"pmp":{"label":"Course","href":"/pmp"}}}');
  call('check', 'pmo.json');
  const names = call('host', 'pages', '--content', 'pmo.json').trim().split('\n');
  for (const page of ['guide.html', 'page.css', '_headers', 'styles/pmo-guide.css'])
    assert.ok(names.includes(page), page);
});

test('publint has nothing to say', async () => {
  const { messages } = await publint({ pkgDir: own, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, project)),
    [],
  );
});

test('its types are what Node and bundlers find', () => {
  const attw = path.join(import.meta.dirname, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  // There is no CommonJS, and the files for pages are asked for by their address.
  const ignored = ['--profile', 'esm-only', '--exclude-entrypoints', './embed.js', './pmo-widgets.js'];
  const { status, stdout } = spawnSync(process.execPath, [attw, tarball, ...ignored, '--no-color'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout);
});
