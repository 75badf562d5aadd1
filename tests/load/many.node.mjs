// Pages with so many widgets that a browser has to work for a while.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { site, shown } from '../support/site.mjs';

const COUNT = 300;
const WIDGETS = '<pmo-checklist><a slot="fallback" href="/">Checklist</a></pmo-checklist>'.repeat(COUNT);
const SCRIPT = '<script type="module" src="/pmo-widgets.js"></script>';
const pages = site();

/** Makes each widget take three milliseconds at least: a quick machine would be done before there is a frame to see. */
function takeTime() {
  const define = customElements.define.bind(customElements);
  customElements.define = (tag, type) => {
    const { renderContent } = type.prototype;
    type.prototype.renderContent = function renderSlowly(citations) {
      const until = performance.now() + 3;
      const rendered = renderContent.call(this, citations);
      while (performance.now() < until);
      return rendered;
    };
    define(tag, type);
  };
}

/** Takes note in each frame of how many widgets are there, and whether one of them shows nothing. */
function watchFrames() {
  globalThis.frames = [];
  const look = () => {
    const all = [...document.querySelectorAll('pmo-checklist')];
    const rendered = all.filter(({ shadowRoot }) => shadowRoot?.querySelector('section')).length;
    frames.push({ rendered, empty: all.some(({ offsetHeight }) => !offsetHeight) });
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function watch(page) {
  await page.evaluateOnNewDocument(takeTime);
  await page.evaluateOnNewDocument(watchFrames);
}

/** How many were there in the frames that had some of them, but not all. */
const stages = (page) =>
  page.evaluate((count) => frames.map(({ rendered }) => rendered).filter((some) => some && some < count), COUNT);

for (const [when, body, come] of [
  ['come with the page', WIDGETS + SCRIPT, () => {}],
  [
    'are added to it',
    `<main></main>${SCRIPT}`,
    (page) => page.evaluate((html) => (document.querySelector('main').innerHTML = html), WIDGETS),
  ],
])
  test(`widgets that ${when} show up one after another, and the page can be used meanwhile`, async () => {
    const { page, said } = await pages.open(body, { prepare: watch });
    await come(page);
    await shown(page, COUNT);
    const seen = await stages(page);
    assert.ok(seen.length > 1, `frames in between: ${seen.join(' ')}`);
    assert.deepEqual(
      seen,
      seen.toSorted((one, other) => one - other),
    );
    assert.deepEqual(said, []);
    await page.close();
  });

test('each shows what the page put there for the meantime, until its turn has come', async () => {
  const { page } = await pages.open(WIDGETS + SCRIPT, { prepare: watch });
  await shown(page, COUNT);
  assert.ok((await stages(page)).length > 1);
  assert.deepEqual(await page.evaluate('frames.filter(({ empty }) => empty)'), []);
  await page.close();
});

test('a widget that is removed before its turn does not keep the others from theirs', async () => {
  const { page, said } = await pages.open(`<main></main>${SCRIPT}`);
  await page.evaluate((html) => {
    document.querySelector('main').innerHTML = html;
    queueMicrotask(() => document.querySelectorAll('pmo-checklist:nth-child(2n)').forEach((one) => one.remove()));
  }, WIDGETS);
  await shown(page, COUNT / 2);
  assert.deepEqual(said, []);
  await page.close();
});

test('one that cannot be shown does not keep the others from theirs either', async () => {
  const { page } = await pages.open(`<main></main>${SCRIPT}`);
  await page.evaluate((html) => {
    const main = document.querySelector('main');
    main.innerHTML = html;
    main.children[150].contentTemplate = () => {
      throw new Error('broken');
    };
  }, WIDGETS);
  await page.waitForFunction(
    (count) =>
      [...document.querySelectorAll('pmo-checklist')].filter(({ shadowRoot }) => shadowRoot?.querySelector('section'))
        .length ===
      count - 1,
    {},
    COUNT,
  );
  await page.close();
});
