// A page that nobody touches costs nothing, and a page whose widgets are gone is as it was before they came.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settled } from '../support/site.mjs';
import { CONTENTS, FORMS, go, letPass, openPage } from './pages.mjs';

/** The only ones that stay: the loader looks for new tags and for frames until the page goes; two come once and no more. */
const OF_THE_LOADER = ['DOMContentLoaded on Window', 'MutationObserver', 'load on Window', 'message on Window'];
const staying = (form) => (form === 'the loader' ? OF_THE_LOADER : []);

const live = (page) => page.evaluate(() => ledger.live());

/** What a page has done until now, whoever caused it. */
async function work(page, devtools) {
  await devtools.send('Performance.enable');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const counts = metrics.filter(({ name }) => ['LayoutCount', 'RecalcStyleCount'].includes(name));
  return {
    ...Object.fromEntries(counts.map(({ name, value }) => [name, value])),
    calls: await page.evaluate(() => ledger.calls()),
    animations: await page.evaluate(() => {
      const roots = (root) => [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      const all = [document, ...roots(document), ...roots(document).flatMap(roots)];
      return all.flatMap((root) => root.getAnimations()).length;
    }),
  };
}

for (const [form, script] of Object.entries(FORMS))
  for (const [what, markup] of Object.entries(CONTENTS)) {
    test(`${form}: after the last of the widgets ${what} is gone, nothing waits for anything`, async () => {
      const { page } = await openPage(`<main></main>${script}`);
      await go(page, markup, '/with');
      assert.ok((await live(page)).length > staying(form).length, 'while they are there, something waits');
      await page.evaluate(() => document.querySelector('main').replaceChildren());
      await settled(page);
      assert.deepEqual(await live(page), staying(form));
      await page.close();
    });

    test(`${form}: once widgets ${what} are seen, nothing runs until somebody does something`, async () => {
      const { page, devtools } = await openPage(`<main></main>${script}`);
      await go(page, markup, '/with');
      await letPass(devtools, 5);
      // Those further down the page are still to be seen, for which one observer waits; those that keep ticks together hear of
      // other tabs and of a return from the cache.
      const waits = [
        ...staying(form),
        'IntersectionObserver',
        ...(what === 'that keep ticks' ? ['pageshow on Window', 'storage on Window'] : []),
      ];
      assert.deepEqual(
        await live(page),
        waits.toSorted((a, b) => (a < b ? -1 : 1)),
      );
      const before = await work(page, devtools);
      assert.equal(before.animations, 0);
      await letPass(devtools, 60);
      assert.deepEqual(await work(page, devtools), before, 'in a minute');
      await page.evaluate(() => {
        // Where the browser has them, because page content may put its own on the document.
        Object.defineProperty(Document.prototype, 'visibilityState', { get: () => 'hidden' });
        Object.defineProperty(Document.prototype, 'hidden', { get: () => true });
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      });
      await letPass(devtools, 60);
      assert.deepEqual(await work(page, devtools), before, 'in another one, in which the tab is hidden');
      await page.close();
    });
  }

test('widgets that are removed before they came leave nothing either', async () => {
  const far = `<div style="block-size: 9000px"></div>${CONTENTS['in Spanish']}`;
  for (const [form, script] of Object.entries(FORMS)) {
    const { page } = await openPage(`<main></main>${script}`);
    await page.evaluate(
      async (html) => {
        const main = document.querySelector('main');
        for (let i = 0; i < 3; i++) {
          main.innerHTML = html;
          await new Promise((done) => queueMicrotask(done));
          main.replaceChildren();
        }
      },
      CONTENTS['with a provider’s content'] + CONTENTS['that keep ticks'] + far,
    );
    await settled(page);
    await page.waitForFunction((most) => ledger.live().length <= most, { polling: 50 }, staying(form).length + 1);
    assert.deepEqual(
      // a poll of the test's own
      (await live(page)).filter((wait) => wait !== 'setInterval'),
      staying(form),
    );
    await page.close();
  }
});

test('work on a page that is still is found, whatever does it', async () => {
  for (const [script, word] of [
    ['setInterval(() => {}, 900)', 'setInterval'],
    ['(function again() { setTimeout(again, 900) })()', 'setTimeout'],
    ['(function again() { requestAnimationFrame(again) })()', 'requestAnimationFrame'],
    ['new ResizeObserver(() => {}).observe(document.body)', 'ResizeObserver'],
    ['matchMedia("print").addEventListener("change", () => {})', 'change on MediaQueryList'],
    ['document.addEventListener("click", () => {})', 'click on HTMLDocument'],
  ]) {
    const { page, devtools } = await openPage(`<main></main><script>${script}</script>`);
    await settled(page);
    assert.deepEqual(await live(page), [word]);
    const before = await work(page, devtools);
    await letPass(devtools, 5);
    const { calls } = await work(page, devtools);
    // Whether frames come is the browser's choice: some do before the clock is ours, none after. That one is waited for was
    // said already.
    if (word !== 'requestAnimationFrame') assert.equal(calls > before.calls, word.startsWith('set'), word);
    await page.close();
  }
});

test('what is written again as it was changes nothing on the page', async () => {
  const markup = CONTENTS['that keep ticks'].replaceAll('persist', 'persist lang="en"');
  const { page } = await openPage(`<main></main>${FORMS['the module']}`);
  await go(page, markup, '/with');
  const changed = await page.evaluate(async () => {
    const elements = [...document.querySelectorAll('main > *')];
    const roots = (root) => [
      root,
      ...[...root.querySelectorAll('*')].flatMap((node) => (node.shadowRoot ? roots(node.shadowRoot) : [])),
    ];
    const said = [];
    const observer = new MutationObserver((records) =>
      said.push(...records.map(({ type, target }) => `${type} ${target.nodeName}`)),
    );
    for (const root of elements.flatMap(({ shadowRoot }) => roots(shadowRoot)))
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const element of elements) {
      for (const { name, value } of element.attributes) element.setAttribute(name, value);
      for (const name of [
        'theme',
        'lang',
        'heading',
        'actionHref',
        'highlight',
        'route',
        'checked',
        'certification',
        'content',
      ])
        if (name in element) Reflect.set(element, name, Reflect.get(element, name));
    }
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    observer.disconnect();
    return said;
  });
  assert.deepEqual(changed, []);
  await page.close();
});
