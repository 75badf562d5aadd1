// axe finds nothing in any state × scheme × language × width, be it alive or static HTML that no script ever reaches.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { renderStatic, tags } from 'pmo-widgets/static';
import { states } from '../support/states.mjs';
import { site } from '../support/site.mjs';
import { widgets } from '../support/widgets.mjs';

const open = widgets();
const pages = site();
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const VIEWS = [320, 1000].flatMap((width) => ['light', 'dark'].map((scheme) => ({ width, scheme })));

/** What axe has against a page in each view. Rules about whole pages are the host's: it has the landmarks and the <h1>. */
async function findings(page, lang) {
  await page.evaluate(axe);
  const found = [];
  for (const { width, scheme } of VIEWS) {
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      // A colour on its way from one scheme to the other is neither.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const problems = await page.evaluate(async () => {
      const { violations } = await globalThis.axe.run(document, {
        rules: Object.fromEntries(
          ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass'].map((id) => [id, { enabled: false }]),
        ),
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
      );
    });
    found.push(...problems.map((problem) => `${lang}, ${width} px, ${scheme}: ${problem}`));
  }
  return found;
}

for (const state of states)
  for (const lang of ['en', 'es'])
    test(`${state.name}, ${lang}: axe finds nothing, narrow or wide, light or dark`, async () => {
      const page = await open(state, { lang });
      await page.evaluate(() => look.all().forEach((node) => node.localName === 'details' && (node.open = true)));
      assert.deepEqual(await findings(page, lang), []);
      await page.close();
    });

for (const tag of tags)
  for (const mode of ['shadow', 'light'])
    test(`<${tag}> as static HTML, ${mode}: axe finds nothing without the script`, async () => {
      // Light HTML stands on the page's own background, and axe takes a page that sets none for white.
      const style = '<style>:root { color-scheme: light dark; background: light-dark(#fff, #111) }</style>';
      const { page } = await pages.open(await renderStatic(tag, {}, { mode }), { head: style });
      assert.deepEqual(await findings(page, 'static'), []);
      await page.close();
    });
