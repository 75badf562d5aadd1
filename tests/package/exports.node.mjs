// The package as somebody without a browser meets it: a server, a build, a bundler.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tags } from 'pmo-widgets/static';

const project = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const paths = Object.entries(project.exports);

for (const [path, target] of paths) {
  const files = typeof target === 'string' ? [target] : Object.values(target);

  test(`"${path}" leads to files that exist`, () => {
    // a pattern stands for a file of each element, or of each theme
    const one = path.startsWith('./themes/') ? 'slate' : 'pmo-guide';
    for (const file of files) assert.ok(fs.existsSync(file.replace('*', one)), file);
  });

  test(`"${path}" resolves for Node`, () => {
    const one = path.replace('*', path.startsWith('./themes/') ? 'slate' : 'pmo-guide');
    assert.ok(fs.existsSync(fileURLToPath(import.meta.resolve(one.replace('.', project.name)))));
  });

  if (typeof target === 'object')
    test(`"${path}" can be imported without a browser`, async () => {
      await import(path.replace('.', project.name));
      assert.equal(globalThis.window, undefined);
    });
}

test('classes and functions are exported under their public names', async () => {
  const api = await import('pmo-widgets');
  for (const name of [
    'PmoComparisonElement',
    'PmoChecklistElement',
    'PmoBenefitsElement',
    'PmoProcessElement',
    'PmoGuideElement',
    'assess',
  ])
    assert.ok(name in api, name);
});

test('each element has an entry of its own, with its class and nothing registered', async () => {
  for (const name of tags.map((tag) => tag.replace('pmo-', ''))) {
    const entry = await import(`pmo-widgets/${name}`);
    assert.deepEqual(Object.keys(entry), [`Pmo${name[0].toUpperCase()}${name.slice(1)}Element`]);
  }
});

test('the content and its schema fit together', async () => {
  const [{ content }, { Content }] = await Promise.all([import('pmo-widgets/facts'), import('pmo-widgets/schema')]);
  assert.equal(Content.safeParse(content).success, true);
});

test('a language is a catalogue, and its words derive the same from the facts', async () => {
  const [{ content }, { derive }] = await Promise.all([import('pmo-widgets/facts'), import('pmo-widgets/derive')]);
  for (const lang of ['en', 'es']) {
    const [catalogue, words] = await Promise.all(
      ['languages', 'words'].map(async (folder) => (await import(`pmo-widgets/${folder}/${lang}`))[lang]),
    );
    assert.deepEqual(JSON.parse(JSON.stringify(derive(content, words))), { ...catalogue });
  }
});

test('the version is the one of package.json', async () => {
  assert.equal((await import('pmo-widgets')).version, project.version);
});

test('only the entries that register elements, and style sheets, count as having side effects', () => {
  for (const file of project.sideEffects) assert.match(file, /\/(define\.[jt]s|pmo-widgets\.js)$|^\*\.css$/);
});

test('what ships needs only lit, zod and a measure of distance between words, all with licences that ask for no more than a notice', () => {
  assert.deepEqual(Object.keys(project.dependencies), ['fastest-levenshtein', 'lit', 'zod']);
  for (const name of ['fastest-levenshtein', 'lit', 'zod', 'lit-html', 'lit-element', '@lit/reactive-element']) {
    const { license } = JSON.parse(fs.readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    assert.ok(['MIT', 'BSD-3-Clause'].includes(license), `${name}: ${license}`);
  }
});

test('the manifest describes the elements with their attributes', () => {
  const manifest = JSON.parse(fs.readFileSync('dist/custom-elements.json', 'utf8'));
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((item) => item.customElement);
  const attributes = Object.fromEntries(
    elements.map(({ tagName, attributes: list }) => [tagName, list.map(({ name }) => name).toSorted()]),
  );
  const common = ['action-href', 'action-label', 'content-src', 'dir', 'heading', 'heading-level', 'lang', 'theme'];
  const expected = {
    'pmo-benefits': ['certification'],
    'pmo-process': ['certification'],
    'pmo-checklist': ['certification', 'persist', 'route'],
    'pmo-comparison': ['certifications', 'criteria', 'differences-only', 'highlight'],
    'pmo-guide': 'certification certifications criteria differences-only highlight persist route sections'.split(' '),
  };
  for (const [tag, own] of Object.entries(expected))
    assert.deepEqual(attributes[tag], [...common, ...own].toSorted(), tag);
});
