// Hosted pages in frames: their height, their links, and what they are in a sandbox.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { settled, site } from '../support/site.mjs';
import { frameOf, live, publish, textIn } from '../support/hosted.mjs';

const here = site();
before(() => publish(here, '--base-url', `${here.origin}/pmo/`));

const iframe = (src, attributes = '') => `<iframe src="${src}" width="700" height="300" ${attributes}></iframe>`;
const embed = (attributes = '') => `<script async src="/pmo/embed.js" ${attributes}></script>`;
/** Keeps what frames say to the page. */
const LISTEN = '<script>heard = []; addEventListener("message", ({ data }) => heard.push(data))</script>';

const heightOf = (page, i = 0) => page.$$eval('iframe', (all, n) => Number(all[n].height), i);
const contentHeight = (frame) =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
/** Waits until each frame is as high as its page. */
async function fitted(page, ...frames) {
  for (const [i, frame] of frames.entries())
    while ((await heightOf(page, i)) !== (await contentHeight(frame))) await settled(page);
}

test('the loader makes each frame as high as its page, and higher when the reader opens something', async () => {
  const { page, said } = await here.open(
    embed() + iframe('/pmo/benefits.html') + iframe('/pmo/process.html?theme=dark'),
  );
  const frames = [await frameOf(page, 'benefits'), await frameOf(page, 'process')];
  for (const frame of frames) await live(frame);
  await fitted(page, ...frames);
  const before = [await heightOf(page, 0), await heightOf(page, 1)];
  assert.ok(
    before.every((height) => height > 400),
    before.join(),
  );
  await frames[0].$eval('pmo-benefits', (el) => (el.shadowRoot.querySelector('details').open = true));
  while ((await heightOf(page)) === before[0]) await settled(page);
  await fitted(page, ...frames);
  assert.equal(await heightOf(page, 1), before[1]);
  assert.equal(await page.$eval('iframe', (frame) => frame.getAttribute('style')), null);
  assert.deepEqual(said, []);
  await page.close();
});

test('a loader that comes after its frames sizes them too', async () => {
  const { page } = await here.open(iframe('/pmo/benefits.html'));
  const frame = await frameOf(page, 'benefits');
  await live(frame);
  await settled(page);
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('script'), { src: '/pmo/embed.js' }));
  });
  await fitted(page, frame);
  await page.close();
});

test('frames of another site are sized where data-upgrade-links says that hosted pages are there', async () => {
  const src = `${here.otherOrigin}/pmo/benefits.html`;
  const { page } = await here.open(embed(`data-upgrade-links="${here.otherOrigin}/pmo"`) + iframe(src));
  const frame = await frameOf(page, 'benefits');
  await fitted(page, frame);
  await page.close();
});

test('others cannot size a frame: neither a frame for another, nor a strange page, nor with nonsense', async () => {
  here.answer(
    '/stranger',
    `<!doctype html><title>Stranger</title><script>
      for (const to of [parent, parent.frames[0]])
        for (const height of [5000, '5000', NaN, -1]) to.postMessage({ type: 'pmo-widgets:height', height }, '*');
      parent.postMessage(null, '*');
      parent.postMessage({ done: true }, '*');
    </script>`,
  );
  const { page, said } = await here.open(
    LISTEN + embed() + iframe('/pmo/benefits.html', 'sandbox') + iframe('/stranger', 'id="stranger"'),
  );
  await page.waitForFunction(() => window.heard.some((data) => data?.done));
  await page.waitForFunction(() => document[Symbol.for('pmo-widgets.embed')]);
  await page.$eval('#stranger', (frame) => frame.contentWindow.location.reload());
  await page.waitForFunction(() => window.heard.filter((data) => data?.done).length === 2);
  await page.waitForNetworkIdle();
  assert.deepEqual([await heightOf(page, 0), await heightOf(page, 1)], [300, 300]);
  assert.deepEqual(
    said.filter((line) => !line.includes('Blocked script execution')),
    [],
  );
  await page.close();
});

test('what oEmbed finds by the address of a page shows that page when it is pasted', async () => {
  const { page: finder } = await here.open('');
  await finder.goto(`${here.origin}/pmo/process.html`);
  const found = await finder.$eval('link[type="application/json+oembed"]', ({ href }) => href);
  const answer = await (await fetch(found)).json();
  assert.equal(answer.title, await finder.title());
  await finder.close();
  const { page } = await here.open(embed() + answer.html);
  const frame = await frameOf(page, 'process');
  await live(frame);
  await fitted(page, frame);
  assert.equal(await page.$eval('iframe', (one) => one.title), answer.title);
  await page.close();
});

/** Waits for the file that decides which links stay: the loader asked for it first, and is told first. */
const framesJs = (page) => page.evaluate(() => import('/pmo/frames.js'));
const LINK = (address = '/pmo/benefits.html') => `<a href="${address}">Benefits</a>`;
const FRAME = iframe('/pmo/benefits.html');
const BELONG = {
  'as our snippet has them': `${FRAME}\n<p>${LINK()}</p>`,
  'the link first': `<p>${LINK()}</p>\n${FRAME}`,
  'in one paragraph': `<p>${FRAME}<br>${LINK()}</p>`,
  'each in a paragraph': `<p>${FRAME}</p><p>&nbsp;</p><p>${LINK()}</p>`,
  'in wrappers of an editor': `<figure class="wp-block-embed"><div><div>${FRAME}</div></div></figure><div><p><b>${LINK()}</b></p></div>`,
  'in a figure': `<figure>${FRAME}<figcaption><p>What it brings</p><p>${LINK()}</p></figcaption></figure>`,
  'with a blockquote': `<blockquote class="wp-embedded-content">${LINK()}</blockquote>${FRAME}`,
  'in a blockquote without a frame': `<blockquote class="wp-embedded-content"><p>${LINK()}</p></blockquote>`,
  'by addresses with and without .html': `${iframe('/pmo/benefits.html?theme=dark')}<p>${LINK('/pmo/benefits')}</p>`,
  'with a frame that waits': `<iframe data-src="/pmo/benefits.html" src="about:blank"></iframe><script>0</script><p>${LINK()}</p>`,
};
for (const [what, markup] of Object.entries(BELONG))
  test(`a link beside a frame of its page stays a link: ${what}`, async () => {
    const { page, said } = await here.open(
      `${embed('data-upgrade-links')}<main>${markup}</main>${iframe('/stranger-3')}`,
    );
    await page.waitForNetworkIdle();
    await settled(page);
    assert.equal(await page.$('pmo-benefits'), null);
    assert.deepEqual(
      said.filter((line) => !line.includes('404')),
      [],
    );
    await page.close();
  });

const QUERY = '?certification=pmp';
/** Quill writes the address of a frame out as a link. */
const WRITTEN = LINK(`/pmo/benefits.html${QUERY}&heading=Ours`).replace(
  '>Benefits<',
  '>https://example.org/pmo/benefits.html<',
);
for (const [what, markup] of Object.entries({
  'as Quill has both': `${WRITTEN}<p>${LINK(`/pmo/benefits.html${QUERY}`)}</p>`,
  'each in a paragraph': `<p>${WRITTEN}</p><p>&nbsp;</p><p>${LINK(`/pmo/benefits${QUERY}`)}</p>`,
  'with another frame on the page': `<p>${WRITTEN}</p><p>${LINK(`/pmo/benefits.html${QUERY}`)}</p>${iframe('/stranger-3')}`,
}))
  test(`of a frame’s address that an editor wrote out and the link beside it, one becomes a widget: ${what}`, async () => {
    const { page, said } = await here.open(`${embed('data-upgrade-links')}<main>${markup}</main>`);
    await page.waitForSelector('pmo-benefits:first-of-type');
    await framesJs(page);
    // The loader places it before the bundle has come.
    await page.evaluate(() => customElements.whenDefined('pmo-benefits').then(() => {}));
    assert.equal(await page.$eval('pmo-benefits', ({ certification }) => certification), 'pmp');
    assert.equal((await page.$$('pmo-benefits')).length, 1);
    assert.equal(await page.$eval('p:last-of-type > a', ({ textContent }) => textContent), 'Benefits');
    assert.deepEqual(
      said.filter((line) => !line.includes('404')),
      [],
    );
    await page.close();
  });

test('links to the same page that ask for something else each become a widget, and so do those with words between them', async () => {
  const { page } = await here.open(
    `${embed('data-upgrade-links')}<p>${LINK()}</p><p>${LINK('/pmo/benefits.html?certification=pmp')}</p><p>More.</p><p>${LINK('/pmo/benefits.html?certification=pmp')}</p>`,
  );
  await page.waitForFunction(() => document.querySelectorAll('p > pmo-benefits').length === 3);
  await page.close();
});

for (const [what, markup] of [
  ['beside a frame of another page', `${iframe('/pmo/process.html')}<p>${LINK()}</p>`],
  ['far from the frame', `${FRAME}<p>There is more to say.</p><p>${LINK()}</p>`],
])
  test(`a link ${what} becomes a widget, once`, async () => {
    const { page } = await here.open(`${embed('data-upgrade-links')}${markup}`);
    await page.waitForSelector('p > pmo-benefits > a[slot=fallback]');
    await page.waitForNetworkIdle();
    assert.equal((await page.$$('pmo-benefits')).length, 1);
    await page.close();
  });

test('a widget that was a link is one again when a frame of the same page comes beside it', async () => {
  const { page, said } = await here.open(`${embed('data-upgrade-links')}<p>${LINK()}</p><main></main>`);
  await page.waitForSelector('pmo-benefits');
  await page.$eval('main', (main) => {
    main.append(Object.assign(document.createElement('iframe'), { src: '/pmo/benefits.html' }));
  });
  await page.waitForSelector('p > a');
  await page.waitForNetworkIdle();
  assert.equal(await page.$('pmo-benefits'), null);
  assert.deepEqual(said, []);
  await page.close();
});

test('a hosted page tells its height without observers', async () => {
  const { page, said } = await here.open(embed() + FRAME, {
    prepare: (tab) =>
      tab.evaluateOnNewDocument(() => ['ResizeObserver', 'IntersectionObserver'].map((name) => delete window[name])),
  });
  const frame = await frameOf(page, 'benefits');
  await live(frame);
  await fitted(page, frame);
  assert.deepEqual(said, []);
  await page.close();
});

test('a page without such frames does not load what sizes them', async () => {
  const { page, asked } = await here.open(`${embed()}${iframe('/stranger-2')}`, { waitUntil: 'networkidle0' });
  await page.evaluate(() => postMessage({ type: 'other' }, '*'));
  await settled(page);
  assert.ok(!asked.all().some((path) => path.endsWith('frames.js')));
  await page.close();
});

test('WordPress is told the height with the secret that it gave, also if it gives it late', async () => {
  const { page } = await here.open(LISTEN + iframe('/pmo/benefits.html#?secret=abcDEF1234', 'sandbox="allow-scripts"'));
  const said = (secret) =>
    page
      .waitForFunction((one) => window.heard.find((data) => data.secret === one), {}, secret)
      .then((found) => found.jsonValue());
  const frame = await frameOf(page, 'benefits');
  await live(frame);
  const { message, value } = await said('abcDEF1234');
  assert.deepEqual([message, value > 300], ['height', true]);
  await page.$eval('iframe', (one) => (one.src = one.src.replace('abcDEF1234', 'later56789')));
  await said('later56789');
  await page.evaluate(() => {
    window.heard = [];
    document.querySelector('iframe').contentWindow.postMessage({ message: 'ready', secret: 'later56789' }, '*');
  });
  await said('later56789');
  await page.close();
});

test('AMP is told the height, and nobody gets a secret who gave none', async () => {
  const { page } = await here.open(LISTEN + iframe('/pmo/benefits.html', 'sandbox="allow-scripts"'));
  await page.waitForFunction(() => window.heard.some(({ sentinel }) => sentinel === 'amp'));
  const heard = await page.evaluate(() => window.heard);
  const { height, ...rest } = heard.findLast(({ sentinel }) => sentinel === 'amp');
  assert.deepEqual(rest, { sentinel: 'amp', type: 'embed-size' });
  assert.ok(height > 300);
  assert.ok(heard.every((data) => !('secret' in data)));
  // Never that of half a page, nor of one without its styles: the frame would jump.
  assert.equal(new Set(heard.map((data) => data.height)).size, 1);
  await page.close();
});

test('a page of its own says nothing to anybody', async () => {
  const { page } = await here.open('', {
    prepare: (tab) =>
      tab.evaluateOnNewDocument(() => {
        window.heard = [];
        addEventListener('message', ({ data }) => window.heard.push(data));
      }),
  });
  await page.goto(`${here.origin}/pmo/benefits.html`);
  await live(page);
  await settled(page);
  assert.deepEqual(await page.evaluate(() => window.heard), []);
  await page.close();
});

test('in a frame the query may speak for the page around it', async () => {
  const { page } = await here.open(
    iframe('/pmo/benefits.html?heading=With+us&action-href=https://course.example/&action-label=Book'),
  );
  const frame = await frameOf(page, 'benefits');
  await live(frame);
  assert.match(await textIn(frame), /^With us[^]*Book/);
  assert.equal(await frame.title(), 'With us');
  await page.close();
});

/** What Chromium says of any page with a script in such a sandbox; of a frame in a process of its own we do not hear it. */
const NO_SCRIPT_RUNS = /^error: Blocked script execution in .* the 'allow-scripts' permission is not set\.$/;

for (const [what, sandbox, works] of [
  ['no sandbox', '', true],
  ['a sandbox with scripts', 'sandbox="allow-scripts"', true],
  ['a sandbox with nothing', 'sandbox=""', false],
])
  test(`in ${what}, from another site that isolates itself, the page is ${works ? 'live' : 'static and whole'}`, async () => {
    const { page, said } = await here.open(
      iframe(`${here.otherOrigin}/pmo/checklist.html?certification=capm`, sandbox),
      {
        headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
      },
    );
    const frame = await frameOf(page, 'checklist');
    if (works) await live(frame);
    assert.match(await textIn(frame), works ? /CAPM/ : /PMI-PMOCP/);
    const look = await frame.$eval('pmo-checklist', ({ shadowRoot }) => ({
      weight: getComputedStyle(shadowRoot.querySelector('h1')).fontWeight,
      isStatic: shadowRoot.querySelector('link') !== null,
    }));
    assert.deepEqual(look, { weight: '650', isStatic: !works });
    assert.deepEqual(
      said.filter((line) => works || !NO_SCRIPT_RUNS.test(line)),
      [],
    );
    await page.close();
  });

test('in a sandbox with nothing, the list of sources shows the addresses', async () => {
  const { page } = await here.open(iframe('/pmo/benefits.html', 'sandbox=""'));
  const frame = await frameOf(page, 'benefits');
  const address = await frame.$eval(
    'pmo-benefits',
    (el) => getComputedStyle(el.shadowRoot.querySelector('.address'), '::after').content,
  );
  assert.match(address, /https:\/\//);
  await page.close();
});

/** Opens the source with this number in a frame, as a reader does. */
async function follow(page, sandbox, press = (link) => link.click()) {
  const frame = await frameOf(page, 'benefits');
  await live(frame);
  const link = await frame.evaluateHandle(() =>
    document.querySelector('pmo-benefits').shadowRoot.querySelector('.cite'),
  );
  await press(link.asElement());
  return { frame, href: await link.evaluate(({ href }) => href) };
}

for (const sandbox of ['', 'sandbox="allow-scripts allow-popups"'])
  test(`a link opens outside the frame: ${sandbox || 'no sandbox'}`, async () => {
    const { page } = await here.open(iframe('/pmo/benefits.html', sandbox));
    const opened = new Promise((done) => page.once('popup', done));
    const { frame } = await follow(page, sandbox);
    const popup = await opened;
    const leadAway = () => popup.evaluate(() => (window.opener.location = 'about:blank'));
    await assert.rejects(leadAway(), sandbox ? /SecurityError/ : /null/);
    // From now on it does so by itself.
    const again = new Promise((done) => page.once('popup', done));
    await page.bringToFront();
    await (
      await frame.evaluateHandle(() => document.querySelector('pmo-benefits').shadowRoot.querySelector('.cite'))
    )
      .asElement()
      .click();
    assert.equal(await (await again).evaluate(() => window.opener), null);
    assert.match(frame.url(), /\/pmo\/benefits\.html$/);
    assert.equal(await frame.$eval('.address', (note) => note.textContent), '');
    await popup.close();
    await page.close();
  });

for (const [what, press] of [
  ['a click', (link) => link.click()],
  ['the keyboard', (link) => link.press('Enter')],
])
  test(`where the frame lets no link open, ${what} shows its address, under it, until Escape`, async () => {
    const { page } = await here.open(iframe('/pmo/benefits.html', 'sandbox="allow-scripts"'));
    const { frame, href } = await follow(page, '', press);
    assert.equal(await frame.$eval('.address', (note) => note.innerText), href);
    const distance = await frame.evaluate(() => {
      const link = document.querySelector('pmo-benefits').shadowRoot.querySelector('.cite');
      return document.querySelector('.address').getBoundingClientRect().top - link.getBoundingClientRect().bottom;
    });
    assert.ok(Math.abs(distance) < 1, `${distance}`);
    assert.match(frame.url(), /\/pmo\/benefits\.html$/);
    await page.keyboard.press('Escape');
    assert.equal(await frame.$eval('.address', (note) => note.textContent), '');
    await page.close();
  });
