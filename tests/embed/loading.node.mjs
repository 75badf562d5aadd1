// When the loader asks for the bundle: near the screen, at once where a widget is there already, and only once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settled, shown, site } from '../support/site.mjs';

const LOADER = '<script async src="/embed.js"></script>';
const BUNDLE = '/pmo-widgets.js';
const here = site();

const screens = (count) => `<style>.far { height: ${count * 100}vh }</style><div class="far"></div>`;
const until = (page, path) => page.waitForRequest((request) => new URL(request.url()).pathname === path);

test('a widget far below loads the bundle when the learner comes near it', async () => {
  const { page, asked } = await here.open(`${LOADER}${screens(5)}<pmo-benefits></pmo-benefits>`);
  await settled(page);
  assert.deepEqual(asked.all(), ['/embed.js']);
  await Promise.all([until(page, BUNDLE), page.evaluate(() => scrollTo(0, innerHeight * 3.5))]);
  await shown(page);
  await page.close();
});

test('a widget less than a screen below is near', async () => {
  const { page } = await here.open(`${LOADER}${screens(1.8)}<pmo-benefits></pmo-benefits>`);
  await shown(page);
  await page.close();
});

test('a widget in a box that scrolls loads the bundle when the box is scrolled', async () => {
  const { page, asked } = await here.open(
    `${LOADER}<style>main { height: 100vh; overflow: auto }</style>
    <main>${screens(5)}<pmo-benefits></pmo-benefits></main>`,
  );
  await settled(page);
  assert.deepEqual(asked.all(), ['/embed.js']);
  // not yet seen, but near
  await page.$eval('main', (main) => main.scrollTo(0, innerHeight * 3.5));
  await shown(page);
  await page.close();
});

test('the request does not wait for style sheets, which hold back the first frame', async () => {
  let finish;
  here.answer('/slow.css', (response) => {
    response.writeHead(200, { 'content-type': 'text/css' });
    finish = () => response.end();
  });
  const { page } = await here.open('');
  here.answer(
    '/slow',
    `<!doctype html>${LOADER}<link rel="icon" href="data:,"><link rel="stylesheet" href="/slow.css"><pmo-process></pmo-process>`,
  );
  const opening = page.goto(`${here.origin}/slow`);
  await until(page, BUNDLE);
  finish();
  await opening;
  await shown(page);
  await page.close();
});

for (const [what, style] of [
  ['not shown before it is defined', 'pmo-benefits:not(:defined) { display: none }'],
  ['in a panel that is not shown', 'div { display: none }'],
  ['without a box of its own', 'pmo-benefits { display: contents }'],
  ['out of the flow and without a size', 'pmo-benefits { position: absolute; overflow: hidden; width: 0; height: 0 }'],
])
  test(`a widget that is ${what} counts as near where it stands`, async () => {
    const { page } = await here.open(`${LOADER}<style>${style}</style><div><pmo-benefits></pmo-benefits></div>`);
    await shown(page);
    await page.close();
    const far = await here.open(
      `${LOADER}<style>${style}</style>${screens(5).replace('<div class="far"></div>', '<p class="far"></p>')}
      <section><div><pmo-benefits></pmo-benefits></div></section>`,
    );
    await settled(far.page);
    assert.deepEqual(far.asked.all(), ['/embed.js']);
    await far.page.evaluate(() => scrollTo(0, innerHeight * 5));
    await shown(far.page);
    await far.page.close();
  });

test('a widget that a late style sheet hides is found again where it stands', async () => {
  let finish;
  here.answer('/late.css', (response) => {
    response.writeHead(200, { 'content-type': 'text/css' });
    finish = () => response.end('pmo-benefits:not(:defined) { display: none }');
  });
  const { page, asked } = await here.open(
    `${LOADER}${screens(5)}<section><pmo-benefits></pmo-benefits></section>
    <script>document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/late.css' }))
    </script>`,
    { waitUntil: 'domcontentloaded' },
  );
  await settled(page);
  finish();
  await page.waitForFunction(() => document.readyState === 'complete');
  assert.ok(!asked.all().includes(BUNDLE));
  await page.evaluate(() => scrollTo(0, innerHeight * 5));
  await shown(page);
  await page.close();
});

test('a page that loads the bundle by itself gets no second one', async () => {
  const { page, asked } = await here.open(
    `<script type="module" src="/own/pmo-widgets.js"></script><pmo-benefits></pmo-benefits>`,
  );
  await shown(page);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.src = '/embed.js';
    const { promise, resolve } = Promise.withResolvers();
    script.onload = resolve;
    document.body.append(script, document.createElement('pmo-process'));
    return promise;
  });
  await shown(page, 2);
  await settled(page);
  assert.deepEqual(asked.all(), ['/own/pmo-widgets.js', '/embed.js']);
  await page.close();
});

test('a tag that was taken away again at once loads nothing', async () => {
  const { page, asked } = await here.open(LOADER);
  await page.evaluate(() => {
    const tag = document.createElement('pmo-benefits');
    document.body.append(tag);
    tag.remove();
  });
  await settled(page);
  assert.deepEqual(asked.all(), ['/embed.js']);
  await page.close();
});

test('a bundle that the page preloads is not asked for again', async () => {
  const { page, asked, said } = await here.open(`${LOADER}<pmo-process></pmo-process>`, {
    head: '<link rel="modulepreload" href="/pmo-widgets.js">',
  });
  await shown(page);
  assert.equal(asked.all().filter((path) => path === BUNDLE).length, 1);
  assert.deepEqual(said, []);
  await page.close();
});

test('a thousand tags are one request', async () => {
  const { page, asked } = await here.open(`${LOADER}${'<pmo-process></pmo-process>'.repeat(1000)}`);
  await shown(page, 1000);
  assert.deepEqual(asked.all(), ['/embed.js', BUNDLE]);
  await page.close();
});
