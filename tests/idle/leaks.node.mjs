// A site that changes pages without leaving them can show widgets all day: what is gone is gone from memory too.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, test } from 'node:test';
import { shown } from '../support/site.mjs';
import { CONTENTS, FORMS, go, here, openPage } from './pages.mjs';

const WARM_UP = 20;
const PAGES = 100;
/** In bytes: tables of the engine that grow at times. One page of widgets that stays is more. */
const NOISE = 150_000;
/** In bytes: a page of widgets that a library holds, with its copy of it. */
const HELD = 500_000;

/** What is in memory after all that can go has gone. */
async function memory(devtools) {
  await devtools.send('Performance.enable');
  for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const { JSHeapUsedSize, Nodes, JSEventListeners } = Object.fromEntries(
    metrics.map(({ name, value }) => [name, value]),
  );
  return { heap: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners };
}

/** Remembers the widgets of a page without holding them. */
const note = (page) =>
  page.evaluate(() => {
    globalThis.noted ??= [];
    for (const element of document.querySelectorAll('main *'))
      if (element.localName.startsWith('pmo-')) noted.push(new WeakRef(element));
  });
const kept = (page) => page.evaluate(() => noted.flatMap((ref) => ref.deref()?.localName ?? []));
/**
 * Chromium keeps styles that it may use again, and a style whose content is a counter keeps the shadow root that it was for:
 * one element of all that there ever were.
 */
const BY_THE_BROWSER = 1;

/** `pages` are those that somebody else may hold, beside the same number as before. */
function assertSame(before, after, pages = 0) {
  assert.ok(after.nodes <= before.nodes * (1 + pages), `${before.nodes} nodes became ${after.nodes}`);
  assert.ok(
    after.listeners <= before.listeners * (1 + pages),
    `${before.listeners} listeners became ${after.listeners}`,
  );
  const more = after.heap - before.heap;
  assert.ok(more < NOISE + HELD * pages, `${Math.round(more / 1024)} KiB more`);
}

const LIBRARIES = {
  Turbo: ['@hotwired/turbo/dist/turbo.es2017-umd.js', '', (to) => Turbo.visit(to)],
  htmx: [
    'htmx.org/dist/htmx.js',
    '<meta name="htmx-config" content=\'{"historyCacheSize":0}\'>',
    (to) => htmx.ajax('GET', to, { target: 'body', push: to }),
  ],
};

// Most of the time such a page waits for frames, which those beside it use.
describe('in memory', { concurrency: 4 }, () => {
  for (const [form, script] of Object.entries(FORMS))
    for (const [what, markup] of Object.entries(CONTENTS).filter((_each, i) => form === 'the module' || i % 3 === 0))
      test(`${form}: ${PAGES} pages with widgets ${what} leave nothing in memory`, async () => {
        const { page, devtools } = await openPage(`<main></main>${script}`, { alone: true });
        let before;
        for (let i = 0; i < WARM_UP + PAGES; i++) {
          if (i === WARM_UP) {
            await go(page, '', '/empty');
            before = await memory(devtools);
          }
          await go(page, markup, `/page-${i}`);
          if (i % 10 === 0) await note(page);
        }
        await go(page, '', '/empty');
        const after = await memory(devtools);
        const held = await kept(page);
        assert.ok(held.length <= BY_THE_BROWSER, held.join());
        assertSame(before, after);
        await page.close();
      });

  for (const [library, [file, head, visit]] of Object.entries(LIBRARIES))
    for (const [form, script] of Object.entries(FORMS))
      test(`${library}, ${form}: what its visits leave behind holds no widget`, async () => {
        here.answer(`/${library}.js`, fs.readFileSync(`tests/pages/node_modules/${file}`), 'text/javascript');
        const markup = CONTENTS['with a provider’s content'];
        const names = ['a', 'b'];
        const at = (name) => `/${library}-${form.replace(' ', '-')}-${name}`;
        for (const name of names)
          here.answer(
            at(name),
            `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">${head}
            <script src="/${library}.js"></script>${script}</head><body><main id="${name}">${markup}</main></body></html>`,
          );
        const { page, devtools } = await openPage('', { at: at('a'), alone: true });
        const step = async (i) => {
          const name = names[i % 2];
          await page.evaluate(visit, at(name));
          // not waitForSelector(), whose handle would hold the page
          await page.waitForFunction((id) => document.querySelector('main')?.id === id, {}, name);
          await shown(page, 5);
        };
        let before;
        for (let i = 1; i <= 60; i++) {
          await step(i);
          if (i % 5 === 0) await note(page);
          if (i === 20) before = await memory(devtools);
        }
        const after = await memory(devtools);
        // The last page is still there, and a library may hold the one before it.
        const held = await kept(page);
        assert.ok(held.length <= 2 * 5 + BY_THE_BROWSER, held.join());
        assertSame(before, after, 1);
        await page.close();
      });
});
