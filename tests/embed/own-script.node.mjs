// The loader finds the script tag that it came from, also where the page does not run it as the browser would.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { settled, shown, site } from '../support/site.mjs';

const here = site();
const code = () => fs.readFileSync('dist/embed.js', 'utf8');

/** As jQuery's `.html()` runs a script: fetched, then put into the head as text, and taken out again. */
const evaluate = async (address) => {
  const script = document.createElement('script');
  script.text = await (await fetch(address)).text();
  document.head.append(script);
  script.remove();
};

test('code that jQuery fetched and evaluated finds its tag by its name', async () => {
  const { page, said, asked } = await here.open('<main></main>');
  await page.$eval('main', (main) => {
    main.innerHTML = '<script src="/deep/embed.js" data-pmo-widget="benefits"></script>';
  });
  await page.evaluate(evaluate, '/deep/embed.js');
  await shown(page);
  assert.ok(await page.$('main > script + pmo-benefits'));
  assert.ok(asked.all().includes('/deep/pmo-widgets.js'));
  assert.deepEqual(said, []);
  await page.close();
});

test('several tags that were evaluated each get their own widget', async () => {
  const tags = ['pmp', 'capm']
    .map(
      (id) => `<script type="delayed" src="/embed.js" data-pmo-widget="checklist" data-certification="${id}"></script>`,
    )
    .join('');
  const { page } = await here.open(tags);
  await page.evaluate(evaluate, '/embed.js');
  await page.evaluate(evaluate, '/embed.js');
  await shown(page, 2);
  await page.close();
});

test('code that is run from a timer, as by Rocket Loader, finds a tag whose type was changed', async () => {
  const { page, asked } = await here.open(
    `<script type="af01-text/javascript" src="/embed.js"></script><pmo-process></pmo-process>
    <script>fetch('/embed.js').then((response) => response.text()).then((text) => (0, eval)(text))</script>`,
  );
  await shown(page);
  assert.ok(asked.all().includes('/pmo-widgets.js'));
  await page.close();
});

test('other vendors’ embed.js is not taken for it', async () => {
  here.answer('/vendor/embed.js', '', 'text/javascript');
  const { page, asked } = await here.open(
    `<script type="delayed" src="/pmo/embed.js"></script><script src="/vendor/embed.js"></script>
    <pmo-process></pmo-process>`,
  );
  await page.evaluate(evaluate, '/pmo/embed.js');
  await shown(page);
  assert.ok(asked.all().includes('/pmo/pmo-widgets.js'));
  await page.close();
});

for (const [what, wrap] of [
  ['inlined into the page', (text) => `<script>${text}</script>`],
  ['joined to other scripts', () => '<script src="/all.js"></script>'],
])
  test(`code that was ${what} says so once, and does nothing`, async () => {
    here.answer('/all.js', `var a = 1\n${code()}var b = 2`, 'text/javascript');
    const { page, said } = await here.open(
      `${wrap(code())}<div data-pmo-widget="guide"><a href="/">Text</a></div><pmo-process></pmo-process>`,
    );
    await settled(page);
    assert.deepEqual(said, ['warn: [pmo-widgets] embed.js cannot tell its own address. Showing no widget.']);
    assert.ok(await page.$('[data-pmo-widget] > a'));
    await page.close();
  });

test('code that was joined to other scripts works and breaks none of them where a tag of its name is there too', async () => {
  here.answer('/all.js', `var before = () => 1\n${code()}\nvar behind = 2`, 'text/javascript');
  const { page, said } = await here.open(
    `<script type="off" src="/embed.js"></script><script src="/all.js"></script><pmo-process></pmo-process>`,
  );
  await shown(page);
  assert.equal(await page.evaluate('behind'), 2);
  assert.deepEqual(said, []);
  await page.close();
});

test('a script in a shadow root, which the browser does not tell, does no harm', async () => {
  const { page, said } = await here.open('<main></main>');
  await page.$eval('main', (main) => {
    const script = document.createElement('script');
    script.src = '/embed.js';
    script.dataset.pmoWidget = 'guide';
    main.attachShadow({ mode: 'open' }).append(script);
    return new Promise((done) => (script.onload = done));
  });
  assert.equal(said.length, 1);
  assert.match(said[0], /cannot tell its own address/);
  await page.close();
});
