// What apps get that import the packed package, from each of four bundlers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BUNDLERS } from './bundlers.mjs';
import { newApp } from './packed.mjs';
import { sizeOf } from '../../tools/sizes.mjs';

/** Sources of apps, by what they use of the package. */
const ENTRIES = {
  define: `import 'pmo-widgets/define';`,
  benefits: `import 'pmo-widgets/define/benefits';`,
  api: `import * as api from 'pmo-widgets'; import { content } from 'pmo-widgets/facts'; import { en } from 'pmo-widgets/languages/en'; import { es } from 'pmo-widgets/languages/es'; globalThis.app = [api, content, en, es];`,
  checked: `import { acceptContent } from 'pmo-widgets/schema'; globalThis.app = acceptContent({}, {});`,
  unused: `import { PmoGuideElement } from 'pmo-widgets'; import { en } from 'pmo-widgets/languages/en'; import { es } from 'pmo-widgets/languages/es'; globalThis.app = true;`,
  server: `import { renderStatic } from 'pmo-widgets/static'; globalThis.app = renderStatic('pmo-guide');`,
  files: `import 'pmo-widgets/pmo-widgets.js';`,
  styles: `import 'pmo-widgets/themes/slate.css'; import 'pmo-widgets/styles/pmo-guide.css'; globalThis.app = true;`,
};
const app = newApp();
const built = new Map();
const build = (bundler, name) => {
  const key = `${bundler} ${name}`;
  if (!built.has(key)) built.set(key, BUNDLERS[bundler](app, app.write(`${name}.js`, ENTRIES[name])));
  return built.get(key);
};

for (const bundler of Object.keys(BUNDLERS)) {
  for (const name of Object.keys(ENTRIES))
    test(`${bundler} builds an app with "${name}" of this package and warns of nothing`, async () => {
      assert.deepEqual((await build(bundler, name)).warnings, []);
    });

  test(`${bundler} keeps a theme and the styles of static HTML that an app imports`, async () => {
    const { files } = await build(bundler, 'styles');
    const css = Object.keys(files).filter((name) => name.endsWith('.css'));
    const text = css.map((name) => files[name]).join('\n');
    assert.match(text, /--pmo-color-accent:/);
    assert.match(text, /\.overview\b/);
  });

  test(`${bundler} keeps the registration of elements, and nothing of what an app does not use`, async () => {
    assert.match(codeOf(await build(bundler, 'define')), /pmo-checklist/);
    const { files, entry } = await build(bundler, 'unused');
    assert.ok(files[entry].length < 50, files[entry]);
  });

  test(`${bundler} lets an app with one element load sentences at first, and neither facts, words, what derives them nor zod`, async () => {
    const code = firstLoadOf(await build(bundler, 'benefits'));
    assert.match(code, /PMI aims it at current and aspiring PMO professionals\./);
    for (const [what, found] of Object.entries({
      facts: 'Organizational Development and Alignment',
      words: '{salary.percent:percent}',
      'another element': 'Leading and directing projects',
      'another language': 'Afirmación del emisor',
      derivation: 'stepBeforeNamed',
      zod: '_zod',
    }))
      assert.ok(!code.includes(found), what);
  });

  test(`${bundler} puts our sentences into the check of a provider’s content, and zod’s of no language`, async () => {
    const code = codeOf(await build(bundler, 'checked'));
    assert.match(code, /a whole number/);
    // English, German, Spanish and Chinese
    assert.doesNotMatch(code, /Invalid input: expected |Ungültige Eingabe|Entrada inválida|无效输入/);
  });
}

test('the check of a provider’s content is as small from each bundler', async () => {
  const sizes = {};
  for (const bundler of Object.keys(BUNDLERS))
    sizes[bundler] = sizeOf(Buffer.from(codeOf(await build(bundler, 'checked')))).brotli;
  const [least, most] = [Math.min(...Object.values(sizes)), Math.max(...Object.values(sizes))];
  assert.ok(most < 1.08 * least, JSON.stringify(sizes));
});

/** What a page loads before anything is asked for on demand. */
function firstLoadOf({ files, entry }) {
  const first = new Set([entry]);
  for (const name of first)
    for (const [, imported] of files[name].matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)) first.add(imported);
  return [...first].map((name) => files[name]).join('\n');
}

function codeOf({ files }) {
  const scripts = Object.keys(files).filter((name) => name.endsWith('.js'));
  return scripts.map((name) => files[name]).join('\n');
}
