// What anybody can write: links in comments, placeholders that filters let through, scripts that wait for consent.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settled, shown, site } from '../support/site.mjs';

const LOADER = '<script async src="/pmo/embed.js" data-upgrade-links></script>';
const here = site();

test('a link in a comment chooses how facts are shown, and neither words, links, content nor storage', async () => {
  const query =
    'theme=dark&lang=es&route=gac&heading=Pay&action-href=https://evil.example/&action-label=Pay&persist=x&content-src=/pmo/evil.json';
  const { page, said, asked } = await here.open(
    `${LOADER}<p><a rel="ugc nofollow" href="/pmo/checklist.html?${query}">See</a></p>`,
  );
  await shown(page);
  const { names, rel, links } = await page.$eval('pmo-checklist', (element) => ({
    names: element.getAttributeNames().toSorted(),
    rel: element.querySelector('a').rel,
    links: [...element.shadowRoot.querySelectorAll('a')].map(({ href }) => href),
  }));
  assert.deepEqual(names, ['data-pmo-embed', 'lang', 'route', 'theme']);
  assert.equal(rel, 'ugc nofollow');
  assert.ok(!links.some((href) => href.includes('evil')));
  assert.ok(!asked.all().includes('/pmo/evil.json'));
  assert.deepEqual(said, []);
  await page.close();
});

test('a placeholder names content of the page’s own site only; a script may name any', async () => {
  for (const folder of ['', '/deep'])
    here.answer(`${folder}/own.json`, (response) =>
      response
        .writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
        .end('{ "independence": "Of the site." }'),
    );
  const other = `${here.otherOrigin}/own.json`;
  const strange = [
    other,
    other.replace('http:', ''),
    'data:application/json,{}',
    `blob:${here.origin}/x`,
    'https://[',
    'file:///x',
  ];
  const own = ['/own.json', 'own.json', `${here.origin}/own.json`, './deep/own.json?x#y'];
  const places = [...own, ...strange].map((src) => `<div data-pmo-widget="process" data-content-src='${src}'></div>`);
  const { page, said } = await here.open(
    `${LOADER}${places.join('')}<a data-pmo-widget="process" data-content-src="${other}" href="/">Steps</a>
    <script async src="/pmo/embed.js" data-pmo-widget="benefits" data-content-src="${other}"></script>`,
  );
  await shown(page, places.length + 2);
  const kept = await page.$$eval('pmo-process,pmo-benefits', (all) =>
    all.map((one) => one.getAttribute('content-src')),
  );
  assert.deepEqual(kept, [...own, ...strange.map(() => null), null, other]);
  assert.equal(said.length, strange.length, said.join('\n'));
  assert.ok(
    said[0].startsWith(`warn: [pmo-widgets] data-content-src: cannot use "${other}". Expected one of this site.`),
  );
  await page.close();
});

test('what a foreign base address makes of a placeholder’s content is foreign', async () => {
  const { page } = await here.open(`<div data-pmo-widget="process" data-content-src="own.json"></div>${LOADER}`, {
    head: `<base href="${here.otherOrigin}/">`,
  });
  await page.waitForSelector('pmo-process');
  assert.equal(await page.$eval('pmo-process', (one) => one.getAttribute('content-src')), null);
  await page.close();
});

const HELD = {
  'text/plain': '<script type="text/plain" src="/pmo/embed.js" data-pmo-widget="benefits"></script>',
  'text/plain with the real type beside it':
    '<script type="text/plain" data-type="text/javascript" src="/pmo/embed.js" data-pmo-widget="benefits"></script>',
  'text/blocked': '<script type="text/blocked" src="/pmo/embed.js" data-pmo-widget="benefits"></script>',
  'javascript/blocked': '<script type="javascript/blocked" src="/pmo/embed.js" data-pmo-widget="benefits"></script>',
  'no address yet': '<script data-src="/pmo/embed.js" data-pmo-widget="benefits"></script>',
};
for (const [what, held] of Object.entries(HELD))
  for (const [how, release] of [
    [
      'as a copy',
      (old) => {
        const copy = document.createElement('script');
        for (const { name, value } of old.attributes) copy.setAttribute(name, value);
        copy.removeAttribute('type');
        copy.src = '/pmo/embed.js';
        old.replaceWith(copy);
      },
    ],
    [
      'with its type changed, put in again',
      (old) => {
        old.type = 'text/javascript';
        old.src = '/pmo/embed.js';
        const { nextSibling, parentNode } = old;
        old.remove();
        parentNode.insertBefore(old, nextSibling);
      },
    ],
  ])
    test(`a script that waits for consent (${what}) shows nothing before, and works when it comes ${how}`, async () => {
      const { page, said } = await here.open(`${LOADER}<main>${held}<p>Text</p></main><pmo-process></pmo-process>`);
      await shown(page);
      await settled(page);
      assert.equal(await page.$('pmo-benefits'), null);
      await page.$eval('main script', release);
      await shown(page, 2);
      assert.ok(await page.$('main > script + pmo-benefits'));
      assert.deepEqual(said, []);
      await page.close();
    });

test('a browser without observers, printing, clipboard and storage shows the widgets, and no error', async () => {
  const { page, said } = await here.open(
    `${LOADER}<p><a href="/pmo/process/">Steps</a></p><div style="height: 500vh"></div><pmo-checklist persist></pmo-checklist>`,
    {
      prepare: (tab) =>
        tab.evaluateOnNewDocument(() => {
          for (const name of ['IntersectionObserver', 'ResizeObserver', 'print', 'localStorage', 'sessionStorage'])
            delete window[name];
          delete Navigator.prototype.clipboard;
        }),
    },
  );
  await shown(page, 2);
  await page.$eval('pmo-checklist', ({ shadowRoot }) => {
    shadowRoot.querySelector('input[type=checkbox]').click();
    for (const button of shadowRoot.querySelectorAll('.tools button')) button.click();
  });
  await settled(page);
  const labels = await page.$$eval('pmo-checklist', ([{ shadowRoot }]) =>
    [...shadowRoot.querySelectorAll('.tools button')].map((button) => button.textContent),
  );
  assert.ok(!labels.some((label) => /print/i.test(label)), labels.join());
  assert.deepEqual(said, []);
  await page.close();
});
