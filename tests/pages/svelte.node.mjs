// Svelte 5: components, and pages from a server.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { before } from 'node:test';
import { importServer, serveApp } from '../support/bundle.mjs';
import { site } from '../support/site.mjs';
import { WIDGETS, app, openWithLateWidgets } from './framework-page.mjs';
import { arrivesInFramework, behavesInFramework, hydrates } from './framework-suite.mjs';

const here = site();
const plugins = () => [svelte({ configFile: false })];
let client;
let npm;
let html;
let address;
before(async () => {
  client = await serveApp(here, 'svelte/client.js', plugins());
  npm = await serveApp(here, 'svelte/npm.js', plugins());
  address = await serveApp(here, 'svelte/hydrate.js', plugins());
  const server = await importServer('svelte/server.js', plugins());
  const data = JSON.stringify({ html: server.html }).replaceAll('<', '\\u003c');
  html = `${server.render()}</div><script type="application/json" id="data">${data}</script><div>`;
});

const PLACE = '<div id="app"></div>';
behavesInFramework('Svelte, after the widgets', (prepare) => here.open(PLACE + WIDGETS + app(client), { prepare }));
arrivesInFramework('Svelte, after the widgets', () => here.open(PLACE + WIDGETS + app(client)));
arrivesInFramework('Svelte, before the widgets', () => openWithLateWidgets(here, client));
arrivesInFramework('Svelte, with the package', () => here.open(PLACE + app(npm)));
hydrates('Svelte on a server', here, () => ({ html, address }));
