// Page content names things as it likes: `<img name="currentScript">` is `document.currentScript` then, and a field of a
// form hides what the form is asked. Nothing of that reaches the loader or the widgets.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tags } from 'pmo-widgets/static';
import { settled, shown, site } from '../support/site.mjs';

const here = site();
const NONCE = {
  headers: {
    'content-security-policy': `default-src 'none'; img-src * data:; style-src 'unsafe-inline'; script-src 'nonce-x' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types lit-html`,
  },
};
const FORMS = `<script nonce="x" src="/pmo/embed.js" data-upgrade-links></script>
  <script nonce="x" src="/pmo/embed.js" data-pmo-widget="benefits"></script>
  <div data-pmo-widget="comparison"><a href="/">Text</a></div><p><a href="/pmo/process.html">Steps</a></p>
  <pmo-checklist></pmo-checklist>`;
const NAMED = [(name) => `<img name="${name}">`, (name) => `<form name="${name}"></form>`];

/** What the documents and forms of this browser have, which content can hide. */
const namesOf = async (what) => {
  const { page } = await here.open('');
  const names = await page.evaluate((tag) => {
    const all = [];
    const end = tag === 'form' ? EventTarget.prototype : null;
    for (
      let at = tag === 'form' ? HTMLFormElement.prototype : Document.prototype;
      at !== end;
      at = Object.getPrototypeOf(at)
    )
      all.push(...Object.getOwnPropertyNames(at));
    return all.filter((name) => !name.startsWith('__'));
  }, what);
  await page.close();
  return names;
};

const OTHER = (here) => `${here.otherOrigin}/elsewhere/pmo/embed.js`;
for (const [what, content] of [
  ['an image', (src) => `<img name="currentScript" src="${src}">`],
  ['a frame', (src) => `<iframe name="currentScript" src="${src}"></iframe>`],
  ['an embedded object', (src) => `<embed name="currentScript" type="x/y" src="${src}">`],
  ['two images', (src) => `<img name="currentScript" src="${src}"><img name="currentScript" src="${src}">`],
  ['a script of SVG', (src) => `<svg><script src="${src}" href="data:,"></script></svg>`],
])
  test(`${what} in a comment does not tell the loader where to load from, under the policy with a nonce`, async () => {
    const { page, asked } = await here.open(content(OTHER(here)) + FORMS, NONCE);
    await shown(page, 4);
    assert.ok(asked.all().includes('/pmo/pmo-widgets.js'));
    assert.ok(!asked.all().some((path) => path.startsWith('/elsewhere') && path.endsWith('widgets.js')));
    await page.close();
  });

test('code that cannot see its tag does not take one without the nonce that the page’s own scripts have', async () => {
  const injected = `<script src="${OTHER(here)}" data-pmo-widget="guide"></script>`;
  const { page, asked } = await here.open(
    `<script nonce="x" type="module" src="/pmo/embed.js"></script>${injected}<pmo-process></pmo-process>`,
    NONCE,
  );
  await page.waitForFunction(() => document.querySelector('pmo-process').shadowRoot);
  assert.ok(!asked.all().some((path) => path === '/elsewhere/pmo/pmo-widgets.js'));
  await page.close();
});

for (const tag of NAMED)
  test(`all forms work whatever of the document is hidden by content such as ${tag('body')}`, async () => {
    // Lit asks the document for these; where they are hidden, nothing of it works. See the next test.
    const names = (await namesOf('document')).filter((name) => !LIT.includes(name));
    const { page, said } = await here.open(`<div hidden>${names.map(tag).join('')}</div>${FORMS}`, NONCE);
    await shownThough(page, 4);
    assert.deepEqual(
      said.filter((line) => !line.startsWith('error: Failed to load resource')),
      [],
    );
    await page.close();
  });

const LIT = ['createTreeWalker', 'createComment', 'createElement', 'createTextNode', 'importNode'];
for (const name of LIT)
  test(`the fallbacks stay, with one warning, where content hides document.${name}`, async () => {
    const { page, said } = await here.open(`<img name="${name}">${FORMS}`, NONCE);
    await page.waitForNetworkIdle();
    await settled(page);
    assert.ok(await page.$eval('[data-pmo-widget] a', (link) => link.checkVisibility()));
    assert.equal(said.filter((line) => !line.startsWith('error: Failed to load')).length, 1, said.join('\n'));
    assert.match(said.join('\n'), new RegExp(name));
    await page.close();
  });

for (const name of LIT)
  test(`the fallback stays, with one warning, where content that comes later hides document.${name}`, async () => {
    const { page, said } = await here.open(`<script src="/embed.js"></script><pmo-process></pmo-process><main></main>`);
    await shown(page);
    await page.$eval(
      'main',
      (main, hidden) => {
        main.innerHTML = `<img name="${hidden}"><pmo-guide><a slot="fallback" href="/">Guide</a></pmo-guide>`;
      },
      name,
    );
    // What Lit asks for again is asked for by each widget; what it knows already, by none.
    await page.waitForFunction(() => {
      const guide = Document.prototype.querySelector.call(document, 'pmo-guide');
      return guide.shadowRoot && (guide.shadowRoot.querySelector('section') || guide.firstChild.checkVisibility());
    });
    await settled(page);
    const seen = await page.evaluate(() => {
      const guide = Document.prototype.querySelector.call(document, 'pmo-guide');
      return Boolean(guide.shadowRoot.querySelector('section')?.innerText) || guide.firstChild.offsetHeight > 0;
    });
    assert.ok(seen);
    assert.ok(!said.some((line) => line.startsWith('error')), said.join('\n'));
    await page.close();
  });

test('a form whose fields hide all that it is asked stops no widget, and is a placeholder like any other', async () => {
  const fields = (await namesOf('form')).map((name) => `<input type="hidden" name="${name}">`).join('');
  const { page, said } = await here.open(
    `<form data-pmo-widget="guide">${fields}<a href="/">Guide</a></form>${FORMS}<form lang="es">${fields}
    <pmo-process></pmo-process><p><a href="/pmo/guide.html">Guide</a></p></form>`,
  );
  await shown(page, 7);
  assert.ok(await page.$('form > pmo-guide > [slot=fallback] input[name=closest]'));
  await page.waitForFunction(() =>
    /certificación/.test(document.querySelector('form > pmo-process').shadowRoot.querySelector('section').textContent),
  );
  await page.evaluate((inside) => {
    const later = document.createElement('main');
    later.innerHTML = `<form>${inside}<pmo-benefits></pmo-benefits></form><form data-pmo-widget="checklist">${inside}</form>`;
    document.body.append(later, ...later.childNodes);
  }, fields);
  await shown(page, 9);
  assert.deepEqual(said, []);
  await page.close();
});

test('the heading that a page gives may be a form', async () => {
  const { page, said } = await here.open(
    `<script src="/embed.js"></script><pmo-guide><form slot="heading">Ours<input name="textContent"></form></pmo-guide>`,
  );
  await shown(page);
  assert.equal(await page.$eval('pmo-guide', (el) => el.shadowRoot.querySelector('section').ariaLabel), 'Ours');
  assert.deepEqual(said, []);
  await page.close();
});

test('an element that throws stops no other', async () => {
  const { page, said } = await here.open(
    `<div id="broken" data-pmo-widget="guide"></div><script>
      Object.defineProperty(Object.getPrototypeOf(broken), 'append', { value() {
        if (this === broken) throw new Error('Not here');
        Element.prototype.append.apply(this, arguments);
      } });
    </script>${FORMS}`,
  );
  await shown(page, 4);
  assert.deepEqual(said, ['warn: [pmo-widgets] Error: Not here']);
  await page.close();
});

for (const names of [['IntersectionObserver'], ['scheduler'], ['IntersectionObserver', 'scheduler', 'ResizeObserver']])
  test(`content may have the names of what a browser lacks: ${names.join(', ')}`, async () => {
    const named = names.map((name) => `<form id="${name}"><input name="postTask"><input name="prototype"></form>`);
    const { page, said } = await here.open(named.join('') + FORMS, {
      prepare: (tab) => tab.evaluateOnNewDocument((all) => all.forEach((name) => delete window[name]), names),
    });
    await shown(page, 4);
    assert.deepEqual(said, []);
    await page.close();
  });

/** As `shown()`, where the page's own lookups are hidden. */
const shownThough = (page, count) =>
  page.waitForFunction(
    (expected, widgets) => {
      const all = [...Document.prototype.querySelectorAll.call(document, widgets)];
      return all.length === expected && all.every((element) => element.shadowRoot?.querySelector('section'));
    },
    {},
    count,
    tags.join(),
  );
