// The one file that a page loads: what is in it, what is not, and how large it may be.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { SourceMap } from 'node:module';
import { test } from 'node:test';
import { build, parseSync } from 'vite';
import { sizeOf } from '../../tools/sizes.mjs';

const file = 'dist/pmo-widgets.js';
const code = fs.readFileSync(file, 'utf8');

/** The chunks that a provider's own build of the published modules loads at once, without what it may load later. */
async function firstLoad(source) {
  const entry = path.resolve('dist/consumer.js');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      { name: 'consumer', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? source : null) },
    ],
    resolve: { conditions: ['production', 'browser', 'import', 'module', 'default'] },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: entry, output: { minify: true } },
    },
  });
  const chunks = new Map(result.output.map((chunk) => [chunk.fileName, chunk]));
  const first = new Set(result.output.filter((chunk) => chunk.isEntry).map(({ fileName }) => fileName));
  for (const name of first) for (const imported of chunks.get(name)?.imports ?? []) first.add(imported);
  return [...first].flatMap((name) => chunks.get(name) ?? []);
}

const consume = async (source) => (await firstLoad(source)).map(({ code: text }) => text ?? '').join('\n');

const filesIn = (folder) => fs.readdirSync(`dist/${folder}`).filter((name) => name.endsWith('.js'));
const languages = filesIn('languages');

/**
 * Bytes as brotli at its best sends them. A budget is a promise: raise it in a commit of its own that says why, and
 * lower it once the size is under nine tenths of it. The first and the last are an aim of 29,500 and 21,500: docs/decisions says what
 * came with Lit as it is published and with models.
 */
const BUDGETS = [
  ['the bundle with five elements, eight certifications, English and Lit', 38_500, () => sizeOf(file).brotli],
  ['the loader', 2_400, () => sizeOf('dist/embed.js').brotli],
  ['facts and English words', 7_900, async () => contentSize()],
  ['what checks a provider’s content, which no first load has', 16_000, () => sizeOf('dist/schema.js').brotli],
  ['what puts it into words, with the facts', 11_000, () => sizeOf('dist/derive.js').brotli],
  [
    'one element in a provider’s own build',
    27_000,
    async () => sizeOf(Buffer.from(await consume(`import 'pmo-widgets/define/comparison'`))).brotli,
  ],
];

async function contentSize() {
  const bytes = await consume(
    `import { content } from 'pmo-widgets/facts'; import { en } from 'pmo-widgets/words/en'; globalThis.all = [content, en]`,
  );
  return sizeOf(Buffer.from(bytes)).brotli;
}

for (const [what, budget, measure] of BUDGETS)
  test(`${what}: at most ${budget} bytes, and not under nine tenths of that`, async () => {
    const size = await measure();
    assert.ok(size <= budget, `${size} bytes are ${size - budget} too many`);
    assert.ok(size > 0.9 * budget, `${size} bytes: well done. Lower the budget.`);
  });

// Letters of two and three bytes weigh more, so that no language is held to what another one needs.
for (const name of languages)
  test(`the language ${name}: at most 11500 bytes`, () => {
    const size = sizeOf(`dist/languages/${name}`).brotli;
    assert.ok(size <= 11_500, `${size} bytes are ${size - 11_500} too many`);
  });

/** The files that a built one asks for by `import()`, and how often it asks for one of them again, where that failed: `page/again.cdn.ts`. */
function asked(built) {
  const text = fs.readFileSync(built, 'utf8');
  const { module } = parseSync(built, text);
  assert.deepEqual(module.staticImports, []);
  const all = module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1));
  const files = all.filter((from) => !from.includes('${')).toSorted();
  const again = all.filter((from) => /^\$\{\w+\}\$\{`#`/.test(from)).length;
  assert.equal(all.length, files.length + again);
  return { files, again };
}

test('it is one file that imports nothing, and asks for others only when they are needed', () => {
  const files = [...languages.map((name) => `./languages/${name}`), './print.js', './schema.js'];
  assert.deepEqual(asked(file), { files, again: 1 });
});

test('what checks content asks for facts and words only when they are needed', () => {
  const files = ['./derive.js', ...filesIn('words').map((name) => `./words/${name}`)];
  assert.deepEqual(asked('dist/schema.js'), { files, again: 1 });
});

for (const built of [
  ...languages.map((name) => `languages/${name}`),
  ...filesIn('words').map((name) => `words/${name}`),
])
  test(`${built} holds data, and asks for nothing`, () => {
    assert.deepEqual(asked(`dist/${built}`), { files: [], again: 0 });
  });

/** Modules that no page has at first: facts, words, what makes sentences of them, and what checks content. */
const ON_DEMAND =
  /\/(facts|words|derive)\/|\/zod\/|\/fastest-levenshtein\/|\/provider\/(accept|adopt|derive-|cross-check|check-text|text-paths)/;

test('it holds finished sentences in the place of facts, words and what makes sentences of them', () => {
  const { sources } = JSON.parse(fs.readFileSync(`${file}.map`, 'utf8'));
  assert.ok(sources.some((source) => source.endsWith('/catalogue/en.ts')));
  assert.deepEqual(
    sources.filter((source) => ON_DEMAND.test(source)),
    [],
  );
});

for (const noun of ['comparison', 'checklist', 'benefits', 'process', 'guide'])
  test(`so does a provider’s own build of the ${noun}, at first`, async () => {
    const modules = (await firstLoad(`import 'pmo-widgets/define/${noun}'`)).flatMap((chunk) => chunk.moduleIds ?? []);
    assert.ok(modules.some((id) => id.endsWith('/catalogue/en.js')));
    assert.deepEqual(
      modules.filter((id) => ON_DEMAND.test(id)),
      [],
    );
  });

test('a provider’s own build of one element has the sentences of that element', async () => {
  const built = await consume(`import 'pmo-widgets/define/benefits'`);
  assert.ok(built.includes('No published evidence found'));
  for (const other of ['Not there yet?', 'Take the exam', 'Show differences only'])
    assert.ok(!built.includes(other), other);
});

test('the loader is one classic script that names no other file but the bundle and what sizes frames', () => {
  const loader = fs.readFileSync('dist/embed.js', 'utf8');
  const { module } = parseSync('embed.cjs', loader);
  assert.equal(module.hasModuleSyntax, false);
  assert.equal(module.dynamicImports.length, 2);
  assert.deepEqual([...new Set(loader.match(/[\w-]+\.js\b/g))].toSorted(), ['embed.js', 'frames.js', 'pmo-widgets.js']);
  assert.match(loader, /^\/\*! pmo-widgets [\d.]+, MIT \*\/;/);
  assert.doesNotMatch(loader, /sourceMappingURL|innerHTML|\beval\(|new Function|\.style\b/);
  // Old browsers read the whole of it before they stop at its first line.
  assert.doesNotMatch(loader, /\?\.[a-z[(]|\?\?|\|\|=/i);
  // Some servers name no encoding.
  assert.equal(Buffer.byteLength(loader), loader.length);
});

test('it contains no zod', () => {
  assert.doesNotMatch(code, /zod|safeParse|_zod/i);
});

test('it does nothing that a strict content security policy forbids', () => {
  assert.doesNotMatch(code, /\beval\(|new Function|unsafeHTML|insertAdjacentHTML|\.style\.|style="/);
});

test('it names no address of a machine and no unencrypted page', () => {
  const addresses = code.match(/https?:\/\/[^"'`\s)]+/g) ?? [];
  assert.deepEqual(
    addresses.filter((address) => !address.startsWith('https://') && !address.startsWith('http://www.w3.org/')),
    [],
  );
});

test('it carries its licences', () => {
  assert.match(code.slice(0, 300), /MIT/);
  assert.match(fs.readFileSync('dist/THIRD-PARTY-LICENSES.md', 'utf8'), /lit/i);
});

test('two builds give the same bytes', async () => {
  const outDir = fs.mkdtempSync(path.join(os.tmpdir(), 'pmo-build-'));
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  await build({ logLevel: 'error', mode: 'embed', build: { outDir } });
  const same = ['pmo-widgets.js', 'embed.js'].map((name) =>
    fs.readFileSync(path.join(outDir, name)).equals(fs.readFileSync(path.join('dist', name))),
  );
  fs.rmSync(outDir, { recursive: true });
  assert.deepEqual(same, [true, true]);
});

test('integrity.json holds the hash of every other file', () => {
  const files = fs
    .readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const hashOf = (file) => `sha384-${createHash('sha384').update(fs.readFileSync(file)).digest('base64')}`;
  const hashes = Object.fromEntries(files.map((file) => [path.relative('dist', file), hashOf(file)]));
  delete hashes['integrity.json'];
  assert.deepEqual(JSON.parse(fs.readFileSync('dist/integrity.json', 'utf8')), hashes);
});

test('a provider’s build that uses one element keeps one', async () => {
  const built = await consume(`import { PmoBenefitsElement } from 'pmo-widgets'; PmoBenefitsElement.define()`);
  assert.match(built, /pmo-benefits/);
  assert.doesNotMatch(built, /pmo-checklist|pmo-comparison/);
});

test('a provider’s build has no white space or comments of templates, and a debugger finds the sources', async () => {
  assert.doesNotMatch(await consume(`import 'pmo-widgets/define/comparison'`), /\n {4}|\/\* [A-Z]/);
  const module = 'dist/npm/element/frame.js';
  const lines = fs.readFileSync(module, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.includes('html `<div'));
  const map = new SourceMap(JSON.parse(fs.readFileSync(`${module}.map`, 'utf8')));
  const { originalSource, originalLine } = map.findEntry(at, lines[at].indexOf('frame.theme'));
  const source = fs.readFileSync(path.join(path.dirname(module), originalSource), 'utf8').split('\n');
  assert.match(source[originalLine], /frame\.theme/);
});

test('a provider’s build that uses nothing keeps nothing', async () => {
  assert.equal((await consume(`import 'pmo-widgets'`)).trim(), '');
});

test('a provider’s build that registers an element keeps the registration', async () => {
  assert.match(await consume(`import 'pmo-widgets/define/checklist'`), /pmo-checklist/);
});
