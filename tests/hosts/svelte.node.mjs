// Svelte 5: components, and pages from a server.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { before } from 'node:test';
import { serveApp } from '../support/bundle.mjs';
import { site } from '../support/site.mjs';
import { WIDGETS, app, behavesInFramework } from './framework-suite.mjs';

const here = site();
const plugins = () => [svelte({ configFile: false })];
let client;
let npm;
before(async () => {
  client = await serveApp(here, 'svelte/client.js', plugins());
  npm = await serveApp(here, 'svelte/npm.js', plugins());
});

const PLACE = '<div id="app"></div>';
behavesInFramework('Svelte, after the widgets', (prepare) => here.open(PLACE + WIDGETS + app(client), { prepare }));
behavesInFramework('Svelte, before the widgets', (prepare) => here.open(PLACE + app(client) + WIDGETS, { prepare }));
behavesInFramework('Svelte, with the package', (prepare) => here.open(PLACE + app(npm), { prepare }));
