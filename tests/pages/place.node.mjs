// Where widgets end up: many of them, in hidden tabs, on paper, zoomed, under rules for everything, in other directions.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tags } from '../../dist/static.js';
import { settled, shown, site } from '../support/site.mjs';

const here = site();
const WIDGETS = '<script type="module" src="/pmo-widgets.js"></script>';
const ALL = tags.map((tag) => `<${tag}></${tag}>`);
const LOADER = '<script async src="/embed.js"></script>';

/** How each widget lies: between what is before and after it, as wide as its parent lets it, and nothing sticks out. */
const lie = (page) =>
  page.$$eval('.box', (boxes) =>
    boxes.map((box) => {
      const element = box.querySelector('[data-w]');
      const section = element.shadowRoot.querySelector('section').getBoundingClientRect();
      const [before, after] = [...box.querySelectorAll('.mark')].map((mark) => mark.getBoundingClientRect());
      const inner = [...element.shadowRoot.querySelectorAll('table, fieldset, ul, ol, p, h2, h3')];
      return {
        name: element.localName,
        below: section.top >= before.bottom - 1,
        above: after.top >= section.bottom - 1,
        tall: section.height > 200,
        wide: section.width >= box.clientWidth * 0.8,
        inside: inner.every((node) => {
          const { left, right, width } = node.getBoundingClientRect();
          return (
            !width ||
            !node.checkVisibility() ||
            node.closest('.unseen') ||
            (left >= section.left - 2 && right <= section.right + 2)
          );
        }),
      };
    }),
  );
const LIES_WELL = { below: true, above: true, tall: true, wide: true, inside: true };
const boxes = () =>
  ALL.map(
    (tag) =>
      `<div class="box"><div class="mark">Before</div>${tag.replace('>', ' data-w>')}<div class="mark">After</div></div>`,
  ).join('');
const names = ALL.map((tag) => tag.slice(1, tag.indexOf('>')));

let shared;
/** The same page under other rules, which is quicker than a page for each. */
async function liesWell({ css = '', attributes = {}, width = 900, scale = 1 }) {
  shared ??= await here.open(boxes() + WIDGETS, { head: '<style id="of-page"></style>' });
  const { page, said } = shared;
  await shown(page, ALL.length);
  await page.setViewport({ width, height: 800, deviceScaleFactor: scale });
  await page.evaluate(
    (rules, given) => {
      document.getElementById('of-page').textContent = `.mark, .box { display: block }${rules}`;
      for (const box of document.querySelectorAll('.box'))
        for (const name of ['dir', 'lang']) box.setAttribute(name, given[name] ?? '');
      for (const element of document.querySelectorAll('[data-w]')) element.requestUpdate();
    },
    css,
    attributes,
  );
  await settled(page);
  assert.deepEqual(
    await lie(page),
    names.map((name) => ({ name, ...LIES_WELL })),
  );
  assert.ok(
    await page.evaluate('document.documentElement.scrollWidth <= innerWidth'),
    'the page does not scroll sideways',
  );
  assert.deepEqual(said, []);
}

for (const [what, css] of [
  ['box-sizing, margins and padding', '* { box-sizing: content-box !important; margin: 7px; padding: 3px }'],
  ['display: inline for all unknown elements', '.box > :not(.mark) { display: inline }'],
  ['display: flex', '.box > * { display: flex; flex-wrap: wrap }'],
  ['floats', '.box > * { float: left; width: 100% }'],
  ['columns of text', '.box * { columns: 1; position: relative; overflow: hidden }'],
  ['a reset of everything', '.box > :not(.mark) { all: unset; display: block }'],
  [
    'text styles',
    '* { font: italic 700 9px/1 monospace; letter-spacing: 0.5em; text-transform: uppercase; text-align: right }',
  ],
  ['html { font-size: 62.5% }', 'html { font-size: 62.5% } body { font-size: 1.6rem }'],
  ['a cap on the width of direct children', 'main > * { max-width: 40em; margin-inline: auto !important }'],
  ['a grid', '.box { display: grid }'],
  ['a flex column', '.box { display: flex; flex-direction: column }'],
])
  test(`widgets lie where they stand and keep their shape under a page’s rules: ${what}`, async () => {
    await liesWell({ css });
  });

/** Parents that shrink to fit; tests/theming/room.test.ts has all of them, in three engines. */
const SHRINKING = {
  'a column with centred items': 'display: flex; flex-direction: column; align-items: center',
  'a grid with centred items': 'display: grid; place-items: center',
  'an inline block': 'display: inline-block',
  'a float': 'float: left',
  'a cell': 'display: table-cell',
};
const FORMS = {
  'a tag': '<pmo-checklist></pmo-checklist>',
  'a tag with a link in it': '<pmo-checklist><p slot="fallback"><a href="/">Checklist</a></p></pmo-checklist>',
  'a placeholder': '<div data-pmo-widget="checklist"><a href="/">Checklist</a></div>',
  'one tag': '<script async src="/embed.js" data-pmo-widget="checklist"></script>',
  'a link': '<p><a href="/checklist.html">Checklist</a></p>',
};
for (const width of [1280, 320])
  test(`in a window of ${width} px each form takes the room that a parent has which shrinks to fit`, async () => {
    const { page } = await here.open(
      `<script async src="/embed.js" data-upgrade-links></script>${Object.values(FORMS)
        .flatMap((form) => Object.values(SHRINKING).map((css) => [form, css]))
        // Of links to the same widget with nothing to read in between, one becomes it.
        .map(([form, css]) => `<p>Before</p><div style="display: flow-root"><div style="${css}">${form}</div></div>`)
        .join('')}`,
      { prepare: (opened) => opened.setViewport({ width, height: 800 }) },
    );
    await shown(page, Object.keys(FORMS).length * Object.keys(SHRINKING).length);
    const widths = await page.$$eval('pmo-checklist', (all) =>
      all.map(({ shadowRoot }) => shadowRoot.querySelector('section').offsetWidth),
    );
    assert.deepEqual(
      widths,
      widths.map(() => width - 16),
    );
    assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'));
    await page.close();
  });

for (const [what, options] of Object.entries({
  'right to left inside a page that runs left to right': { attributes: { dir: 'rtl' } },
  'in a language that nobody translated': { attributes: { dir: 'rtl', lang: 'ar' } },
  'on a phone': { width: 320 },
  'at 400 %': { width: 320, scale: 4 },
}))
  test(`widgets lie where they stand and keep their shape ${what}`, async () => {
    await liesWell(options);
  });

test('one size of text is that of the page, whatever the root says', async () => {
  const size = (page) =>
    page.$eval(
      'pmo-checklist',
      ({ shadowRoot }) => getComputedStyle(shadowRoot.querySelector('li, p, label')).fontSize,
    );
  const sizes = [];
  for (const css of ['', 'html { font-size: 62.5% } body { font-size: 1.6rem }']) {
    const { page } = await here.open(ALL[1] + WIDGETS, { head: `<style>${css}</style>` });
    await shown(page);
    sizes.push(await size(page));
    await page.close();
  }
  assert.equal(sizes[0], sizes[1]);
});

test('a thousand widgets all work, cost one script, and leave nothing waiting', async () => {
  const { page, said, asked } = await here.open(
    LOADER + '<pmo-checklist certification="pmp"></pmo-checklist>'.repeat(1000),
  );
  await shown(page, 1000);
  assert.deepEqual(asked.all(), ['/embed.js', '/pmo-widgets.js']);
  const last = await page.$$eval('pmo-checklist', (all) => {
    const element = all.at(-1);
    element.shadowRoot.querySelector('[data-route=gac]').click();
    return [element.route, all[0].route];
  });
  assert.deepEqual(last, ['gac', null]);
  assert.deepEqual(said, []);
  await page.close();
});

for (const [what, markup, count] of [
  ['the module', WIDGETS + ALL.join(''), 5],
  ['the loader', LOADER + ALL.join(''), 5],
  ['one tag', '<script async src="/embed.js" data-pmo-widget="benefits"></script>', 1],
])
  test(`a tab that was never looked at has its widgets ready: ${what}`, async () => {
    const front = await here.open('<p>In front</p>');
    const { page, said } = await here.open('<p>Behind</p>');
    await front.page.bringToFront();
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
      Object.defineProperty(document, 'hidden', { get: () => true });
      // No frame is ever drawn there.
      window.requestAnimationFrame = () => 0;
      window.IntersectionObserver = class {
        observe() {}
        unobserve() {}
        disconnect() {}
      };
    });
    here.answer('/behind', `<!doctype html><title>Behind</title><link rel="icon" href="data:,"><body>${markup}`);
    await page.goto(`${here.origin}/behind`);
    await page.waitForFunction(
      (expected) =>
        [...document.querySelectorAll('*')].filter(
          ({ localName, shadowRoot }) => localName.startsWith('pmo-') && shadowRoot?.querySelector('section'),
        ).length === expected,
      { polling: 50 },
      count,
    );
    assert.deepEqual(said, []);
    await page.close();
    await front.page.close();
  });

test('on paper nothing is hidden that a reader needs, and no control is left', async () => {
  const { page } = await here.open(ALL.join('') + WIDGETS);
  await shown(page, 5);
  await page.emulateMediaType('print');
  const parts = tags.filter((tag) => tag !== 'pmo-guide');
  const printed = await page.$$eval(parts.map((tag) => `body > ${tag}`).join(), (all) =>
    all.map(({ localName, shadowRoot }) => ({
      localName,
      buttons: [...shadowRoot.querySelectorAll('button.link, .tools')].filter((node) => node.offsetHeight > 0).length,
      sources: [...shadowRoot.querySelectorAll('.address')].every((node) => node.getBoundingClientRect().height > 0),
    })),
  );
  assert.deepEqual(
    printed,
    parts.map((localName) => ({ localName, buttons: 0, sources: true })),
  );
  await page.close();
});
