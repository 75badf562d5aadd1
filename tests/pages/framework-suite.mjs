// What a page of any framework is asked to do with our elements, and a page from its server; see framework-page.mjs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shown } from '../support/site.mjs';
import { FIRST, caughtUp, complaints, look, ready, tick, watchPage } from './framework-page.mjs';

/** `open()` opens a page with the app and its widgets; whichever comes first, what the app says arrives. */
export function arrivesInFramework(what, open) {
  test(`${what}: strings, lists, numbers, booleans and objects arrive, and nobody complains`, async () => {
    const { page, said } = await open();
    await ready(page);
    assert.deepEqual(await look(page), FIRST);
    assert.deepEqual(complaints(said), []);
    await page.close();
  });
}

/** What an app and our elements do with each other from then on. */
export function behavesInFramework(what, open) {
  const opened = async () => {
    const result = await open((page) => page.evaluateOnNewDocument(watchPage));
    await ready(result.page);
    return result;
  };

  test(`${what}: what changes arrives as well`, async () => {
    const { page, said } = await opened();
    await page.evaluate(() => {
      window.app.setColumns(['pmp', 'pmi-pmocp', 'capm']);
      window.app.setLabel('Our new course');
    });
    await caughtUp(page);
    const { columns, offers } = await look(page);
    assert.deepEqual(columns, ['PMP®', 'PMI-PMOCP™', 'CAPM®']);
    assert.deepEqual(offers, ['Our new course']);
    assert.deepEqual(complaints(said), []);
    await page.close();
  });

  test(`${what}: events are heard once, with their details`, async () => {
    const { page } = await opened();
    await page.$eval('pmo-comparison', (element) => element.shadowRoot.querySelector('th button').click());
    await tick(page, 'bachelor');
    await caughtUp(page);
    const heard = await page.evaluate('heard');
    assert.deepEqual(
      heard.map(([type, { certification, route }]) => [type, certification, route]),
      [
        ['pmo-select', 'pmp', undefined],
        ['pmo-change', 'pmp', 'bachelor'],
      ],
    );
    await page.close();
  });

  test(`${what}: ticks, the chosen route, the focus and what is open stay when the app renders again`, async () => {
    const { page } = await opened();
    await tick(page, 'gac');
    await tick(page, 'pmp/training');
    await tick(page, 'pmi-pmocp/secondary');
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('pmo-checklist');
      shadowRoot.querySelector('details').open = true;
      shadowRoot.querySelector('[data-leaf="pmp/training"]').focus();
    });
    for (let i = 0; i < 3; i++) {
      await page.evaluate('app.again()');
      await caughtUp(page);
    }
    const [first] = await page.$$eval('pmo-checklist', (all) =>
      all.map(({ route, checked, shadowRoot }) => ({
        route,
        checked,
        focus: shadowRoot.activeElement?.dataset.leaf,
        open: shadowRoot.querySelector('details').open,
      })),
    );
    assert.deepEqual(first, { route: 'gac', checked: ['pmp/training'], focus: 'pmp/training', open: true });
    assert.deepEqual((await look(page)).ticks, [1, 1]);
    await page.close();
  });

  test(`${what}: starting over can be undone where the app mirrors the route back`, async () => {
    const { page } = await opened();
    await tick(page, 'gac');
    await tick(page, 'pmp/training');
    await caughtUp(page);
    const press = (words) =>
      page.$eval(
        'pmo-checklist',
        ({ shadowRoot }, name) =>
          [...shadowRoot.querySelectorAll('button')].find((button) => button.textContent.includes(name)).click(),
        words,
      );
    await press('Start over');
    await caughtUp(page);
    assert.equal(await page.$eval('pmo-checklist', ({ route }) => route), null);
    await press('Undo');
    await caughtUp(page);
    assert.deepEqual(await page.$eval('pmo-checklist', ({ route, checked }) => ({ route, checked })), {
      route: 'gac',
      checked: ['pmp/training'],
    });
    await page.close();
  });

  test(`${what}: elements of a keyed list move with what was ticked in them`, async () => {
    const { page } = await opened();
    await tick(page, 'pmi-pmocp/secondary');
    await page.evaluate('app.swap()');
    await caughtUp(page);
    const { checklists, ticks } = await look(page);
    assert.deepEqual(
      [checklists, ticks],
      [
        ['pmi-pmocp', 'pmp'],
        [1, 0],
      ],
    );
    await page.close();
  });

  test(`${what}: when the app leaves the page, no element and no listener of ours stays`, async () => {
    const { page, said } = await opened();
    // What a checklist that is kept on the device listens to is all that they ever need of the window.
    await page.$eval('pmo-checklist', (element) => (element.persist = 'leaving'));
    await caughtUp(page);
    assert.deepEqual(await page.evaluate('keptByWidgets()'), ['storage', 'pageshow']);
    await page.evaluate('leave()');
    await caughtUp(page);
    assert.equal((await page.$$('pmo-comparison, pmo-checklist')).length, 0);
    assert.deepEqual(await page.evaluate('keptByWidgets()'), []);
    assert.deepEqual(complaints(said), []);
    await page.close();
  });
}

/**
 * A page from a server, with our static HTML in it. A learner ticks something before any script has come; then come the
 * widgets and the app, in both orders. `html` is the page, `address` the app that makes it its own.
 */
export function hydrates(what, here, parts) {
  for (const [order, addresses] of [
    ['widgets first', (address) => ['/pmo-widgets.js', address]],
    ['app first', (address) => [address, '/pmo-widgets.js']],
  ])
    test(`${what}, ${order}: static HTML becomes the one live widget and keeps a tick, without a word of a mismatch`, async () => {
      const { html, address } = parts();
      const { page, said } = await here.open(`<div id="app">${html}</div>`);
      await page.$eval('pmo-checklist', ({ shadowRoot }) => shadowRoot.querySelector('[data-route=gac]').click());
      for (const url of addresses(address)) {
        await page.addScriptTag({ url, type: 'module' });
        await caughtUp(page);
      }
      await page.waitForFunction('window.hydrated');
      await shown(page, 2);
      await caughtUp(page);
      const found = await page.evaluate(() => ({
        text: document.querySelector('h1').textContent,
        sections: [...document.querySelectorAll('pmo-checklist, pmo-benefits')].map(
          ({ shadowRoot }) => shadowRoot.querySelectorAll('section').length,
        ),
        route: document.querySelector('pmo-checklist').route,
        certification: document.querySelector('pmo-benefits').certification,
      }));
      assert.deepEqual(found, { text: 'Courses', sections: [1, 1], route: 'gac', certification: 'capm' });
      assert.deepEqual(complaints(said), []);
      await page.close();
    });
}
