// Astro: HTML from a build, the widgets by the script that Astro bundles.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { shown, site } from '../support/site.mjs';

const here = site();
const root = path.resolve('tests/pages/astro');
// Within the project, where what Astro writes in between finds its modules.
const outDir = path.join(root, 'node_modules/.built');
const read = (file) => fs.readFileSync(path.join(outDir, file), 'utf8');

before(async () => {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import(pathToFileURL(path.join(root, 'node_modules/astro/dist/core/index.js')).href);
  await build({ root, outDir, logLevel: 'error' });
  for (const file of fs.readdirSync(outDir, { recursive: true }).filter((name) => name.endsWith('.js')))
    here.answer(`/${file.replaceAll('\\', '/')}`, read(file), 'text/javascript');
});

test('Astro writes the static form into its page, and the script makes one live widget of it', async () => {
  const { page, said } = await here.open('', { raw: read('index.html') });
  await shown(page, 2);
  const seen = await page.evaluate(() => {
    const [checklist] = document.querySelectorAll('pmo-checklist');
    const [comparison] = document.querySelectorAll('pmo-comparison');
    comparison.shadowRoot.querySelector('th button').click();
    return {
      sections: checklist.shadowRoot.querySelectorAll('section').length,
      certification: checklist.certification,
      columns: [...comparison.certifications],
      rows: comparison.shadowRoot.querySelectorAll('[part~=row]').length,
      level: comparison.shadowRoot.querySelector('[part~=heading]').localName,
      heard: document.getElementById('heard').textContent,
    };
  });
  const expected = { sections: 1, certification: 'pmp', columns: ['pmp', 'capm'], rows: 10, level: 'h3', heard: 'pmp' };
  assert.deepEqual(seen, expected);
  assert.deepEqual(said, []);
  await page.close();
});

test('without a script the page that Astro built shows the checklist and the fallback', async () => {
  const { page } = await here.open('', {
    raw: read('index.html'),
    prepare: (tab) => tab.setJavaScriptEnabled(false),
  });
  await page.setJavaScriptEnabled(true);
  const seen = await page.evaluate(() => ({
    checklist: document.querySelector('pmo-checklist').offsetHeight > 200,
    fallback: document.querySelector('[slot=fallback]').offsetHeight > 0,
  }));
  assert.deepEqual(seen, { checklist: true, fallback: true });
  await page.close();
});
