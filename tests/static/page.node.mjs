// Static HTML on whole pages, in a real browser: before the script, when it comes, and where it never does.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { renderStatic, tags } from 'pmo-widgets/static';
import { isAlive, picture, providerContent, staticSite, twoFrames } from './static-site.mjs';

const site = staticSite();
const LINK = { styles: 'link', stylesHref: '/styles' };

for (const tag of tags)
  for (const [width, scheme] of [
    [360, 'light'],
    [1000, 'dark'],
  ])
    test(`<${tag}> looks the same before and after its script, to the pixel, and moves nothing: ${width} px, ${scheme}`, async () => {
      const { page, said, arrive } = await site.openHeld(`${await renderStatic(tag)}<p>After it</p>`, {
        head: `<style>:root { color-scheme: ${scheme} }</style>`,
        width,
      });
      const before = await picture(page);
      await arrive();
      const after = await picture(page, true);
      assert.equal(Buffer.compare(before, after), 0);
      assert.deepEqual(await page.evaluate('shifts'), []);
      assert.deepEqual(said, []);
      await page.close();
    });

test('nothing moves where the styles come by a link, on a page whose policy forbids inline style', async () => {
  const { page, said, arrive } = await site.openHeld(`${await renderStatic('pmo-guide', {}, LINK)}<p>After it</p>`, {
    headers: {
      'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:",
    },
  });
  const before = await picture(page);
  await arrive();
  assert.equal(Buffer.compare(before, await picture(page, true)), 0);
  assert.deepEqual(await page.evaluate('[shifts, violations]'), [[], []]);
  assert.deepEqual(said, []);
  await page.close();
});

test('the linked styles are those of the script', async () => {
  for (const tag of tags) {
    const css = fs.readFileSync(`dist/styles/${tag}.css`, 'utf8').trim();
    assert.ok((await renderStatic(tag)).includes(`<style>${css}</style>`), tag);
  }
});

test('a nonce of the page lets the inline style in', async () => {
  const { page, arrive } = await site.openHeld(await renderStatic('pmo-benefits', {}, { nonce: 'abc' }), {
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'nonce-abc'; img-src data:",
    },
    nonce: 'abc',
  });
  const padding = () =>
    page.$eval('pmo-benefits', (el) => getComputedStyle(el.shadowRoot.querySelector('section')).paddingTop);
  assert.equal(await padding(), '16px');
  await arrive();
  assert.equal(await padding(), '16px');
  assert.deepEqual(await page.evaluate('violations'), []);
  await page.close();
});

test('what a learner ticks while the script is on its way counts when it has come', async () => {
  const html = await renderStatic('pmo-guide', { certification: 'pmp', persist: 'early' });
  const { page, arrive } = await site.openHeld(html);
  const box = await page.evaluateHandle(() =>
    document
      .querySelector('pmo-guide')
      .shadowRoot.querySelector('pmo-checklist')
      .shadowRoot.querySelector('[data-leaf="pmp/capm"]'),
  );
  await box.click();
  const route = await page.evaluateHandle(() =>
    document
      .querySelector('pmo-guide')
      .shadowRoot.querySelector('pmo-checklist')
      .shadowRoot.querySelector('[data-route=gac]'),
  );
  await route.click();
  await arrive();
  const checklist = await page.$eval('pmo-guide', (el) => {
    const { checked, route, assessment } = el.shadowRoot.querySelector('pmo-checklist');
    return { checked, route, done: assessment.done };
  });
  assert.deepEqual(checklist, { checked: ['pmp/capm'], route: 'gac', done: 1 });
  assert.match(await page.evaluate(() => localStorage.getItem('pmo-widgets:early')), /pmp\/capm/);
  await page.close();
});

test('a provider’s content is in the static HTML and in the live element, escaped in both', async () => {
  const html = await renderStatic('pmo-comparison', { certifications: 'pmp capm' }, { content: providerContent });
  const { page, said, asked, arrive } = await site.openHeld(html);
  const offers = () => page.$eval('pmo-comparison', (el) => el.shadowRoot.querySelector('[part~=offers]').innerText);
  const before = await offers();
  assert.match(before, /<\/script><b>From March<\/b>/);
  await arrive();
  assert.equal(await offers(), before);
  assert.deepEqual(await page.evaluate('shifts'), []);
  assert.deepEqual(said, []);
  assert.ok(asked.all().includes('/schema.js'));
  await page.close();
});

test('a script that comes in the midst of the page does not double what is parsed after it', async () => {
  const html = await renderStatic('pmo-comparison');
  const cut = html.indexOf('<section');
  let goOn;
  site.answer('/cut', (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    // Browsers parse what they have only from a certain length on.
    response.write(
      `<!doctype html><link rel="icon" href="data:,"><script type="module" async src="/pmo-widgets.js"></script><!--${' '.repeat(4096)}-->${html.slice(0, cut)}`,
    );
    goOn = () => response.end(`${html.slice(cut)}<p>After it</p>`);
  });
  const { page } = await site.open('');
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  const loaded = page.goto(`${site.origin}/cut`);
  await page.waitForFunction(() => document.querySelector('pmo-comparison:defined'));
  await twoFrames(page);
  goOn();
  await loaded;
  await page.waitForFunction(isAlive);
  const counted = await page.$eval('pmo-comparison', ({ shadowRoot }) =>
    ['section', 'style', 'tr'].map((name) => shadowRoot.querySelectorAll(name).length),
  );
  assert.deepEqual(counted, [1, 0, 11]);
  assert.deepEqual(said, []);
  await page.close();
});

test('the loader finds static HTML and brings it to life', async () => {
  const { page, said } = await site.open(`${await renderStatic('pmo-guide')}<script async src="/embed.js"></script>`);
  await page.waitForFunction(isAlive);
  assert.equal(await page.$eval('pmo-guide', (el) => el.shadowRoot.querySelectorAll('nav').length), 1);
  assert.deepEqual(said, []);
  await page.close();
});

test('a page full of static HTML is laid out once in a task, not once for each widget, to know what is selected', async () => {
  const { page, arrive } = await site.openHeld((await renderStatic('pmo-checklist')).repeat(40));
  await page.setViewport({ width: 1000, height: 30_000 });
  await page.evaluate(() => {
    globalThis.asked = 0;
    document.getSelection = () => {
      asked++;
      return Document.prototype.getSelection.call(document);
    };
  });
  await arrive();
  await page.waitForFunction(() => [...document.querySelectorAll('pmo-checklist')].every((one) => one.hasUpdated));
  assert.ok((await page.evaluate('asked')) < 10);
  await page.close();
});

/** A page with static HTML three screens down, whose script has come. */
async function farDown(html) {
  const { page } = await site.open(
    `<div style="block-size: 300vh"></div>${html}<script type="module" src="/pmo-widgets.js"></script>`,
  );
  await page.waitForFunction(() => document.querySelector('pmo-checklist:defined'));
  await twoFrames(page);
  await twoFrames(page);
  return page;
}

test('of a page full of static HTML only what the visitor is near comes to life, the rest as they go on', async () => {
  const page = await farDown((await renderStatic('pmo-checklist')).repeat(100));
  const alive = () =>
    page.$$eval('pmo-checklist', (all) => all.filter(({ shadowRoot }) => !shadowRoot.querySelector('style')).length);
  assert.equal(await alive(), 0);
  await page.evaluate(() => scrollTo(0, 2 * innerHeight));
  await page.waitForFunction(() => !document.querySelector('pmo-checklist').shadowRoot.querySelector('style'));
  await twoFrames(page);
  assert.ok((await alive()) < 20);
  await page.close();
});

for (const [what, act] of [
  ['a page sets a property', (element) => (element.heading = 'Set by the page')],
  ['a page asks for another route', (element) => (element.route = 'bachelor')],
  ['it is ticked from afar', (element) => element.shadowRoot.querySelector('[data-leaf]').click()],
  ['it is moved', (element) => document.body.prepend(element)],
])
  test(`static HTML that nobody is near comes to life when ${what}`, async () => {
    const page = await farDown(await renderStatic('pmo-checklist', { certification: 'pmp' }));
    assert.equal(await page.evaluate(isAlive), false);
    await page.$eval('pmo-checklist', act);
    await page.waitForFunction(isAlive);
    await page.close();
  });

test('what was ticked before the script came counts, however far down it is', async () => {
  const { page, arrive } = await site.openHeld(
    `<div style="block-size: 20000px"></div>${await renderStatic('pmo-guide', { certification: 'pmp' })}`,
  );
  const checklist = await page.evaluateHandle(() =>
    document.querySelector('pmo-guide').shadowRoot.querySelector('pmo-checklist'),
  );
  await checklist.evaluate(({ shadowRoot }) => shadowRoot.querySelector('[data-leaf="pmp/training"]').click());
  await arrive();
  assert.deepEqual(await checklist.evaluate(({ checked }) => checked), ['pmp/training']);
  await page.close();
});

test('without script all is there to read, all routes too, and no control that does nothing', async () => {
  const html = await renderStatic('pmo-guide', { certification: 'pmp' });
  const { page } = await site.open(html, { prepare: (made) => made.setJavaScriptEnabled(false) });
  const { nodes } = await readable(page);
  for (const words of [
    ' scored) in ',
    '36 months of leading and directing projects',
    'GAC-accredited degree',
    'Sources and dates',
  ])
    assert.ok(
      nodes.some((text) => text.includes(words)),
      words,
    );
  for (const control of ['Print', 'Copy as text', 'Show differences only', 'See its checklist'])
    assert.ok(!nodes.includes(control), control);
  await page.close();
});

/** The texts of a page that are rendered, shadow roots included, where no script can be asked. */
async function readable(page) {
  const session = await page.createCDPSession();
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', { computedStyles: ['visibility'] });
  const [{ layout }] = documents;
  const nodes = layout.text
    .map((text, i) =>
      text === -1 || strings[layout.styles[i][0]] !== 'visible' ? '' : strings[text].replace(/\s+/g, ' ').trim(),
    )
    .filter(Boolean);
  // A sentence with a figure set off is several nodes.
  return { nodes: [...nodes, nodes.join(' ')] };
}

for (const { what, path, attributes, options } of [
  { what: 'its language', path: '/languages/es.js', attributes: { lang: 'es' } },
  { what: 'the check of its content', path: '/schema.js', options: { content: providerContent } },
])
  test(`static HTML stays as long as ${what} takes, for it shows that already`, async () => {
    let goOn;
    const sent = new Promise((done) => (goOn = done));
    site.answer(path, async (response) => {
      await sent;
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(fs.readFileSync(`dist${path}`));
    });
    const { page, arrive } = await site.openHeld(await renderStatic('pmo-comparison', attributes, options), {
      hurried: true,
    });
    const shown = () => page.$eval('pmo-comparison', (el) => el.shadowRoot.querySelector('table').innerText);
    const before = await shown();
    const arriving = arrive();
    await page.waitForFunction(() => document.querySelector('pmo-comparison:defined'));
    await page.evaluate('hurry()');
    await twoFrames(page);
    assert.equal(await shown(), before);
    goOn();
    await arriving;
    assert.equal(await shown(), before);
    site.answer(path, (response) =>
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(fs.readFileSync(`dist${path}`)),
    );
    await page.close();
  });
