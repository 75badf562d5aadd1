// One learner, two tabs: what is ticked in both, forgotten in one, or done while the browser kept a page in its cache.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findFirefox } from '../../tools/browser/find.mjs';
import { shown, site } from '../support/site.mjs';

const firefox = findFirefox();
const ENGINES = {
  Chromium: { whole: true, launch: { ignoreDefaultArgs: ['--disable-back-forward-cache'] } },
  Firefox: { chromium: { browser: 'firefox', executablePath: firefox } },
};
const PAGE = `<script type="module" src="/pmo-widgets.js"></script><pmo-checklist persist></pmo-checklist>
  <script>addEventListener('pageshow', ({ persisted }) => (window.wasKept = persisted))</script>`;

/** One of two tabs is hidden, and a hidden one may have no frames of animation, by which Puppeteer looks otherwise. */
const HIDDEN = { polling: 50 };

for (const [engine, options] of Object.entries(ENGINES))
  describe(engine, { skip: engine === 'Firefox' && !firefox && 'needs Firefox' }, () => {
    const here = site(options);
    const open = async () => {
      const { page } = await here.open(PAGE);
      await shown(page);
      return page;
    };
    /** Tabs with the same storage, which holds nothing but what these leaves of the PMI-PMOCP were ticked for. */
    const tabs = async (...leaves) => {
      const first = await open();
      await first.evaluate((checked) => {
        localStorage.clear();
        localStorage.setItem('pmo-widgets:default', JSON.stringify({ v: 1, 'pmi-pmocp': { checked } }));
      }, leaves.map(id));
      await first.reload();
      await shown(first);
      return [first, await open()];
    };
    const id = (leaf) => `pmi-pmocp/${leaf}`;
    const click = (page, leaf) =>
      page.$eval('pmo-checklist', (el, name) => el.shadowRoot.querySelector(`[data-leaf="${name}"]`).click(), id(leaf));
    const press = (page, words) =>
      page.$eval(
        'pmo-checklist',
        (el, text) =>
          [...el.shadowRoot.querySelectorAll('button')].find((each) => each.textContent.includes(text)).click(),
        words,
      );
    const shows = (page, ...leaves) =>
      page.waitForFunction(
        (expected) => {
          const { checked, shadowRoot } = document.querySelector('pmo-checklist');
          const boxes = shadowRoot.querySelectorAll('[data-leaf]:checked');
          return [checked, Array.from(boxes, (box) => box.dataset.leaf)].every(
            (found) => found.length === expected.length && expected.every((leaf) => found.includes(leaf)),
          );
        },
        HIDDEN,
        leaves.map(id),
      );
    const stores = (page, ...leaves) =>
      page.waitForFunction(
        (expected) => {
          const all = JSON.parse(localStorage.getItem('pmo-widgets:default'))?.['pmi-pmocp'].checked ?? [];
          // Former ids, which carry a figure, stand beside those of today.
          const found = all.filter((leaf) => !/\d$/.test(leaf));
          return found.length === expected.length && expected.every((leaf) => found.includes(leaf));
        },
        HIDDEN,
        leaves.map(id),
      );
    const stored = (page) => page.evaluate(() => localStorage.getItem('pmo-widgets:default'));
    /** As the learner does. Puppeteer's own way waits for a load, which a page out of the cache never has in Firefox. */
    const back = async (page) => {
      await page.evaluate('history.back()');
      for (;;)
        try {
          return await page.waitForFunction(() => document.querySelector('pmo-checklist')?.shadowRoot, HIDDEN);
        } catch (error) {
          // The one page goes while it is asked.
          if (!/context|frame|navigat/i.test(error.message)) throw error;
        }
    };
    const close = (pages) => Promise.all(pages.map((page) => page.close()));

    test('a tick in one tab is seen in the other, and so is its end', async () => {
      const [one, other] = await tabs();
      await click(one, 'secondary');
      await shows(other, 'secondary');
      await click(other, 'training');
      await shows(one, 'secondary', 'training');
      await click(one, 'training');
      await shows(other, 'secondary');
      await close([one, other]);
    });

    for (const { what, before } of [
      { what: 'two ticks, and their ends', before: [] },
      { what: 'a tick and the end of another', before: ['secondary'] },
    ])
      test(`${what} at the same moment, in two tabs, both count`, async () => {
        const pages = await tabs(...before);
        let ticked = before;
        // Whether both find the same stored depends on the moment; some of these do.
        for (let i = 0; i < 12; i++) {
          const at = Date.now() + 200;
          const leaves = ['secondary', 'training'];
          const both = leaves.map((leaf, k) =>
            pages[k].$eval(
              'pmo-checklist',
              (el, name, moment) => {
                while (Date.now() < moment);
                el.shadowRoot.querySelector(`[data-leaf="${name}"]`).click();
              },
              id(leaf),
              at,
            ),
          );
          await Promise.all(both);
          ticked = leaves.filter((leaf) => !ticked.includes(leaf));
          for (const page of pages) {
            await stores(page, ...ticked);
            await shows(page, ...ticked);
          }
        }
        await close(pages);
      });

    test('what is forgotten in one tab comes back from no other', async () => {
      const [one, other] = await tabs('secondary');
      await press(one, 'Forget them');
      await other.waitForFunction(
        () => !document.querySelector('pmo-checklist').shadowRoot.textContent.includes('kept on this device'),
        HIDDEN,
      );
      await click(other, 'training');
      await shows(other, 'secondary', 'training');
      await click(one, 'pmp');
      await shows(one, 'secondary', 'pmp');
      for (const page of [one, other]) {
        assert.equal(await stored(page), null);
        await page.bringToFront();
        await page.reload();
        await shown(page);
        await shows(page);
      }
      await close([one, other]);
    });

    test('a page out of the cache of the browser shows what was ticked meanwhile, and loses nothing of it', async (t) => {
      const [page, other] = await tabs('secondary');
      await page.goto(`${here.origin}/pmo-widgets.js`);
      await click(other, 'training');
      await back(page);
      if (!(await page.evaluate('window.wasKept'))) t.diagnostic('this browser did not keep the page');
      await shows(page, 'secondary', 'training');
      await click(page, 'pmp');
      await stores(other, 'secondary', 'training', 'pmp');
      await close([page, other]);
    });

    test('a page out of the cache brings nothing back that was forgotten meanwhile', async () => {
      const [page, other] = await tabs('secondary');
      await page.goto(`${here.origin}/pmo-widgets.js`);
      await press(other, 'Forget them');
      await back(page);
      await page.bringToFront();
      await shown(page);
      await click(page, 'training');
      const written = await stored(page);
      assert.ok(!written?.includes('secondary'), `${written}`);
      await close([page, other]);
    });
  });
