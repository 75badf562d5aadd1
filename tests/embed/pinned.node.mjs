// A pinned page: what the snippet's hashes cover does not run once it was changed, and the page goes on.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { snippetOf } from 'pmo-widgets/static';
import { findFirefox } from '../../tools/browser/find.mjs';
import { shown, site } from '../support/site.mjs';

const integrity = JSON.parse(fs.readFileSync('dist/integrity.json', 'utf8'));
const CONTENT = { offers: { pmp: { label: 'Our course', href: '/pmp' } } };

/** A folder of the site with all files, some of which somebody changed. */
function folderWith(pages, changed, count) {
  const folder = `/pinned-${count}`;
  for (const file of ['pmo-widgets.js', 'embed.js', 'schema.js', 'languages/es.js'])
    pages.answer(`${folder}/${file}`, (response) => {
      const code = fs.readFileSync(`dist/${file}`, 'utf8');
      const added = changed.includes(file) ? `\n;globalThis.changed = '${file}';` : '';
      response
        .writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' })
        .end(code + added);
    });
  return folder;
}

const firefox = findFirefox();
const BROWSERS = {
  Chromium: {},
  // Where the machine has one, as in the tests of elements.
  ...(firefox && { Firefox: { chromium: { browser: 'firefox', executablePath: firefox, timeout: 120_000 } } }),
};

for (const [name, options] of Object.entries(BROWSERS)) {
  const pages = site(options);
  let count = 0;

  /** A page with a snippet of a form, in which files were changed. */
  async function open(form, attributes, changed) {
    const folder = folderWith(pages, changed, count++);
    const scriptUrl = `${pages.otherOrigin}${folder}/pmo-widgets.js`;
    const given = { certifications: 'pmo pmp', ...attributes };
    const html = await snippetOf('comparison', form, given, { scriptUrl, content: CONTENT, integrity });
    return pages.open(html);
  }
  const seen = (page) =>
    page.$eval('pmo-comparison', ({ shadowRoot }) => shadowRoot.querySelector('section').innerText);
  const ran = (page) => page.evaluate(() => globalThis.changed);

  for (const form of ['module', 'loader', 'placeholder', 'shadow']) {
    test(`in ${name} a pinned page shows all that is unchanged: ${form}`, async () => {
      const { page, said } = await open(form, { lang: 'es' }, []);
      await shown(page);
      await page.waitForFunction(() =>
        /Our course/.test(document.querySelector('pmo-comparison').shadowRoot.textContent),
      );
      assert.match(await seen(page), /Certificación|certificación/);
      assert.deepEqual(
        said.filter((text) => !/^(info|log|debug)/.test(text)),
        [],
      );
      await page.close();
    });

    test(`in ${name} a changed schema.js does not run, and the widget shows what is bundled: ${form}`, async () => {
      const { page, said } = await open(form, {}, ['schema.js']);
      await page.waitForFunction(() =>
        document.querySelector('pmo-comparison:defined:not(:state(pending))')?.shadowRoot.querySelector('section'),
      );
      assert.equal(await ran(page), undefined);
      assert.match(await seen(page), /PMP/);
      if (form !== 'shadow') assert.doesNotMatch(await seen(page), /Our course/);
      assert.ok(
        said.some((text) => /content: could not be read/.test(text)),
        said.join('\n'),
      );
      await page.close();
    });
  }

  test(`in ${name} a changed language does not run, and the widget speaks English`, async () => {
    const { page, said } = await open('module', { lang: 'es' }, ['languages/es.js']);
    await shown(page);
    assert.equal(await ran(page), undefined);
    assert.match(await seen(page), /certification/);
    assert.ok(
      said.some((text) => /"es" could not be loaded/.test(text)),
      said.join('\n'),
    );
    await page.close();
  });

  test(`in ${name} a changed bundle does not run from the loader either, however often that tries`, async () => {
    const { page, said } = await open('loader', {}, ['pmo-widgets.js']);
    // The loader tries again with each widget that is added.
    for (let i = 1; i < 4; i++) {
      await page.waitForFunction(() => !document.querySelector('pmo-comparison:defined'));
      await page.evaluate(() => document.body.append(document.createElement('pmo-benefits')));
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    }
    assert.ok(said.length > 0);
    assert.equal(await ran(page), undefined);
    assert.equal(await page.evaluate(() => customElements.get('pmo-comparison')), undefined);
    await page.close();
  });
}
