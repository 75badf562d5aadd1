// What each element looks like, in each state, width and scheme: as a picture, and as lines of text that say where its
// parts are and how they are drawn. All words are blocks (block-font.mjs), so that other machines see the same. Pictures
// are compared in the one pinned browser only (tools/browser/pinned.mjs), the lines in any.
// `npm run visual` compares, `npm run visual -- --accept` takes over; see CONTRIBUTING.md.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { accepts, matchesSnapshot } from '../support/snapshot.mjs';
import { states } from '../support/states.mjs';
import { pinnedChromium } from '../../tools/browser/pinned.mjs';
import { site } from '../support/site.mjs';
import { widgets } from '../support/widgets.mjs';
import { blockFont, strangers } from './block-font.mjs';
import { differences } from './compare.mjs';
import { pseudoBundle } from './pseudo-bundle.mjs';

/** Why it is another browser than the pinned one, if it is. */
const { why } = await pinnedChromium();
const pages = site();
const open = widgets(pages);
const folder = import.meta.dirname;
const found = path.join(folder, 'found');
const inPage = fs.readFileSync(path.join(folder, 'fingerprint.js'), 'utf8');

const still = { name: 'prefers-reduced-motion', value: 'reduce' };
const scheme = (value) => [still, { name: 'prefers-color-scheme', value }];
const LIGHT = scheme('light');
/** Every state in every width; dark once, because colours do not depend on the width. */
const VIEWS = {
  280: { width: 280, features: LIGHT },
  360: { width: 360, features: LIGHT },
  600: { width: 600, features: LIGHT },
  900: { width: 900, features: LIGHT },
  1280: { width: 1280, features: LIGHT },
  dark: { width: 600, features: scheme('dark') },
};
/** What one state of each element shows for all. */
const MORE_VIEWS = {
  forced: { width: 600, features: [...LIGHT, { name: 'forced-colors', value: 'active' }] },
  large: { width: 900, features: LIGHT, css: 'body { font-size: 32px !important }' },
};
const CHOSEN = /^(comparison-four|checklist-routes|benefits-pmp|process-pmp|guide)$/;

/** Native controls look different in each version of a browser, and none of it is ours. */
const HIDE = 'input { visibility: hidden !important }';
/** What sticks has a layer of its own, which a browser may draw half a point higher or lower. */
const SETTLE = '.side { position: relative !important; inset: auto !important }';

async function show(page, { width, features, css = '' }) {
  await page.setViewport({ width, height: 800 });
  page.devtools ??= await page.createCDPSession();
  await page.devtools.send('Emulation.setEmulatedMedia', { features });
  await page.evaluate(
    (rules) => {
      globalThis.added ??= new CSSStyleSheet();
      added.replaceSync(rules);
      for (const root of [document, ...look.all().flatMap((node) => node.shadowRoot ?? [])])
        root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((sheet) => sheet !== added), added];
    },
    HIDE + SETTLE + css,
  );
  await page.evaluate('look.rendered()');
}

const seen = new Set();

/** Flat pictures are smallest without filters. */
const FLAT = { colorType: 2, filterType: 0, deflateStrategy: 0 };
const save = (file, picture) => fs.writeFileSync(file, PNG.sync.write(picture, FLAT));

/** Compares a picture with the one that is kept; where they differ, both are left beside each other, and what differs. */
function matchesPicture(name, png) {
  const file = path.join(folder, 'pictures', `${name}.png`);
  seen.add(`${name}.png`);
  if (why) return [];
  const now = PNG.sync.read(Buffer.from(png));
  const kept = fs.existsSync(file) ? PNG.sync.read(fs.readFileSync(file)) : undefined;
  const marked = kept && new PNG({ width: kept.width, height: kept.height });
  const problem = kept ? differences(kept, now, marked.data) : 'there was none';
  if (!problem) return [];
  if (accepts) save(file, now);
  else {
    fs.mkdirSync(found, { recursive: true });
    save(path.join(found, `${name}.png`), now);
    if (kept) {
      fs.copyFileSync(file, path.join(found, `${name}.before.png`));
      save(path.join(found, `${name}.different.png`), marked);
    }
  }
  return accepts ? [] : [`${name}: ${problem}`];
}

async function see(state, views, { prefix = '', ...options } = {}) {
  const page = await open(state, { head: blockFont, ...options });
  await page.evaluate(inPage);
  await page.evaluate('document.fonts.ready');
  const words = await page.evaluate('look.all().map((node) => node.textContent).join("")');
  assert.equal(strangers(words), '', 'all that is drawn with a font is drawn with blocks');
  const problems = [];
  const lines = [];
  for (const [name, view] of Object.entries(views)) {
    await show(page, view);
    lines.push(`# ${prefix}${name}`, ...(await page.evaluate('fingerprint.layout()')), '');
    if (name !== '280') lines.push(...(await page.evaluate('fingerprint.paint()')), '');
    problems.push(...matchesPicture(`${state.name}.${prefix}${name}`, await page.screenshot({ fullPage: true })));
  }
  await page.close();
  return { problems, text: lines.join('\n') };
}

fs.rmSync(found, { recursive: true, force: true });

test('pictures are compared in one pinned browser', async (t) => {
  const version = await pages.version();
  if (!why) return t.diagnostic(`Pictures are ${accepts ? 'taken' : 'compared'} in ${version}, the pinned browser.`);
  t.skip(
    `Only the pinned browser compares and accepts pictures, and ${why}. Places and colours are compared in ${version}.`,
  );
});

for (const state of states)
  test(`${state.name} looks as it did, in every width and scheme`, async () => {
    const { problems, text } = await see(state, CHOSEN.test(state.name) ? { ...VIEWS, ...MORE_VIEWS } : VIEWS);
    assert.deepEqual(problems, [], `Look at ${found}. If that is meant: npm run visual -- --accept`);
    matchesSnapshot(path.join(folder, 'layout', `${state.name}.txt`), text, 'visual');
  });

for (const state of states.filter(({ name }) => CHOSEN.test(name)))
  test(`${state.name} looks as it did from right to left, with long words`, async () => {
    const { 360: narrow, 900: wide } = VIEWS;
    const { problems, text } = await see(
      { ...state, clicks: [] },
      { 360: narrow, 900: wide },
      {
        prefix: 'rtl-',
        lang: 'ar-XB',
        script: await pseudoBundle(),
      },
    );
    assert.deepEqual(problems, [], `Look at ${found}. If that is meant: npm run visual -- --accept`);
    matchesSnapshot(path.join(folder, 'layout', `${state.name}.rtl.txt`), text, 'visual');
  });

test('no picture is kept of what is no longer looked at', () => {
  const kept = fs.readdirSync(path.join(folder, 'pictures'));
  assert.deepEqual(
    kept.filter((name) => !seen.has(name)),
    [],
  );
});

test('what is kept stays small enough for the repository', () => {
  const sizes = ['pictures', 'layout'].flatMap((name) =>
    fs.readdirSync(path.join(folder, name)).map((file) => fs.statSync(path.join(folder, name, file)).size),
  );
  assert.ok(sizes.reduce((sum, size) => sum + size, 0) < 2_500_000);
});
