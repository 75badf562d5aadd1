// Vue 3: single-file components, templates in the page, and pages from a server.
import vue from '@vitejs/plugin-vue';
import { before } from 'node:test';
import { serveApp } from '../support/bundle.mjs';
import { site } from '../support/site.mjs';
import { WIDGETS, app, behavesInFramework } from './framework-suite.mjs';

const here = site();
const plugins = () => [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('pmo-') } } })];
let client;
let npm;
before(async () => {
  client = await serveApp(here, 'vue/client.js', plugins());
  npm = await serveApp(here, 'vue/npm.js', plugins());
});

const PLACE = '<div id="app"></div>';
behavesInFramework('Vue, after the widgets', (prepare) => here.open(PLACE + WIDGETS + app(client), { prepare }));
behavesInFramework('Vue, before the widgets', (prepare) => here.open(PLACE + app(client) + WIDGETS, { prepare }));
behavesInFramework('Vue, with the package', (prepare) => here.open(PLACE + app(npm), { prepare }));
