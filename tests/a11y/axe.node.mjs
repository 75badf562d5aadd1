// axe finds nothing in any state × language × width × scheme, nor in forced colours or from right to left, be it alive or
// static HTML that no script ever reaches.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { before, describe, test } from 'node:test';
import { renderStatic, tags } from 'pmo-widgets/static';
import { states } from '../support/states.mjs';
import { site } from '../support/site.mjs';
import { onOnePage, widgets } from '../support/widgets.mjs';
import { pseudoBundle } from '../visual/pseudo-bundle.mjs';

const pages = site();
const open = widgets(pages);
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules about whole pages are the page's: it has the landmarks and the <h1>. */
const OF_THE_HOST = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass'];
/** All that other colours can change. To ask the other rules again would cost most of the time and find the same. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

const LIGHT = { 'prefers-color-scheme': 'light' };
const DARK = { 'prefers-color-scheme': 'dark' };
const VIEWS = {
  'narrow, light': { width: 320, features: LIGHT },
  'wide, light': { width: 1000, features: LIGHT },
  'narrow, dark': { width: 320, features: DARK, rules: COLOURS },
  'wide, dark': { width: 1000, features: DARK, rules: COLOURS },
};
const FORCED = {
  'narrow, forced colours': { width: 320, features: { ...LIGHT, 'forced-colors': 'active' }, rules: COLOURS },
  'wide, forced colours': { width: 1000, features: { ...LIGHT, 'forced-colors': 'active' }, rules: COLOURS },
};
const { 'narrow, light': narrow, 'wide, light': wide } = VIEWS;

/** What axe has against a page in each view. */
async function findings(page, views) {
  page.devtools ??= await page.createCDPSession();
  if (!(await page.evaluate('Boolean(globalThis.axe)'))) await page.evaluate(axe);
  const found = [];
  for (const [view, { width, features, rules }] of Object.entries(views)) {
    await page.setViewport({ width, height: 800 });
    // A colour on its way from one scheme to the other is neither.
    const all = Object.entries({ 'prefers-reduced-motion': 'reduce', 'forced-colors': 'none', ...features });
    await page.devtools.send('Emulation.setEmulatedMedia', {
      features: all.map(([name, value]) => ({ name, value })),
    });
    const problems = await page.evaluate(
      async (runOnly, off) => {
        const { violations } = await globalThis.axe.run(document, {
          rules: Object.fromEntries(off.map((id) => [id, { enabled: false }])),
          runOnly,
          resultTypes: ['violations'],
        });
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
        );
      },
      rules ?? TAGS,
      rules ? [] : OF_THE_HOST,
    );
    found.push(...problems.map((problem) => `${view}: ${problem}`));
  }
  return found;
}

/** Each language on one page of its own: axe is long to load, and the pages stand beside each other. */
const LANGUAGES = {
  en: { where: 'narrow or wide, light or dark, or in forced colours', views: { ...VIEWS, ...FORCED } },
  es: { where: 'narrow or wide, light or dark', views: VIEWS },
  // Colours are those of the other direction.
  'ar-XB': { where: 'narrow or wide, from right to left', views: { narrow, wide }, build: pseudoBundle },
};

describe('axe', { concurrency: 3 }, () => {
  for (const [lang, { where, views, build }] of Object.entries(LANGUAGES))
    describe(lang, { concurrency: 1 }, () => {
      let show;
      before(async () => (show = onOnePage(open, { lang, script: await build?.(), alone: true })));
      for (const state of states)
        test(`${state.name}, ${lang}: axe finds nothing ${where}`, async () => {
          const page = await show(state);
          await page.evaluate(() => look.all().forEach((node) => node.localName === 'details' && (node.open = true)));
          assert.deepEqual(await findings(page, views), []);
        });
    });

  describe('static HTML', { concurrency: 1 }, () => {
    for (const tag of tags)
      for (const mode of ['shadow', 'light'])
        test(`<${tag}> as static HTML, ${mode}: axe finds nothing without the script`, async () => {
          // Light HTML stands on the page's own background, and axe takes a page that sets none for white.
          const style = '<style>:root { color-scheme: light dark; background: light-dark(#fff, #111) }</style>';
          const { page } = await pages.open(await renderStatic(tag, {}, { mode }), { head: style, alone: true });
          assert.deepEqual(await findings(page, VIEWS), []);
          await page.close();
        });
  });

  test('what axe does not like is found', async () => {
    const page = await open(states[0], { lang: 'ar-XB', script: await pseudoBundle() });
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('pmo-comparison');
      shadowRoot.querySelector('section').append(document.createElement('button'));
      const pale = document.createElement('style');
      pale.textContent = 'p { color: #eee; forced-color-adjust: none }';
      shadowRoot.append(pale);
    });
    const found = await findings(page, { ...VIEWS, ...FORCED });
    const views = (id) => found.filter((line) => line.includes(`: ${id}:`)).map((line) => line.split(':')[0]);
    assert.deepEqual([...new Set(views('button-name'))], ['narrow, light', 'wide, light']);
    assert.deepEqual(
      [...new Set(views('color-contrast'))],
      Object.keys({ ...VIEWS, ...FORCED }).filter((view) => !view.includes('dark')),
    );
    await page.close();
  });
});
