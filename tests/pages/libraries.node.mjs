// Libraries that change the built-ins of the page, and jQuery, which evaluates scripts in its own way.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { renderStatic } from '../../dist/static.js';
import { settled, shown, site } from '../support/site.mjs';

const here = site();
const modules = path.resolve('tests/pages/node_modules');
const read = (file) => fs.readFileSync(file, 'utf8');
const own = (name) => read(`tests/pages/libraries/${name}-elements.js`);

/** A package for Node as one classic script, not in strict mode: these libraries are older than that. */
function classic(name) {
  const folder = path.join(modules, name, 'lib');
  const files = fs.readdirSync(folder).filter((file) => /^\w.*\.js$/.test(file));
  const functions = files.map(
    (file) => `'./${file.slice(0, -3)}': function (module, exports, require) {${read(path.join(folder, file))}\n}`,
  );
  return `(function () {
    var all = {${functions.join(',\n')}}, done = {};
    function require(file) {
      var name = file.replace('.js', '');
      if (!done[name]) all[name].call(window, (done[name] = { exports: {} }), done[name].exports, require);
      return done[name].exports;
    }
    var entry = require(all['./index'] ? './index' : Object.keys(all)[0]);
    for (var key in entry) window[key] = entry[key];
  })();`;
}

before(() => {
  here.answer('/prototype.js', `${classic('prototype')}\n${own('prototype')}`, 'text/javascript');
  here.answer('/mootools.js', `${classic('mootools')}\n${own('mootools')}`, 'text/javascript');
  here.answer('/jquery.js', read(`${modules}/jquery/dist/jquery.js`), 'text/javascript');
});

const TAGS = '<pmo-guide certification="pmp"></pmo-guide><pmo-checklist certification="pmp" persist></pmo-checklist>';
const CONTENT = `<pmo-comparison certifications="pmp capm"><script type="application/json" data-pmo-content>
  {"offers":{"pmp":{"label":"Course","href":"/pmp"}},"hide":["criterion:fee"]}</script></pmo-comparison>`;
const WIDGETS = '<script type="module" src="/pmo-widgets.js"></script>';
const FORMS = {
  'the module': WIDGETS + TAGS + CONTENT,
  'the loader': `<script async src="/embed.js"></script>${TAGS}${CONTENT}`,
  'the static form': `${renderStatic('pmo-guide', { certification: 'pmp' })}${renderStatic('pmo-checklist', {
    certification: 'pmp',
    persist: true,
  })}${CONTENT}${WIDGETS}`,
};

/** What each library does that scripts do not expect. */
const CHANGED = {
  prototype: () => String(Array.from(new Set([1]))) === '' && Object.keys(Array.prototype).length > 20,
  mootools: () => {
    try {
      return !new Event('x');
    } catch {
      return Object.keys(Array.prototype).length > 10;
    }
  },
};

/** All that a learner can do, in all three widgets; what came of it. */
const use = async (page) => {
  await page.evaluate(() => {
    const root = (element) => element.shadowRoot;
    const guide = root(document.querySelector('pmo-guide'));
    root(guide.querySelector('pmo-comparison')).querySelectorAll('th button')[1].click();
    const list = root(document.querySelector('body > pmo-checklist, main > pmo-checklist'));
    list.querySelector('[data-route=bachelor]').click();
    window.list = list;
  });
  await settled(page);
  for (const leaf of ['pmp/bachelor', 'pmp/experience-bachelor', 'pmp/training']) {
    await page.evaluate((id) => window.list.querySelector(`[data-leaf="${id}"]`)?.click(), leaf);
    await settled(page);
  }
  return page.evaluate(() => {
    const [comparison] = document.querySelectorAll('pmo-comparison');
    const { assessment, route } = window.list.host;
    return {
      sections: document.querySelector('pmo-guide').shadowRoot.querySelectorAll('[data-section]').length,
      status: assessment.status,
      route,
      // Former ids, which carry a figure, stand beside those of today.
      stored: JSON.parse(localStorage.getItem('pmo-widgets:default')).pmp.checked.filter((id) => !/\d$/.test(id))
        .length,
      offers: [...comparison.shadowRoot.querySelectorAll('[part~=action]')].map((link) => link.textContent.trim()),
      fees: comparison.shadowRoot.querySelectorAll('[part~=fee]').length,
    };
  });
};

for (const name of Object.keys(CHANGED))
  for (const [form, markup] of Object.entries(FORMS))
    test(`${form} works fully on a page with ${name}, and the console is empty`, async () => {
      const { page, said } = await here.open(`<script src="/${name}.js"></script>${markup}`, {
        prepare: (tab) => tab.evaluateOnNewDocument(() => localStorage.clear()),
      });
      assert.ok(await page.evaluate(CHANGED[name]), said.join());
      await shown(page, 3);
      await page.waitForFunction(() => !document.querySelector('pmo-comparison').matches(':state(pending)'));
      const came = await use(page);
      const route = 'bachelor';
      const expected = { sections: 5, status: 'met', route, stored: 3, offers: ['Course'], fees: 0 };
      assert.deepEqual(came, expected);
      assert.deepEqual(said, []);
      await page.close();
    });

const INSERT = {
  '.html()': () => $('main').html(window.markup),
  '.replaceWith()': () => $('main').replaceWith($('<main>').append(window.markup)),
  '.load()': () => new Promise((done) => $('main').load('/part', done)),
};
const MODULE = [2, WIDGETS + TAGS];
const LOADED = [2, `<script src="/embed.js"></script>${TAGS}`];
const ONE_TAG = [1, '<script src="/embed.js" data-pmo-widget="benefits"></script>'];
for (const [what, form, [count, markup]] of [
  ['.html()', 'the module and tags', MODULE],
  ['.html()', 'the loader and tags', LOADED],
  ['.html()', 'one tag of the loader', ONE_TAG],
  ['.replaceWith()', 'one tag of the loader', ONE_TAG],
  ['.load()', 'the module and tags', MODULE],
  ['.load()', 'one tag of the loader', ONE_TAG],
])
  test(`jQuery’s ${what} of ${form} shows each widget once`, async () => {
    here.answer('/part', markup);
    const { page, said } = await here.open('<main></main><script src="/jquery.js"></script>');
    await page.evaluate((text) => (window.markup = text), markup);
    await page.evaluate(INSERT[what]);
    await shown(page, count);
    await settled(page);
    await shown(page, count);
    assert.deepEqual(said, []);
    await page.close();
  });
