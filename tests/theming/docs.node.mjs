// The documentation of theming, against what is built.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { DOCUMENTS, withTables } from '../../tools/docs.mjs';

const { modules } = JSON.parse(fs.readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
const docs = fs.readFileSync('docs/theming.md', 'utf8');
const picture = fs.readFileSync('docs/theming.svg', 'utf8');

for (const file of DOCUMENTS)
  test(`the tables of ${file} are those of the build; npm run docs writes them`, async () => {
    const written = fs.readFileSync(file, 'utf8');
    assert.match(written, /<!-- table of [\w ]+, made by npm run docs -->/);
    assert.equal(await withTables(file), written);
  });

for (const { tagName, cssParts } of elements)
  test(`the picture names every part of <${tagName}>, and none that it does not have`, () => {
    const [, drawn] = new RegExp(`<g id="${tagName}"([^]*?)</g>`).exec(picture);
    const named = [...drawn.matchAll(/class="name"[^>]*>([\w-]+)/g)].map(([, name]) => name);
    // The guide's picture shows one example of the parts of its parts.
    const own = new Set(named.filter((name) => !name.includes('__')));
    assert.deepEqual(own, new Set(cssParts.map(({ name }) => name)));
  });

test('the picture names every token', () => {
  const [, drawn] = /<g id="tokens"([^]*?)<\/g>/.exec(picture);
  const named = [...drawn.matchAll(/class="name"[^>]*>([\w-]+)/g)].map(([, name]) => `--pmo-${name}`);
  assert.deepEqual(named.toSorted(), elements[0].cssProperties.map(({ name }) => name).toSorted());
});

test('the themes that are documented are those that ship', () => {
  const shipped = fs.readdirSync('dist/themes').toSorted();
  assert.deepEqual([...docs.matchAll(/^\| `([\w-]+\.css)`/gm)].map(([, name]) => name).toSorted(), shipped);
});

test('a theme is tokens and nothing else, all of them known, and sends for nothing', () => {
  const known = new Set(elements[0].cssProperties.map(({ name }) => name));
  for (const name of fs.readdirSync('dist/themes')) {
    const css = fs.readFileSync(path.join('dist/themes', name), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
    assert.doesNotMatch(css, /url\(|@/, name);
    for (const [, selectors, body] of css.matchAll(/([^{}]+)\{([^}]*)\}/g)) {
      assert.match(selectors.trim(), /^:root(,\s*(body|\[data-bs-theme\]))?$/, name);
      for (const declaration of body.split(';').filter((text) => text.trim()))
        assert.ok(known.has(declaration.split(':')[0].trim()), `${name}: ${declaration}`);
    }
  }
});

test('parts that the sources show are documented, and the other way round', () => {
  const shown = new Set();
  for (const folder of ['src/elements', 'src/element', 'src/view'])
    for (const file of fs.readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts')))
      for (const [, name] of fs.readFileSync(path.join(folder, file), 'utf8').matchAll(/\spart="([a-z]+)/g))
        shown.add(name);
  const documented = new Set(elements.flatMap(({ cssParts }) => cssParts.map(({ name }) => name)));
  for (const name of shown) assert.ok(documented.has(name), `${name} is shown`);
  // The root's part is the noun of the element, the heading's is given by name.
  const byName = [...elements.map(({ tagName }) => tagName.slice(4)), 'heading', 'label'];
  for (const name of documented) assert.ok(shown.has(name) || byName.includes(name), `${name} is documented`);
});
