// Nothing happens twice: several copies, several runs, pages that are restored or were saved with our output.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { settled, shown, site } from '../support/site.mjs';

const LOADER = '<script async src="/embed.js"></script>';
const TAG = '<script async src="/embed.js" data-pmo-widget="benefits" data-theme="dark"></script>';
const PLACEHOLDER = '<div data-pmo-widget="checklist"><a href="/courses">Courses</a></div>';
const LINK = '<p><a href="/process.html">Steps</a></p>';
const TOLD = '<script async src="/embed.js" data-upgrade-links></script>';
const here = site();

test('of several copies and versions the first one stays, and the bundle is loaded once', async () => {
  const other = fs.readFileSync('dist/embed.js', 'utf8').replaceAll('0.1.0', '9.9.9');
  here.answer('/c/embed.js', other, 'text/javascript');
  const copies = ['a', 'b', 'c', 'a'].map((folder) => `<script src="/${folder}/embed.js"></script>`).join('');
  const { page, asked, said } = await here.open(`${copies}<pmo-process></pmo-process>${PLACEHOLDER}${copies}`);
  await shown(page, 2);
  await settled(page);
  assert.deepEqual(
    asked.all().filter((path) => path.endsWith('pmo-widgets.js')),
    ['/a/pmo-widgets.js'],
  );
  assert.deepEqual(said, []);
  await page.close();
});

test('later copies bring in what stands on their own tags', async () => {
  const { page } = await here.open(
    `<script src="/embed.js"></script>${LINK}<script src="/b/embed.js" data-pmo-widget="benefits"></script>
    <script src="/c/embed.js" data-upgrade-links="/"></script>`,
  );
  await shown(page, 2);
  assert.ok(await page.$('p > pmo-process'));
  assert.ok(await page.$('script + pmo-benefits'));
  await page.close();
});

test('one observer watches the page, however many copies it holds', async () => {
  const count = `<script>
    observers = 0;
    MutationObserver = class extends MutationObserver { constructor(callback) {
      super(callback);
      if (new Error().stack.includes('/embed.js')) observers++;
    } }
  </script>`;
  const { page } = await here.open(
    `${count}${'<script src="/embed.js"></script>'.repeat(5)}<pmo-process></pmo-process>`,
  );
  await shown(page);
  assert.equal(await page.evaluate('observers'), 1);
  await page.close();
});

test('Back does not double a widget: a snapshot of the page with its output, scripts run again (Turbo)', async () => {
  const { page, said } = await here.open(TAG + PLACEHOLDER + TOLD + LINK);
  await shown(page, 3);
  await page.evaluate(() => {
    const snapshot = document.body.cloneNode(true);
    document.documentElement.replaceChild(document.createElement('body'), document.body);
    document.documentElement.replaceChild(snapshot, document.body);
    return Promise.all([...snapshot.querySelectorAll('script')].map((old) => runAgain(old)));
    function runAgain(old) {
      const script = document.createElement('script');
      for (const { name, value } of old.attributes) script.setAttribute(name, value);
      return new Promise((done) => {
        script.onload = done;
        old.replaceWith(script);
      });
    }
  });
  await shown(page, 3);
  await settled(page);
  await shown(page, 3);
  assert.deepEqual(said, []);
  await page.close();
});

test('Back does not double a widget: the HTML of the page put back as text, scripts inserted beside (htmx)', async () => {
  const { page } = await here.open(TAG + PLACEHOLDER + TOLD + LINK);
  await shown(page, 3);
  await page.evaluate(() => {
    const saved = document.body.innerHTML;
    document.body.innerHTML = '<p>Another page</p>';
    document.body.innerHTML = saved;
    return Promise.all(
      [...document.querySelectorAll('script')].map((old) => {
        const script = document.createElement('script');
        for (const { name, value } of old.attributes) script.setAttribute(name, value);
        return new Promise((done) => {
          script.onload = done;
          old.before(script);
          old.remove();
        });
      }),
    );
  });
  await settled(page);
  await shown(page, 3);
  await page.close();
});

test('a new page that comes as text gets its widget from a script that never runs', async () => {
  const { page } = await here.open(LOADER);
  await page.evaluate((tag) => (document.body.innerHTML = `<main>${tag}</main>`), TAG);
  await shown(page);
  assert.ok(await page.$('main > script + pmo-benefits'));
  await page.close();
});

test('content that an editor saved with our output shows each widget once, and its fallback stays one', async () => {
  const first = await here.open(TAG + PLACEHOLDER + TOLD + LINK);
  await shown(first.page, 3);
  const saved = await first.page.$eval('body', (body) => body.innerHTML);
  await first.page.close();
  const { page } = await here.open(saved);
  await shown(page, 3);
  await settled(page);
  assert.equal(await page.$eval('body', (body) => body.innerHTML), saved);
  await page.close();
});

test('content from which a filter took our tags after it was saved shows its widgets again', async () => {
  const first = await here.open(TAG + PLACEHOLDER + TOLD + LINK);
  await shown(first.page, 3);
  const saved = await first.page.$eval('body', (body) => body.innerHTML.replace(/<\/?pmo-[^>]*>/g, ''));
  await first.page.close();
  const { page } = await here.open(saved);
  await shown(page, 3);
  assert.equal((await page.$$('[data-pmo-embed] > [slot=fallback]')).length, 2);
  assert.equal((await page.$$('[slot=fallback]')).length, 2);
  await page.close();
});

test('a placeholder that is moved or looked at again keeps its one widget, and the nodes of the page stay the same', async () => {
  const { page } = await here.open(
    `${PLACEHOLDER}<script>courses = document.querySelector('a')</script><script src="/embed.js"></script>`,
  );
  await shown(page);
  await page.evaluate(() => {
    document.body.append(document.querySelector('[data-pmo-widget]'));
    document.body.append(document.createElement('pmo-process'));
  });
  await shown(page, 2);
  assert.ok(await page.evaluate(() => courses === document.querySelector('pmo-checklist [slot=fallback] a')));
  await page.close();
});

test('a script that was removed before it ran puts its widget nowhere', async () => {
  const { page } = await here.open(LOADER);
  await page.evaluate(
    () =>
      new Promise((done) => {
        const script = document.createElement('script');
        script.src = '/b/embed.js';
        script.dataset.pmoWidget = 'benefits';
        script.onload = done;
        document.body.append(script);
        script.remove();
      }),
  );
  await settled(page);
  assert.equal(await page.$('pmo-benefits'), null);
  await page.close();
});
