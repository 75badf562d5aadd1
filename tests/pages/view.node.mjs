// `pmo-view`: said once of what a person had on screen for a second, wherever the widget stands.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderStatic } from '../../dist/static.js';
import { settled, shown, site } from '../support/site.mjs';

const here = site();
const SCRIPT = '<script type="module" src="/pmo-widgets.js"></script>';
const GUIDE = '<pmo-guide></pmo-guide>';

/** Keeps the tags that say `pmo-view`, and holds a second until the test lets it pass. */
const prepare = (page) =>
  page.evaluateOnNewDocument(() => {
    window.views = [];
    document.addEventListener('pmo-view', ({ target }) => window.views.push(target.localName));
    const [later, never] = [setTimeout.bind(window), clearTimeout.bind(window)];
    const seconds = new Map();
    window.setTimeout = (done, wait, ...rest) => {
      if (wait !== 1000) return later(done, wait, ...rest);
      seconds.set((seconds.last = (seconds.last ?? 1e6) + 1), done);
      return seconds.last;
    };
    window.clearTimeout = (id) => seconds.delete(id) || never(id);
    window.waiting = () => seconds.size;
    window.passSecond = () => {
      const due = [...seconds.values()];
      seconds.clear();
      for (const done of due) done();
    };
    let state = 'visible';
    // Where the browser has it, because page content may put its own on the document.
    Object.defineProperty(Document.prototype, 'visibilityState', { get: () => state });
    window.turn = (to) => {
      state = to;
      document.dispatchEvent(new Event('visibilitychange'));
    };
  });
const passSecond = (frame) => frame.evaluate('passSecond()');
const waits = (frame) => frame.waitForFunction('waiting() > 0');
const views = (frame) => frame.evaluate('views');
/** Parts of a guide that stand on screen wait for their second, too. */
const seen = async (frame) => {
  await waits(frame);
  await settled(frame);
  await passSecond(frame);
  return views(frame);
};

for (const [what, markup] of [
  ['live', GUIDE],
  ['static', await renderStatic('pmo-guide')],
])
  test(`a guide is seen once, its parts are not seen apart: ${what}`, async () => {
    const { page } = await here.open(markup + SCRIPT, { prepare });
    await shown(page);
    assert.deepEqual(await seen(page), ['pmo-guide']);
    for (const section of ['comparison', 'process', 'checklist', 'benefits']) {
      await page.$eval(
        'pmo-guide',
        ({ shadowRoot }, id) => shadowRoot.querySelector(`[data-section=${id}]`).scrollIntoView(),
        section,
      );
      await settled(page);
      await passSecond(page);
    }
    assert.deepEqual(await views(page), ['pmo-guide']);
    await page.close();
  });

test('what stands in a hidden tab is not seen, until the tab is', async () => {
  const { page } = await here.open(`<pmo-process></pmo-process>${SCRIPT}`, { prepare });
  await shown(page);
  await waits(page);
  await page.evaluate('turn("hidden")');
  assert.equal(await page.evaluate('waiting()'), 0);
  await passSecond(page);
  assert.deepEqual(await views(page), []);
  await page.evaluate('turn("visible")');
  assert.deepEqual(await seen(page), ['pmo-process']);
  await page.evaluate('turn("hidden")');
  await page.evaluate('turn("visible")');
  assert.equal(await page.evaluate('waiting()'), 0);
  await page.close();
});

test('what was hidden when it came is seen when the tab is', async () => {
  const { page } = await here.open(`<pmo-process></pmo-process>${SCRIPT}`, {
    async prepare(opened) {
      await prepare(opened);
      await opened.evaluateOnNewDocument('turn("hidden")');
    },
  });
  await shown(page);
  await settled(page);
  await passSecond(page);
  assert.deepEqual(await views(page), []);
  await page.evaluate('turn("visible")');
  assert.deepEqual(await seen(page), ['pmo-process']);
  await page.close();
});

test('a guide that is forty screens high is seen where it fills half of one', async () => {
  const { page } = await here.open(`<div style="block-size: 3000px"></div>${GUIDE}${SCRIPT}`, {
    async prepare(opened) {
      await opened.setViewport({ width: 320, height: 300 });
      await prepare(opened);
    },
  });
  await shown(page);
  await settled(page);
  await passSecond(page);
  assert.deepEqual(await views(page), []);
  // It comes step by step, as when a person scrolls.
  for (let top = 2720; top <= 3200; top += 40) {
    await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), top);
    await settled(page);
  }
  assert.deepEqual(await seen(page), ['pmo-guide']);
  await page.close();
});

for (const [what, height] of [
  ['as high as it is', 9000],
  ['with a scroll bar of its own', 500],
])
  test(`a guide in a frame of another origin is seen: ${what}`, async () => {
    here.answer('/guide-frame', `<!doctype html><title>Guide</title><link rel="icon" href="data:,">${GUIDE}${SCRIPT}`);
    const { page } = await here.open(
      `<div style="block-size: 3000px"></div><iframe src="${here.otherOrigin}/guide-frame" width="600" height="${height}"></iframe>`,
      {
        async prepare(opened) {
          await opened.setViewport({ width: 800, height: 700 });
          await prepare(opened);
        },
      },
    );
    const frame = await page.waitForFrame((one) => one.url().endsWith('/guide-frame'));
    await shown(frame);
    await settled(page);
    assert.equal(await frame.evaluate('waiting()'), 0);
    await page.evaluate(() => scrollTo({ top: 3000, behavior: 'instant' }));
    assert.deepEqual(await seen(frame), ['pmo-guide']);
    await page.close();
  });

for (const [what, markup] of [
  ['live', `${GUIDE}<pmo-benefits></pmo-benefits>`],
  ['static', (await renderStatic('pmo-guide')) + (await renderStatic('pmo-benefits'))],
])
  test(`a browser without IntersectionObserver shows everything, says nothing of views, and no error: ${what}`, async () => {
    const { page, said } = await here.open(markup + SCRIPT, {
      async prepare(opened) {
        await prepare(opened);
        await opened.evaluateOnNewDocument('delete window.IntersectionObserver');
      },
    });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('pmo-guide, pmo-benefits')].every(
        ({ shadowRoot }) => shadowRoot?.adoptedStyleSheets.length && shadowRoot.querySelector('section'),
      ),
    );
    await settled(page);
    await passSecond(page);
    assert.deepEqual(await views(page), []);
    assert.deepEqual(said, []);
    await page.close();
  });
