// What is said aloud without being asked for, in which language, and what a search in the page finds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchInPage } from '../support/needs.mjs';
import { site } from '../support/site.mjs';
import { widgets } from '../support/widgets.mjs';

// The pinned browser finds no words in a page.
const here = site({ whole: true });
const open = widgets(here);

/** Notes what a live region says: once for each task in which it changes, as browsers tell it. */
const listen = (page) =>
  page.evaluate(() => {
    globalThis.heard = [];
    // A bar tells of its value as well, unless it is hidden from readers.
    const live = '[role=status], [role=alert], [role=log], [aria-live], output, progress:not([aria-hidden=true])';
    const regions = look.all().filter((node) => node.matches(live));
    for (const region of regions) {
      new MutationObserver(() => {
        const now = look.text(region);
        // What is said again has to be a node that comes: readers do not see that a text was written over with itself.
        heard.push(now);
      }).observe(region, { subtree: true, childList: true, characterData: true });
    }
    return regions.length;
  });

test('a tick, a route, Start over and Undo are each said once, as one text, and only there', async () => {
  const page = await open({ tag: 'pmo-checklist', attributes: 'certification="pmp" persist' });
  assert.equal(await listen(page), 1);
  const said = async (words) => {
    await page.evaluate((label) => look.click(label), words);
    assert.equal(await page.evaluate(() => look.all().find((node) => node.role === 'status').childElementCount), 1);
    return page.evaluate('heard.splice(0)');
  };
  for (const [words, expected] of [
    ['Bachelor’s degree or higher', ['0 of 3 met']],
    ['Associate’s degree', []],
    ['Bachelor’s degree or higher', []],
    ['36 months of leading', ['1 of 3 met']],
    ['35 hours', ['2 of 3 met']],
    ['An active CAPM', []],
    ['Start over', ['All ticks are cleared.']],
    ['Undo', ['2 of 3 met']],
    ['Forget them', ['Forgotten. New ticks are not kept until the page is loaded again.']],
    ['Bachelor’s degree or higher, or', ['You meet the published requirements. PMI decides.']],
  ])
    assert.deepEqual(await said(words), expected, words);
  await page.close();
});

test('nothing is said when the widget renders, moves or hears from its page and nothing has changed', async () => {
  const page = await open({ tag: 'pmo-checklist', attributes: 'certification="pmp" persist', clicks: ['35 hours'] });
  await listen(page);
  const heard = await page.evaluate(async () => {
    const element = look.all().find((node) => node.localName === 'pmo-checklist');
    element.requestUpdate();
    element.heading = 'Another heading';
    element.parentNode.append(element);
    dispatchEvent(new StorageEvent('storage', { key: 'pmo-widgets:default' }));
    await look.rendered();
    return heard;
  });
  assert.deepEqual(heard, []);
  await page.close();
});

test('a second copy is said as the first was', async () => {
  const page = await open({ tag: 'pmo-checklist' });
  await page.evaluate(() => {
    const writeText = () => new Promise((done) => setTimeout(done));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await listen(page);
  const raw = () => page.evaluate(() => look.all().find((node) => node.role === 'status').textContent);
  let before = '';
  for (let i = 0; i < 3; i++) {
    await page.evaluate("look.click('Copy as text')");
    await page.waitForFunction("heard.some((text) => text.startsWith('Copied.'))");
    assert.deepEqual(await page.evaluate('heard.splice(0)'), ['Copied.']);
    assert.notEqual(await raw(), before, 'a screen reader that passes over the same again says it');
    before = await raw();
  }
  await page.close();
});

test('a guide says once what the choice of a column changed, and its parts say nothing of it', async () => {
  const page = await open({ tag: 'pmo-guide' });
  await listen(page);
  const said = async (words) => {
    await page.evaluate((label) => look.click(label), words);
    await page.evaluate('look.rendered()');
    // What goes is not said.
    return (await page.evaluate('heard.splice(0)')).filter(Boolean);
  };
  for (const [words, expected] of [
    ['PMO certification', []],
    ['PMP®', ['Steps, checklist and benefits now show PMP®.']],
    ['PMP®', []],
    ['35 hours', ['1 of 2 met']],
    ['PMO certification', ['Steps and benefits now show PMO certification.']],
    ['PMP®', ['Steps and benefits now show PMP®.']],
    ['An active CAPM', []],
    ['Bachelor’s degree or higher', ['1 of 3 met']],
    ['See its checklist', ['Steps, checklist and benefits now show CAPM®.']],
    ['Show differences only', ['Rows shown: 9 of 10.']],
    ['Show differences only', ['Rows shown: 10 of 10.']],
  ])
    assert.deepEqual(await said(words), expected, words);
  await page.close();
});

test('nothing is said of what a page changes in a guide', async () => {
  const page = await open({ tag: 'pmo-guide' });
  await listen(page);
  await page.evaluate(async () => {
    const guide = document.querySelector('pmo-guide');
    for (const certification of ['pmp', 'capm', 'pmo']) {
      Object.assign(guide, { certification, differencesOnly: certification === 'capm' });
      await look.rendered();
    }
  });
  assert.deepEqual(await page.evaluate('heard'), []);
  await page.close();
});

test('a search in the page opens what is closed where the words are', async (t) => {
  if (await searchInPage.isMissing(t, here)) return;
  const page = await open({ tag: 'pmo-comparison' });
  const sources = () => page.$eval('pmo-comparison', (el) => el.shadowRoot.querySelector('[part=sources]').open);
  assert.equal(await sources(), false);
  // A link to words finds them as Ctrl+F does, which no script can press.
  const address = `${page.url()}#:~:text=Compared%20November`;
  await page.goto('about:blank');
  await page.goto(address);
  await page.waitForFunction(() => scrollY > 0);
  assert.equal(await sources(), true);
  await page.close();
});

for (const [lang, expected] of [
  ['es', 'es'],
  ['tlh', 'en'],
])
  test(`on a page in "${lang}" the widget says that its words are "${expected}"`, async () => {
    const page = await open({ tag: 'pmo-guide' }, { lang });
    await page.waitForFunction(
      (code) => look.all().some((node) => node.lang === code && node.matches('section')),
      {},
      expected,
    );
    const spoken = await page.evaluate(() => [
      ...new Set(
        look
          .all()
          .filter((node) => node.matches('section'))
          .map(({ lang }) => lang),
      ),
    ]);
    assert.deepEqual(spoken, [expected]);
    await page.close();
  });
