// The pages of others: their policies, frames, document types and libraries.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settled, shown, site } from '../support/site.mjs';

const here = site();
const FORMS = (nonce = '') => `<script ${nonce} async src="/embed.js" data-upgrade-links></script>
  <script ${nonce} async src="/embed.js" data-pmo-widget="benefits"></script>
  <div data-pmo-widget="comparison"><a href="/">Text</a></div><p><a href="/process.html">Steps</a></p>
  <pmo-checklist></pmo-checklist>`;
const REST = "default-src 'none'; img-src data:; base-uri 'none'";
const TRUSTED = "require-trusted-types-for 'script'; trusted-types lit-html";

for (const [what, script] of [
  ["script-src 'self'", "'self'"],
  ['a nonce', "'nonce-x'"],
  ["a nonce with 'strict-dynamic'", "'nonce-x' 'strict-dynamic'"],
])
  test(`all forms work under ${what} with Trusted Types, without a report`, async () => {
    const { page, said } = await here.open(FORMS(script.includes('nonce') ? 'nonce="x"' : ''), {
      headers: { 'content-security-policy': `${REST}; script-src ${script}; ${TRUSTED}` },
    });
    await shown(page, 4);
    assert.deepEqual(said, []);
    await page.close();
  });

test('without the nonce the same policy keeps it out', async () => {
  const { page } = await here.open(FORMS(), {
    headers: { 'content-security-policy': `${REST}; script-src 'nonce-x' 'strict-dynamic'` },
  });
  await settled(page);
  assert.equal(await page.$('[data-pmo-embed]'), null);
  await page.close();
});

test('it works from another site, on a page that isolates itself', async () => {
  const { page, said } = await here.open(
    `<script async crossorigin src="${here.otherOrigin}/embed.js"></script><pmo-process></pmo-process>`,
    { headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' } },
  );
  await shown(page);
  assert.deepEqual(said, []);
  await page.close();
});

test('it works in a sandboxed frame, where storage throws', async () => {
  here.answer('/frame', `<!doctype html><title>Frame</title><link rel="icon" href="data:,"><body>${FORMS()}`);
  const { page, said } = await here.open(
    '<iframe sandbox="allow-scripts" src="/frame" width="600" height="600"></iframe>',
  );
  const frame = page.frames().find((one) => one.url().endsWith('/frame'));
  await shown(frame, 4);
  await assert.rejects(frame.evaluate('localStorage'), /SecurityError|Failed to read/);
  assert.deepEqual(said, []);
  await page.close();
});

test('it works in quirks mode', async () => {
  const { page, said } = await here.open('', {
    raw: `<title>Old</title><link rel="icon" href="data:,"><body>${FORMS()}`,
  });
  assert.equal(await page.evaluate('document.compatMode'), 'BackCompat');
  await shown(page, 4);
  assert.deepEqual(said, []);
  await page.close();
});

test('it leaves an XHTML document as it is, because the templates of the widgets are HTML', async () => {
  const { page, said, asked } = await here.open('', {
    type: 'application/xhtml+xml',
    raw: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Page</title>
      <link rel="icon" href="data:,"/></head><body>
      <script src="/embed.js" data-pmo-widget="benefits"></script>
      <div data-pmo-widget="comparison"><a href="/">Text</a></div><pmo-guide><i slot="fallback">Guide</i></pmo-guide>
      </body></html>`,
    waitUntil: 'networkidle0',
  });
  assert.ok(await page.$eval('i', (fallback) => fallback.offsetHeight > 0));
  assert.deepEqual(asked.all(), ['/embed.js']);
  assert.deepEqual(said, []);
  await page.close();
});

test('it works on a page whose library changes built-ins, as Prototype.js and MooTools do', async () => {
  const library = `<script>
    Array.prototype.each = function (visit) { for (var i = 0; i < this.length; i++) visit(this[i], i) };
    Array.from = function (list) { return list && list.toArray ? list.toArray() : list && list.length ? [].slice.call(list) : [] };
    Array.prototype.find = function (test, self) {
      var result; this.each(function (value, i) { if (result === undefined && test.call(self, value, i)) result = value }); return result;
    };
    Array.prototype.map = function (change, self) {
      var results = []; this.each(function (value, i) { results.push(change.call(self, value, i)) }); return results;
    };
    Array.prototype._reverse = Array.prototype.reverse;
    Array.prototype.reverse = function (inline) { return (inline ? this : this.slice(0))._reverse() };
    window.Event = function () { throw new TypeError('Illegal constructor') };
  </script>`;
  const { page, said } = await here.open(library + FORMS());
  await shown(page, 4);
  assert.deepEqual(said, []);
  await page.close();
});

test('it waits for a page that has no body yet, but not for its pictures', async () => {
  here.answer('/slow.png', () => {});
  const { page, said } = await here.open('<img src="/slow.png"><pmo-process></pmo-process>', {
    waitUntil: 'domcontentloaded',
    head: '<script src="/embed.js"></script><script src="/embed.js" data-pmo-widget="benefits"></script>',
  });
  await shown(page, 2);
  assert.equal(said.length, 1);
  await page.close();
});

for (const [what, prepare] of [
  ['without light-dark()', () => (CSS.supports = () => false)],
  ['without a way to ask', () => delete window.CSS],
])
  test(`a browser ${what} keeps the fallbacks, loads nothing more, and shows no error`, async () => {
    const { page, said, asked } = await here.open(FORMS(), {
      prepare: (tab) => tab.evaluateOnNewDocument(prepare),
      waitUntil: 'networkidle0',
    });
    assert.deepEqual(asked.all(), ['/embed.js']);
    assert.equal((await page.$$('[data-pmo-embed]')).length, 0);
    assert.deepEqual(said, []);
    await page.close();
  });

test('wpautop and its like do no harm: a tag in a paragraph, a placeholder as a paragraph', async () => {
  const { page, said } = await here.open(
    `<p>Text <script async src="/embed.js" data-pmo-widget="comparison" data-certifications="“pmp” &#8221;capm&#8243;"></script><br>
    more</p><p data-pmo-widget="checklist"><a href="/">Checklist</a></p>`,
  );
  await shown(page, 2);
  assert.ok(await page.$('p > script + pmo-comparison'));
  const shownColumns = await page.$eval('pmo-comparison', ({ certifications }) => [...certifications]);
  assert.deepEqual(shownColumns, ['pmp', 'capm']);
  assert.deepEqual(said, []);
  await page.close();
});
