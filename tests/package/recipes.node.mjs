// The recipes for analytics in the README, as they are copied: on pages that have the service, and on pages that have not.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { settled, shown, site } from '../support/site.mjs';

const here = site();
const section = /^### Analytics\n([^]*?)^## /m.exec(fs.readFileSync('README.md', 'utf8'))[1];
const recipes = [...section.matchAll(/^([^\n]+)\n\n```js\n([^]*?)^```$/gm)].map(([, about, code]) => ({ about, code }));

/** What each product hears when a learner chooses the first column of a comparison; named as the README names it. */
const PRODUCTS = [
  {
    name: 'Google Analytics 4',
    // As Google's own tag defines it: the arguments themselves are what it reads.
    prepare: 'window.dataLayer = []; window.gtag = function () { dataLayer.push(arguments) }',
    heard: 'dataLayer.map((entry) => [...entry])',
    select: ['event', 'pmo_select', { certification: 'pmi-pmocp' }],
  },
  {
    name: 'Google Tag Manager',
    prepare: 'window.dataLayer = [{ "gtm.start": 1 }]',
    heard: 'dataLayer.slice(1)',
    select: { event: 'pmo_select', certification: 'pmi-pmocp' },
  },
  {
    name: 'Plausible',
    prepare: 'window.calls = []; window.plausible = (...call) => calls.push(call)',
    heard: 'calls',
    select: ['pmo-select', { props: { certification: 'pmi-pmocp' } }],
  },
  {
    name: 'Matomo',
    prepare: 'window._paq = []',
    heard: '_paq',
    select: ['trackEvent', 'pmo-widgets', 'pmo-select', 'pmi-pmocp'],
  },
];

/** A page on which a learner chooses a certification and follows the provider's link; returns what was said. */
async function learn(before, code, then) {
  const { page, said } = await here.open(
    `<script>${before}</script><script>${code}</script><script type="module" src="/pmo-widgets.js"></script>
    <pmo-comparison certifications="pmi-pmocp pmp" action-href="#dates"></pmo-comparison>`,
  );
  await shown(page);
  await page.$eval('pmo-comparison', ({ shadowRoot }) => {
    shadowRoot.querySelector('th button').click();
    shadowRoot.querySelector('[part~=action]').click();
  });
  // Seen for a second; sent by hand, so that nobody has to wait for it.
  await page.$eval('pmo-comparison', (el) =>
    el.dispatchEvent(new CustomEvent('pmo-view', { bubbles: true, composed: true, detail: {} })),
  );
  await settled(page);
  assert.deepEqual(said, []);
  const heard = then && JSON.parse(await page.evaluate(`JSON.stringify(${then})`));
  await page.close();
  return heard;
}

test('there is a recipe for each product, under its own name', () => {
  assert.deepEqual(
    recipes.map(({ about }) => PRODUCTS.find(({ name }) => about.includes(name))?.name),
    PRODUCTS.map(({ name }) => name),
  );
});

for (const [i, { name, prepare, heard, select }] of PRODUCTS.entries()) {
  test(`${name} hears what learners do`, async () => {
    const calls = await learn(prepare, recipes[i].code, heard);
    assert.equal(calls.length, 3);
    assert.deepEqual(calls[0], select);
    assert.match(JSON.stringify(calls[1]), /pmo.action.*/);
    assert.match(JSON.stringify(calls[2]), /pmo.view/);
  });

  test(`a page without ${name} says no error and works`, async () => {
    await learn('', recipes[i].code);
  });
}
