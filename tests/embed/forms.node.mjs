// The forms in which a page may ask for a widget, from the built files in a real browser.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settled, shown, site } from '../support/site.mjs';

const LOADER = '<script async src="/embed.js"></script>';
const here = site();

const columns = (page, selector = 'pmo-comparison') =>
  page.$eval(selector, (element) =>
    [...element.shadowRoot.querySelectorAll('th button')].map((node) => node.textContent.replace(/\s+/g, '')),
  );

test('one script makes widgets of the tags on a page, with the bundle as its only request', async () => {
  const { page, said, asked } = await here.open(`${LOADER}<pmo-comparison></pmo-comparison><pmo-guide></pmo-guide>`);
  await shown(page, 2);
  assert.deepEqual(asked.all(), ['/embed.js', '/pmo-widgets.js']);
  assert.deepEqual(said, []);
  await page.close();
});

test('it works from the head of a page, and loads the bundle from its own folder without its query', async () => {
  const { page, said, asked } = await here.open('<pmo-benefits></pmo-benefits>', {
    head: '<base href="/elsewhere/"><script async src="/deep/er/embed.js?ver=6.5"></script>',
  });
  await shown(page);
  assert.deepEqual(asked.all(), ['/deep/er/embed.js', '/deep/er/pmo-widgets.js']);
  assert.deepEqual(said, []);
  await page.close();
});

test('a tag that is added later becomes a widget', async () => {
  const { page, asked } = await here.open(LOADER);
  await settled(page);
  assert.deepEqual(asked.all(), ['/embed.js']);
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.append(document.createElement('pmo-process'));
    document.body.append(box);
  });
  await shown(page);
  await page.evaluate(() => document.body.append(document.createElement('pmo-benefits')));
  await shown(page, 2);
  assert.deepEqual(asked.all(), ['/embed.js', '/pmo-widgets.js']);
  await page.close();
});

test('a page without widgets loads no bundle', async () => {
  const { page, asked, said } = await here.open(`${LOADER}<p>Text</p>`, { waitUntil: 'networkidle0' });
  assert.deepEqual(asked.all(), ['/embed.js']);
  assert.deepEqual(said, []);
  await page.close();
});

test('one tag shows a widget where it stands, with its data attributes as attributes', async () => {
  const { page, said } = await here.open(
    `<p id="before">Before</p><script async src="/embed.js" data-pmo-widget="comparison" data-theme="dark"
      data-certifications="capm pmp" data-style="color: red" data-onclick="alert(1)"></script><p>After</p>`,
  );
  await shown(page);
  assert.deepEqual(await columns(page), ['CAPM®', 'PMP®']);
  const attributes = await page.$eval('#before + script + pmo-comparison', (element) => element.getAttributeNames());
  assert.deepEqual(attributes.toSorted(), ['certifications', 'data-pmo-embed', 'data-turbo-permanent', 'theme']);
  assert.deepEqual(said, []);
  await page.close();
});

test('several one-tag scripts each get a widget of their own, also two of a kind beside each other', async () => {
  const tag = (certification) =>
    `<script async src="/embed.js" data-pmo-widget="checklist" data-certification="${certification}"></script>`;
  const { page } = await here.open(`${tag('pmp')}${tag('capm')}<p>${tag('pmp')}</p>`);
  await shown(page, 3);
  const found = await page.$$eval('script + pmo-checklist', (all) => all.map(({ certification }) => certification));
  assert.deepEqual(found, ['pmp', 'capm', 'pmp']);
  await page.close();
});

test('one tag in the head puts its widget at the end of the page, once, and the console says so', async () => {
  const tag = '<script async src="/embed.js" data-pmo-widget="benefits"></script>';
  const { page, said } = await here.open('<main>Text</main><footer>Foot</footer>', { head: tag + tag });
  await shown(page);
  assert.ok(await page.$('footer + pmo-benefits:last-child'));
  assert.equal(said.length, 1);
  assert.match(said[0], /<pmo-benefits> stands at the end of the page: its script is in <head>\./);
  await page.close();
});

test('one tag takes the link after it as its fallback, which remains where an editor takes the script out', async () => {
  const tag = '<script async src="/embed.js" data-pmo-widget="benefits" data-link></script>';
  const { page, said } = await here.open(
    `${tag}<a href="/courses">Courses</a><div>${tag}<p><a href="/courses">In a paragraph</a></p></div><div>${tag}<p>No link</p></div>`,
  );
  await shown(page, 3);
  const heights = await page.$$eval('script + pmo-benefits > [slot=fallback]', (all) => all.map((a) => a.offsetHeight));
  assert.deepEqual(heights, [0, 0]);
  assert.ok(await page.$eval('pmo-benefits + p', (p) => p.offsetHeight > 0));
  // as a page does that is restored from a snapshot
  await page.evaluate(() => document.body.replaceWith(document.importNode(document.body, true)));
  await settled(page);
  assert.equal(await page.$$eval('pmo-benefits', (all) => all.length), 3);
  assert.deepEqual(said, []);
  await page.close();
});

test('two different widgets in the head both come', async () => {
  const tag = (certification) =>
    `<script async src="/embed.js" data-pmo-widget="benefits" data-certification="${certification}"></script>`;
  const { page } = await here.open('', { head: tag('pmp') + tag('capm') });
  await shown(page, 2);
  await page.close();
});

test('a placeholder shows its widget, with what stood in it as the fallback', async () => {
  const { page, said } = await here.open(
    `${LOADER}<div data-pmo-widget="comparison" data-certifications="pmp pmi-pmocp">
      Text, and <a href="/courses">courses</a></div>`,
  );
  await shown(page);
  assert.deepEqual(await columns(page), ['PMP®', 'PMI-PMOCP™']);
  const fallback = await page.$eval('div > pmo-comparison > [slot=fallback]', ({ textContent, offsetHeight }) => ({
    text: textContent.trim(),
    offsetHeight,
  }));
  assert.deepEqual(fallback, { text: 'Text, and courses', offsetHeight: 0 });
  assert.deepEqual(said, []);
  await page.close();
});

test('a placeholder may hold the provider’s content, also where an editor wrapped it in a paragraph', async () => {
  const json = `<script type="application/json" data-pmo-content>
    { "offers": { "pmp": { "label": "Our course", "href": "https://example.org/pmp" } } }</script>`;
  const { page, said } = await here.open(
    `${LOADER}<div data-pmo-widget="comparison">${json}</div><div data-pmo-widget="comparison"><p>${json}</p></div>`,
  );
  await page.waitForFunction(() =>
    [...document.querySelectorAll('pmo-comparison')].every((element) =>
      element.shadowRoot?.querySelector('[part=action]')?.textContent.includes('Our course'),
    ),
  );
  assert.equal((await page.$$('pmo-comparison > script')).length, 2);
  assert.deepEqual(said, []);
  await page.close();
});

test('a placeholder that is still being parsed is not cut in half', async () => {
  let finish;
  here.answer('/slow', (response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(`<!doctype html><title>Slow</title><link rel="icon" href="data:,"><script src="/embed.js"></script>
      <div data-pmo-widget="benefits"><p>First half</p>${' '.repeat(4096)}`);
    finish = () => response.end('<p>Second half</p></div><p id="end">End</p>');
  });
  const { page } = await here.open('');
  const opening = page.goto(`${here.origin}/slow`);
  await page.waitForFunction(() => document.querySelector('[data-pmo-widget] > p'));
  await settled(page);
  assert.equal(await page.$('pmo-benefits'), null);
  finish();
  await opening;
  await shown(page);
  assert.equal(await page.$eval('[slot=fallback]', (node) => node.querySelectorAll('p').length), 2);
  await page.close();
});

test('links to the hosted pages become widgets where the loader is told to, by their base address', async () => {
  const { page, said } = await here.open(
    `<script async src="/embed.js" data-upgrade-links="https://host.example/pmo"></script>
    <p><a href="https://host.example/pmo/comparison.html?certifications=pmp,capm&amp;theme=dark&amp;style=x">Compare</a></p>
    <p><a href="https://host.example/pmo/other.html">Other</a></p>
    <p><a href="https://else.example/pmo/comparison.html">Elsewhere</a></p>`,
  );
  await shown(page);
  assert.deepEqual(await columns(page), ['PMP®', 'CAPM®']);
  const { names, hidden } = await page.$eval('p > pmo-comparison', (element) => ({
    names: element.getAttributeNames(),
    hidden: element.querySelector(':scope > a[slot=fallback]').offsetHeight === 0,
  }));
  assert.deepEqual(names.toSorted(), ['certifications', 'data-pmo-embed', 'theme']);
  assert.ok(hidden);
  assert.deepEqual(said, []);
  await page.close();
});

test('without a value the base address of links is the loader’s own folder', async () => {
  const { page } = await here.open(
    `<script async src="/pmo/embed.js" data-upgrade-links></script>
    <p><a href="/pmo/checklist.html">Yes</a></p><p><a href="/checklist.html">No</a></p>`,
  );
  await shown(page);
  assert.equal(await page.$eval('pmo-checklist', (element) => element.textContent), 'Yes');
  await page.close();
});

test('links stay links where nobody asked, in running text, and in a fallback', async () => {
  const link = '<a href="/pmo/benefits.html">Benefits</a>';
  const told = `<script async src="/pmo/embed.js" data-upgrade-links></script>`;
  const bare = await here.open(`<script async src="/pmo/embed.js"></script><p>${link}</p>`);
  await settled(bare.page);
  assert.equal(await bare.page.$('pmo-benefits'), null);
  await bare.page.close();

  const { page } = await here.open(
    `${told}<p>See the ${link} of it.</p>
    <pmo-process><a slot="fallback" href="/pmo/benefits.html">Benefits</a></pmo-process>
    <div data-pmo-widget="process">${link}</div>`,
  );
  await shown(page, 2);
  assert.equal(await page.$('pmo-benefits'), null);
  assert.equal((await page.$$('a')).length, 3);
  await page.close();
});

test('a content-src on the loader’s tag is for every widget that has none of its own', async () => {
  here.answer('/site.json', '{ "independence": "Of the site." }', 'application/json');
  here.answer('/own.json', '{ "independence": "Its own." }', 'application/json');
  const { page, said } = await here.open(
    `<script async src="/embed.js" data-content-src="/site.json"></script><pmo-process></pmo-process>
    <pmo-checklist content-src="/own.json"></pmo-checklist><div data-pmo-widget="benefits"></div>`,
  );
  const says = (selector, words) =>
    page.waitForFunction(
      (tag, text) =>
        document.querySelector(tag)?.shadowRoot?.querySelector('[part=footer]')?.textContent.includes(text),
      {},
      selector,
      words,
    );
  await says('pmo-process', 'Of the site.');
  await says('pmo-benefits', 'Of the site.');
  await says('pmo-checklist', 'Its own.');
  await page.evaluate(() => document.body.append(document.createElement('pmo-comparison')));
  await says('pmo-comparison', 'Of the site.');
  assert.deepEqual(said, []);
  await page.close();
});

test('a content-src on the tag of one widget is that widget’s alone', async () => {
  here.answer('/one.json', '{}', 'application/json');
  const { page } = await here.open(
    `<script async src="/embed.js" data-pmo-widget="process" data-content-src="/one.json"></script>
    <pmo-benefits></pmo-benefits>`,
  );
  await shown(page, 2);
  assert.equal(await page.$eval('pmo-process', (element) => element.getAttribute('content-src')), '/one.json');
  assert.equal(await page.$eval('pmo-benefits', (element) => element.getAttribute('content-src')), null);
  await page.close();
});

test('what says data-pmo-ignore, or is open in an editor, is left alone', async () => {
  const all = `<div data-pmo-widget="benefits">Text</div><p><a href="/pmo/process.html">Link</a></p>
    <pmo-guide></pmo-guide>`;
  const { page, asked } = await here.open(
    `<script async src="/pmo/embed.js" data-upgrade-links></script><div data-pmo-ignore>${all}</div>
    <div contenteditable>${all}</div><div data-pmo-widget="checklist" data-pmo-ignore>Text</div>`,
    { waitUntil: 'networkidle0' },
  );
  assert.deepEqual(await page.$$eval('[data-pmo-embed]', (made) => made.length), 0);
  assert.deepEqual(asked.all(), ['/pmo/embed.js']);
  await page.close();
});

test('a name with an editor’s quotes is understood, and an unknown one gets one helpful warning', async () => {
  const { page, said } = await here.open(
    `${LOADER}<div data-pmo-widget="“PMO-Benefits”"></div><div data-pmo-widget="quiz"><a href="/">Text</a></div>
    <div data-pmo-widget="quiz"></div>`,
  );
  await shown(page);
  assert.deepEqual(said, [
    'warn: [pmo-widgets] data-pmo-widget: cannot use "quiz". Expected one of comparison, checklist, benefits, process, guide. Showing no widget.',
  ]);
  assert.ok(await page.$('[data-pmo-widget=quiz] > a'));
  await page.close();
});

test('it leaves no name on the page, and stores nothing', async () => {
  const { page } = await here.open(
    `<script>names = []; names = Object.getOwnPropertyNames(window)</script><script src="/embed.js"></script>
    <script>left = Object.getOwnPropertyNames(window).filter((name) => !names.includes(name))</script>
    <pmo-guide></pmo-guide>`,
  );
  await shown(page);
  assert.deepEqual(await page.evaluate('left'), []);
  assert.equal(await page.evaluate('localStorage.length + sessionStorage.length + document.cookie.length'), 0);
  await page.close();
});
