// What pages do with nodes: swap, move, clone, morph and put away. A move is not a removal, and nothing is doubled.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { settled, shown, site } from '../support/site.mjs';

const here = site({ whole: true, launch: { ignoreDefaultArgs: ['--disable-back-forward-cache'] } });
const WIDGETS = '<script type="module" src="/pmo-widgets.js"></script>';
const CHECKLIST = '<pmo-checklist certification="pmp"><a slot="fallback" href="/">Text</a></pmo-checklist>';
const TAG = '<script async src="/embed.js" data-pmo-widget="checklist" data-certification="pmp"></script>';

const tick = (page) =>
  page.$eval('pmo-checklist', ({ shadowRoot }) => {
    shadowRoot.querySelector('[data-route=gac]').click();
    shadowRoot.querySelector('[data-leaf="pmp/training"]').click();
  });
const state = (page) => page.$eval('pmo-checklist', ({ route, checked }) => [route, ...checked]);
const TICKED = ['gac', 'pmp/training'];

for (const [what, move] of [
  ['into another element', () => document.querySelector('aside').append(document.querySelector('pmo-checklist'))],
  [
    'out of the page and back',
    () => {
      const element = document.querySelector('pmo-checklist');
      const parent = element.parentNode;
      element.remove();
      return new Promise((done) => requestAnimationFrame(done)).then(() => parent.append(element));
    },
  ],
  ['with everything around it', () => document.querySelector('aside').append(document.querySelector('main'))],
  [
    'into a shadow root',
    () =>
      document.querySelector('aside').attachShadow({ mode: 'open' }).append(document.createElement('slot')) ??
      document.querySelector('aside').append(document.querySelector('pmo-checklist')),
  ],
  [
    'by moveBefore(), where the browser has it',
    () => {
      const aside = document.querySelector('aside');
      const element = document.querySelector('pmo-checklist');
      if (aside.moveBefore) aside.moveBefore(element, null);
      else aside.append(element);
    },
  ],
  [
    'in a view transition',
    () => {
      const change = () => document.querySelector('aside').append(document.querySelector('pmo-checklist'));
      return document.startViewTransition ? document.startViewTransition(change).finished : change();
    },
  ],
])
  for (const [form, markup] of [
    ['a tag', WIDGETS + CHECKLIST],
    ['one tag of the loader', TAG],
  ])
    test(`${form} that is moved ${what} is the same one widget, with what was ticked`, async () => {
      const { page, said } = await here.open(`<main>${markup}</main><aside></aside>`);
      await shown(page);
      await tick(page);
      await page.evaluate(move);
      await settled(page);
      await shown(page);
      assert.deepEqual(await state(page), TICKED);
      assert.ok(await page.$eval('pmo-checklist', (element) => element.offsetHeight > 200));
      assert.deepEqual(said, []);
      await page.close();
    });

for (const [what, copy] of [
  ['cloneNode(true)', () => document.querySelector('aside').append(document.querySelector('main > *').cloneNode(true))],
  ['innerHTML', () => (document.querySelector('aside').innerHTML = document.querySelector('main').innerHTML)],
  [
    'a template',
    () => {
      const template = document.createElement('template');
      template.innerHTML = document.querySelector('main').innerHTML;
      document.querySelector('aside').append(template.content.cloneNode(true));
    },
  ],
])
  test(`a copy by ${what} is a widget of its own, and each shows itself once`, async () => {
    const { page, said } = await here.open(`${WIDGETS}<main>${CHECKLIST}</main><aside></aside>`);
    await shown(page);
    await tick(page);
    await page.evaluate(copy);
    await shown(page, 2);
    await settled(page);
    const found = await page.$$eval('pmo-checklist', (all) =>
      all.map(({ checked, shadowRoot }) => [checked.length, shadowRoot.querySelectorAll('section').length]),
    );
    assert.deepEqual(found, [
      [1, 1],
      [0, 1],
    ]);
    assert.deepEqual(said, []);
    await page.close();
  });

test('static HTML that a page puts in as text is one widget all the same', async () => {
  const { renderStatic } = await import('../../dist/static.js');
  const { page, said } = await here.open(`${WIDGETS}<main></main>`);
  await page.$eval('main', (main, html) => (main.innerHTML = html), renderStatic('pmo-guide', {}));
  await page.waitForFunction(() => document.querySelector('pmo-guide').shadowRoot?.querySelector('section'));
  await settled(page);
  const seen = await page.evaluate(() => ({
    sections: document.querySelector('pmo-guide').shadowRoot.querySelectorAll('section').length,
    visible: document.querySelector('pmo-guide').innerText.trim(),
  }));
  assert.deepEqual(seen, { sections: 1, visible: '' });
  // Chromium's own hint that innerHTML makes no shadow roots.
  assert.deepEqual(
    said.filter((line) => !line.includes('Use setHTMLUnsafe()')),
    [],
  );
  await page.close();
});

for (const [form, markup] of Object.entries({ 'a tag': WIDGETS + CHECKLIST, 'one tag of the loader': TAG }))
  test(`${form}: a page that the browser kept is as it was when the visitor comes back`, async (t) => {
    here.answer('/away', '<!doctype html><title>Away</title><link rel="icon" href="data:,"><h1>Away</h1>');
    const { page, said } = await here.open(
      `${markup}<script>addEventListener('pageshow', ({ persisted }) => (window.kept = persisted))</script>`,
    );
    await shown(page);
    await tick(page);
    await page.goto(`${here.origin}/away`);
    await page.goBack();
    if (!(await page.evaluate('window.kept'))) t.diagnostic('this browser did not keep the page');
    else assert.deepEqual(await state(page), TICKED);
    await shown(page);
    await settled(page);
    await shown(page);
    assert.deepEqual(said, []);
    await page.close();
  });

test('pages with a view transition between them show one widget each', async () => {
  const style = '<style>@view-transition { navigation: auto }</style>';
  here.answer('/next', `<!doctype html><title>Next</title><link rel="icon" href="data:,">${style}<h1>Next</h1>${TAG}`);
  const { page, said } = await here.open(`${style}${TAG}<a href="/next">Next</a>`);
  await shown(page);
  await Promise.all([page.waitForNavigation(), page.click('a')]);
  await shown(page);
  await page.goBack();
  await shown(page);
  assert.deepEqual(said, []);
  await page.close();
});

for (const [form, markup] of Object.entries({
  'a tag': WIDGETS + CHECKLIST,
  'one tag of the loader': TAG,
  'a link': `<script async src="/embed.js" data-upgrade-links="/"></script><p><a href="/checklist.html?certification=pmp">Text</a></p>`,
  'a placeholder': `<script async src="/embed.js"></script><div data-pmo-widget="checklist" data-certification="pmp"><a href="/">Text</a></div>`,
}))
  test(`${form}: a page that Turbo morphs still has its one widget`, async () => {
    here.answer(
      '/turbo.js',
      fs.readFileSync('tests/pages/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js'),
      'text/javascript',
    );
    const { page, said } = await here.open(`<main>${markup}<p>End</p></main>`, {
      head: '<script src="/turbo.js"></script><meta name="turbo-refresh-method" content="morph">',
    });
    await shown(page);
    await tick(page);
    await page.evaluate(
      () =>
        new Promise((done) => {
          document.addEventListener('turbo:load', done, { once: true });
          Turbo.visit(location.href, { action: 'replace' });
        }),
    );
    await settled(page);
    await shown(page);
    assert.equal(await page.$eval('body', (body) => body.innerText.includes('Text')), false, 'no fallback beside it');
    assert.deepEqual(said, []);
    await page.close();
  });
