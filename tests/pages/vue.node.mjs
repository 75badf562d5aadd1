// Vue 3: single-file components, templates in the page, and pages from a server.
import vue from '@vitejs/plugin-vue';
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { before, test } from 'node:test';
import { importServer, serveApp } from '../support/bundle.mjs';
import { settled, shown, site } from '../support/site.mjs';
import { WIDGETS, app, openWithLateWidgets } from './framework-page.mjs';
import { arrivesInFramework, behavesInFramework, hydrates } from './framework-suite.mjs';

const here = site();
const plugins = () => [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('pmo-') } } })];
let client;
let npm;
let html;
let address;
before(async () => {
  client = await serveApp(here, 'vue/client.js', plugins());
  npm = await serveApp(here, 'vue/npm.js', plugins());
  address = await serveApp(here, 'vue/hydrate.js', plugins());
  html = await (await importServer('vue/server.js', plugins())).render();
  here.answer('/vue.js', fs.readFileSync('tests/pages/node_modules/vue/dist/vue.global.js'), 'text/javascript');
});

const PLACE = '<div id="app"></div>';
behavesInFramework('Vue, after the widgets', (prepare) => here.open(PLACE + WIDGETS + app(client), { prepare }));
arrivesInFramework('Vue, after the widgets', () => here.open(PLACE + WIDGETS + app(client)));
arrivesInFramework('Vue, before the widgets', () => openWithLateWidgets(here, client));
arrivesInFramework('Vue, with the package', () => here.open(PLACE + app(npm)));
hydrates('Vue on a server', here, () => ({ html, address }));

const IN_PAGE = `<div id="app">
    <p>{{ chosen }}</p>
    <pmo-comparison :certifications="columns" @pmo-select="chosen = $event.detail.certification">
      <a slot="fallback" href="/courses">Courses</a>
    </pmo-comparison>
  </div>`;
const MOUNT = `Vue.createApp({ data: () => ({ chosen: 'none', columns: ["pmp", "capm"] }) })`;

for (const [when, scripts] of [
  ['before the app', [WIDGETS, 'mounted()']],
  ['after the app', ['mounted()', WIDGETS]],
])
  test(`Vue, with its template in the page, and the widgets ${when}: one widget, with its options and events`, async () => {
    const mount = `<script>function mounted() {
      const app = ${MOUNT};
      app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('pmo-');
      app.mount('#app');
    }</script>`;
    const body = scripts.map((one) => (one === WIDGETS ? one : `<script type="module">${one}</script>`)).join('');
    const { page, said } = await here.open(`${IN_PAGE}<script src="/vue.js"></script>${mount}${body}`);
    await shown(page);
    await page.$eval('pmo-comparison', ({ shadowRoot }) => shadowRoot.querySelectorAll('th button')[1].click());
    await settled(page);
    const seen = await page.evaluate(() => ({
      chosen: document.querySelector('p').textContent,
      columns: [...document.querySelector('pmo-comparison').certifications],
      fallback: document.querySelector('a').offsetHeight,
    }));
    assert.deepEqual(seen, { chosen: 'capm', columns: ['pmp', 'capm'], fallback: 0 });
    assert.deepEqual(
      said.filter((line) => !line.includes('development build of Vue')),
      [],
    );
    await page.close();
  });
