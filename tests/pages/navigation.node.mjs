// Sites that change pages without leaving them, forward and back: Turbo, htmx, swup; and browsers that keep a page as it was.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { before, test } from 'node:test';
import { settled, shown, site } from '../support/site.mjs';

const here = site({ whole: true, launch: { ignoreDefaultArgs: ['--disable-back-forward-cache'] } });
const library = (file) => fs.readFileSync(`tests/pages/node_modules/${file}`, 'utf8');
const LIBRARIES = {
  turbo: '@hotwired/turbo/dist/turbo.es2017-umd.js',
  htmx: 'htmx.org/dist/htmx.js',
  htmx4: 'htmx-4/dist/htmx.js',
  swup: 'swup/dist/Swup.umd.js',
};
before(() => {
  for (const [name, file] of Object.entries(LIBRARIES)) here.answer(`/${name}.js`, library(file), 'text/javascript');
});

/** The ways in which each page of a site asks for its widget; NAME is where that site keeps ticks. */
const FORMS = {
  'one tag':
    '<script async src="/embed.js" data-pmo-widget="checklist" data-certification="pmp" data-persist="NAME"></script>',
  'a placeholder':
    '<script async src="/embed.js"></script><div data-pmo-widget="checklist" data-certification="pmp" data-persist="NAME"><a href="/">Text</a></div>',
  'a link':
    '<script async src="/embed.js" data-upgrade-links="/"></script><p><a href="/checklist.html?certification=pmp&persist=NAME">Text</a></p>',
  'the module':
    '<script type="module" src="/pmo-widgets.js"></script><pmo-checklist certification="pmp" persist="NAME"></pmo-checklist>',
};

/** How each library takes over links, and what it says when it has gone somewhere. */
const SITES = {
  Turbo: { head: '<script src="/turbo.js"></script>' },
  'htmx 2': { head: '<script src="/htmx.js"></script>', body: 'hx-boost="true"' },
  'htmx 4': { head: '<script src="/htmx4.js"></script>', body: 'hx-boost:inherited="true"' },
  swup: {
    head: '<script src="/swup.js"></script><script type="module">new Swup({ animationSelector: false })</script>',
  },
};

let sites = 0;
/** Two pages, /N/a and /N/b, that lead to each other. */
function twoPages({ head, body = '' }, widget) {
  const folder = `/site-${sites}`;
  const own = widget.replace('NAME', `site-${sites++}`);
  for (const [name, other] of ['ab', 'ba'])
    here.answer(
      `${folder}/${name}`,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
      ${head}</head><body ${body}><main id="swup" class="transition-main"><h1>${name}</h1>
      <p><a id="to" href="${folder}/${other}">Go</a></p>${own}<p>End</p></main></body></html>`,
    );
  return `${folder}/a`;
}

const arrived = (page, name) =>
  page.waitForFunction((text) => document.querySelector('h1')?.textContent === text, {}, name);
const oneWidget = async (page, name) => {
  await arrived(page, name);
  await shown(page);
  await settled(page);
  await shown(page);
};
const tick = (page, leaf) =>
  page.$eval('pmo-checklist', ({ shadowRoot }, id) => shadowRoot.querySelector(`[data-leaf="${id}"]`).click(), leaf);
const ticks = (page) => page.$eval('pmo-checklist', ({ checked }) => [...checked]);

/** All forms with the two that are used most; with the others those that differ most. */
const CASES = Object.entries(SITES).flatMap(([name, how], i) =>
  Object.entries(FORMS)
    .filter((_form, n) => i < 2 || n % 3 === 0)
    .map(([form, widget]) => ({ name, how, form, widget })),
);

for (const { name, how, form, widget } of CASES) {
  // Anybody can write a link: it keeps nothing on the device.
  const keeps = form !== 'a link';
  const kept = (...leaves) => (keeps ? leaves : []);
  test(`${name}, ${form}: one widget on each page, forward and back, and what was ticked is ${keeps ? 'kept' : 'not stored'}`, async () => {
    const { page, said } = await here.visit(twoPages(how, widget));
    await oneWidget(page, 'a');
    await page.evaluate('window.stays = true');
    await tick(page, 'pmp/training');
    await page.click('#to');
    await oneWidget(page, 'b');
    assert.deepEqual(await ticks(page), kept('pmp/training'));
    await tick(page, 'pmp/capm');
    await page.goBack();
    await oneWidget(page, 'a');
    assert.deepEqual(await ticks(page), kept('pmp/training', 'pmp/capm'));
    await page.goForward();
    await oneWidget(page, 'b');
    await page.goBack();
    await oneWidget(page, 'a');
    assert.equal(await page.evaluate('window.stays'), true, 'the page was never left');
    assert.deepEqual(said, []);
    await page.close();
  });
}
