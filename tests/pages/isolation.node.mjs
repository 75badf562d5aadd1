// Pages that isolate themselves from other sites, and frames that are isolated from their page.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { before, test } from 'node:test';
import { renderStatic } from '../../dist/static.js';
import { settled, shown, site } from '../support/site.mjs';

const here = site();
const CHECKLIST = '<pmo-checklist certification="pmp" persist></pmo-checklist>';
const ISOLATED = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
};

before(() => {
  // What the README asks of a server that other sites load from.
  for (const file of ['pmo-widgets.js', 'embed.js'])
    here.answer(`/shared/${file}`, (response) => {
      response.writeHead(200, {
        'content-type': 'text/javascript',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      });
      response.end(fs.readFileSync(`dist/${file}`));
    });
});

const choose = async (frame) => {
  await frame.$eval('pmo-checklist', ({ shadowRoot }) => shadowRoot.querySelector('[data-route=gac]').click());
  await settled(frame);
  await frame.$eval('pmo-checklist', ({ shadowRoot }) =>
    shadowRoot.querySelector('[data-leaf="pmp/training"]').click(),
  );
  return frame.$eval('pmo-checklist', ({ route, checked }) => [route, ...checked]);
};

for (const [what, markup] of [
  ['the module', (origin) => `<script type="module" src="${origin}/shared/pmo-widgets.js"></script>${CHECKLIST}`],
  ['the loader', (origin) => `<script async src="${origin}/shared/embed.js"></script>${CHECKLIST}`],
  [
    'one tag',
    (origin) =>
      `<script async src="${origin}/shared/embed.js" data-pmo-widget="checklist" data-certification="pmp"></script>`,
  ],
])
  test(`${what} from another site works on a page that isolates itself`, async () => {
    const { page, said } = await here.open(markup(here.otherOrigin), {
      headers: ISOLATED,
      prepare: (tab) => tab.evaluateOnNewDocument(() => localStorage.clear()),
    });
    await shown(page);
    assert.equal(await page.evaluate('crossOriginIsolated'), true);
    assert.deepEqual(await choose(page), ['gac', 'pmp/training']);
    assert.deepEqual(said, []);
    await page.close();
  });

const FRAMES = {
  'the module': `<script type="module" src="/pmo-widgets.js"></script>${CHECKLIST}${CHECKLIST}`,
  'the loader': `<script async src="/embed.js"></script>${CHECKLIST}${CHECKLIST}`,
  'the static form': `${renderStatic('pmo-checklist', { certification: 'pmp', persist: true }).repeat(2)}
    <script type="module" src="/pmo-widgets.js"></script>`,
};
for (const [what, markup] of Object.entries(FRAMES))
  test(`${what} works in a frame with sandbox="allow-scripts": ticks are made, nothing is kept, and nobody is told that it is`, async () => {
    here.answer(
      '/frame',
      `<!doctype html><html lang="en"><title>Frame</title><link rel="icon" href="data:,">${markup}`,
    );
    const { page, said } = await here.open(
      '<iframe sandbox="allow-scripts" src="/frame" width="700" height="600"></iframe>',
    );
    const frame = page.frames().find((one) => one.url().endsWith('/frame'));
    await shown(frame, 2);
    await assert.rejects(frame.evaluate('localStorage'), /SecurityError|Failed to read/);
    assert.deepEqual(await choose(frame), ['gac', 'pmp/training']);
    const text = await frame.$eval('pmo-checklist', ({ shadowRoot }) => shadowRoot.textContent);
    assert.doesNotMatch(text, /on this device|forget/i);
    assert.deepEqual(said, []);
    await page.close();
  });

test('in such a frame the list can be copied by hand, and asking to print breaks nothing and leaves nothing behind', async () => {
  here.answer('/frame', `<!doctype html><title>Frame</title><link rel="icon" href="data:,">${FRAMES['the module']}`);
  const { page, said } = await here.open(
    '<iframe sandbox="allow-scripts" src="/frame" width="700" height="600"></iframe>',
  );
  const frame = page.frames().find((one) => one.url().endsWith('/frame'));
  await shown(frame, 2);
  const press = (name) =>
    frame.$eval(
      'pmo-checklist',
      ({ shadowRoot }, words) =>
        [...shadowRoot.querySelectorAll('button')].find((button) => button.textContent.includes(words)).click(),
      name,
    );
  await press('Copy');
  await frame.waitForFunction(() => document.querySelector('pmo-checklist').shadowRoot.querySelector('textarea'));
  await frame.evaluate(() => {
    window.printed = 0;
    window.print = () => window.printed++;
  });
  await press('Print');
  await frame.waitForFunction('printed === 1');
  assert.equal(await frame.$eval('pmo-checklist', ({ shadowRoot }) => shadowRoot.querySelectorAll('iframe').length), 0);
  // The browser's own words on what the frame may not do.
  assert.deepEqual(
    said.filter((line) => !/sandboxed|permissions policy/i.test(line)),
    [],
  );
  await page.close();
});
