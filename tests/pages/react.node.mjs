// React 19 in StrictMode: by the script tag, which comes before the app or after it, from the package, and from a server.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { before, test } from 'node:test';
import { importServer, serveApp } from '../support/bundle.mjs';
import { shown, site } from '../support/site.mjs';
import { FIRST, WIDGETS, app, caughtUp, complaints, look, openWithLateWidgets, ready } from './framework-page.mjs';
import { arrivesInFramework, behavesInFramework, hydrates } from './framework-suite.mjs';

const here = site();
let client;
let npm;
let withRef;
let server;
let address;
before(async () => {
  client = await serveApp(here, 'react/client.jsx');
  npm = await serveApp(here, 'react/npm.jsx');
  withRef = await serveApp(here, 'react/ref.jsx');
  address = await serveApp(here, 'react/hydrate.jsx');
  server = await importServer('react/server.jsx');
});

const PLACE = '<div id="app"></div>';
behavesInFramework('React, after the widgets', (prepare) => here.open(PLACE + WIDGETS + app(client), { prepare }));
arrivesInFramework('React, after the widgets', () => here.open(PLACE + WIDGETS + app(client)));
arrivesInFramework('React, with the package', () => here.open(PLACE + app(npm)));
hydrates('React on a server', here, () => ({ html: server.render(), address }));

test('React, before the widgets: all arrives but objects, which React writes as text; they come when they change', async () => {
  const { page, said } = await openWithLateWidgets(here, client);
  await ready(page);
  assert.deepEqual(await look(page), { ...FIRST, offers: [] });
  await page.evaluate('app.again()');
  await caughtUp(page);
  assert.deepEqual(await look(page), FIRST);
  assert.deepEqual(complaints(said), []);
  await page.close();
});

test('React, before the widgets: an object that a ref sets arrives', async () => {
  const { page, said } = await openWithLateWidgets(here, withRef);
  await shown(page);
  await caughtUp(page);
  const { columns, offers } = await look(page);
  assert.deepEqual([columns, offers], [['PMP®', 'CAPM®'], ['By a ref']]);
  assert.deepEqual(complaints(said), []);
  await page.close();
});

test('React: a page that a server rendered says something before any script, and for ever without one', async () => {
  const { page } = await here.open(server.render());
  const seen = await page.evaluate(() => ({
    checklist: document.querySelector('pmo-checklist').shadowRoot.querySelectorAll('input').length > 5,
    fallback: document.querySelector('[slot=fallback]').offsetHeight > 0,
    benefits: document.querySelector('pmo-benefits').getAttribute('heading-level'),
  }));
  assert.deepEqual(seen, { checklist: true, fallback: true, benefits: '2' });
  await page.close();
});

test('React: what an app may write in JSX passes the compiler, and what it may not does not', () => {
  const { stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tests/pages/react/types'], {
    encoding: 'utf8',
  });
  assert.equal(stdout, '');
});
