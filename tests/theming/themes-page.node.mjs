// demo/themes.html as a visitor uses it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { site } from '../support/site.mjs';

const pages = site();
const measured = (page) => page.waitForFunction(() => document.documentElement.matches('[data-measured]'));

async function themes(scheme = 'light') {
  const opened = await pages.visit('/demo/themes.html', (page) =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
  );
  await measured(opened.page);
  return opened;
}

async function choose(page, name) {
  await page.$eval(`input[value="${name}"]`, (radio) => radio.click());
  await measured(page);
}

const ground = (page) =>
  page.$eval('pmo-comparison', (el) => getComputedStyle(el.shadowRoot.querySelector('.root')).backgroundColor);
const verdict = (page) => page.$eval('#verdict', (node) => node.textContent);

for (const scheme of ['light', 'dark'])
  test(`every theme looks different, and is strong enough, ${scheme}`, async () => {
    const { page, said } = await themes(scheme);
    const grounds = new Set();
    for (const name of ['', 'slate', 'ink', 'campus', 'bootstrap', 'wordpress']) {
      await choose(page, name);
      assert.match(await verdict(page), /^Strong enough/, name);
      grounds.add(`${await ground(page)} ${await page.$eval('#file', (node) => node.textContent.length)}`);
      assert.equal(await page.$$eval('[data-about]:not([hidden])', (all) => all.length), 1);
    }
    assert.equal(grounds.size, 6);
    assert.deepEqual(said, []);
    await page.close();
  });

test('own tokens are on top of the theme, and what is too weak is listed', async () => {
  const { page } = await themes();
  await page.type('#own', '--pmo-color-muted: #aaa;');
  await page.waitForFunction(() => document.querySelectorAll('#weak li').length > 0);
  assert.match(await verdict(page), /^Too weak in places: text from 2(\.\d+)?:1/);
  assert.match(await page.$eval('#weak', (list) => list.textContent), /pmo-comparison .+criterion, text: 2(\.\d+)?:1/);
  await page.close();
});

test('the switch of colours changes the theme too', async () => {
  const { page } = await themes();
  const before = await ground(page);
  await page.select('#scheme', 'dark');
  await page.waitForFunction(() => document.documentElement.dataset.bsTheme === 'dark');
  await measured(page);
  assert.notEqual(await ground(page), before);
  assert.match(await verdict(page), /^Strong enough/);
  await page.close();
});
