// What fails once is asked for again: a provider's content, its check, facts and words for it, a language. And a language that comes late never
// leaves a widget that speaks two.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { shown, site } from '../support/site.mjs';

const here = site();
const JSON_TYPE = { 'content-type': 'application/json' };
const SCRIPT = { 'content-type': 'text/javascript' };
const CONTENT = '{ "independence": "Of Acme." }';
const busy = (response) => response.writeHead(503).end('Busy');

let count = 0;
/** A folder with the built files, of which one is not to be had at first. `up` is called when it is. */
function folder(file, text, headers) {
  const name = `/again-${count++}`;
  const state = { name, asked: 0, isUp: false, up: () => (state.isUp = true) };
  for (const built of [
    'pmo-widgets.js',
    'schema.js',
    'derive.js',
    'print.js',
    'languages/es.js',
    'words/en.js',
    'words/es.js',
  ])
    here.answer(`${name}/${built}`, fs.readFileSync(`dist/${built}`), 'text/javascript');
  here.answer(`${name}/${file}`, (response) => {
    state.asked++;
    return state.isUp ? response.writeHead(200, headers).end(text) : busy(response);
  });
  return state;
}

/** What all widgets of a page say. */
const says = (page) =>
  page.evaluate(() => [...document.querySelectorAll('main > *')].map(({ shadowRoot }) => shadowRoot.textContent));
const untilAll = (page, words) =>
  page.waitForFunction(
    (said) =>
      [...document.querySelectorAll('main > *')].every(({ shadowRoot }) => shadowRoot?.textContent.includes(said)),
    {},
    words,
  );
const add = (page, markup) =>
  page.evaluate((html) => document.querySelector('main').insertAdjacentHTML('beforeend', html), markup);

const child = `<script type="application/json" data-pmo-content>${CONTENT}</script>`;
const OWN = {
  certifications: [
    {
      id: 'acme',
      family: 'pmo',
      name: 'Acme Certificate',
      issuer: 'pmi',
      page: 'https://acme.example/',
      status: 'current',
      level: 'entry',
      eligibility: 'unpublished',
    },
  ],
};
const ownChild = `<script type="application/json" data-pmo-content>${JSON.stringify(OWN)}</script>`;
const CASES = [
  {
    what: 'a provider’s content',
    file: 'content.json',
    text: () => CONTENT,
    headers: JSON_TYPE,
    markup: (name) => `<pmo-benefits content-src="${name}/content.json"></pmo-benefits>`,
    words: 'Of Acme.',
  },
  {
    what: 'the check of it',
    file: 'schema.js',
    text: () => fs.readFileSync('dist/schema.js'),
    headers: SCRIPT,
    markup: () => `<pmo-benefits>${child}</pmo-benefits>`,
    words: 'Of Acme.',
  },
  ...['derive.js', 'words/en.js'].map((file) => ({
    what: `${file === 'derive.js' ? 'the facts' : 'the words'} to derive with`,
    file,
    text: () => fs.readFileSync(`dist/${file}`),
    headers: SCRIPT,
    markup: () => `<pmo-benefits certification="acme">${ownChild}</pmo-benefits>`,
    words: 'Acme Certificate',
  })),
  {
    what: 'a language',
    file: 'languages/es.js',
    text: () => fs.readFileSync('dist/languages/es.js'),
    headers: SCRIPT,
    markup: () => '<pmo-benefits lang="es"></pmo-benefits>',
    words: 'Fuentes',
  },
];

for (const { what, file, text, headers, markup, words } of CASES) {
  const open = async () => {
    const files = folder(file, text(), headers);
    const html = markup(files.name);
    const { page } = await here.open(
      `<main>${html}</main><script type="module" src="${files.name}/pmo-widgets.js"></script>`,
    );
    await shown(page, 1);
    assert.ok((await says(page)).every((said) => !said.includes(words)));
    assert.equal(files.asked, 1);
    files.up();
    return { page, files, html };
  };

  test(`${what} that failed is asked for by the next widget, and shown by all`, async () => {
    const { page, files, html } = await open();
    await add(page, html);
    await untilAll(page, words);
    assert.equal(files.asked, 2);
    await page.close();
  });

  test(`${what} that failed is asked for when the network is back`, async () => {
    const { page, files } = await open();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await untilAll(page, words);
    assert.equal(files.asked, 2);
    await page.close();
  });

  test(`${what} that keeps failing is not asked for in a loop`, async () => {
    const { page, files, html } = await open();
    files.isUp = false;
    for (let i = 0; i < 20; i++) {
      await add(page, html);
      await shown(page, i + 2);
    }
    // The first and the one after it; in two seconds another one, and so on.
    assert.ok(
      files.asked <= 2 + Math.log2(2 + (await page.evaluate(() => performance.now())) / 1000),
      `${files.asked} times`,
    );
    await page.close();
  });
}

/** Notes in each frame which languages a guide and its parts speak, as long as the page is there. */
const watchLanguages = (page) =>
  page.evaluate(() => {
    globalThis.spoken = new Set();
    const guide = document.querySelector('pmo-guide');
    const note = () => {
      const parts = [...guide.shadowRoot.querySelectorAll('.part')];
      const all = [guide, ...parts].map(({ shadowRoot }) => shadowRoot?.querySelector('section')?.lang);
      spoken.add([...new Set(all)].join(' and '));
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
const clickColumns = (page) =>
  page.evaluate(async () => {
    const { shadowRoot } = document.querySelector('pmo-guide').shadowRoot.querySelector('pmo-comparison');
    for (const button of [...shadowRoot.querySelectorAll('button.select'), ...shadowRoot.querySelectorAll('input')]) {
      button.click();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
  });
const spoken = (page) => page.evaluate(() => [...spoken]);

for (const [how, change] of [
  ['its own lang changes', () => (document.querySelector('pmo-guide').lang = 'es')],
  ['the page’s lang changes', () => (document.documentElement.lang = 'es')],
])
  test(`a guide and its parts never speak two languages when ${how}, however late the other one comes`, async () => {
    const files = folder('languages/es.js', fs.readFileSync('dist/languages/es.js'), SCRIPT);
    let send;
    here.answer(`${files.name}/languages/es.js`, (response) => {
      send = () => response.writeHead(200, SCRIPT).end(fs.readFileSync('dist/languages/es.js'));
    });
    const { page } = await here.open(
      `<pmo-guide></pmo-guide><script type="module" src="${files.name}/pmo-widgets.js"></script>`,
    );
    await shown(page);
    await watchLanguages(page);
    await page.evaluate(change);
    await clickColumns(page);
    // What the page changes around it, a guide hears of when it is told of something itself.
    await page.evaluate(() => document.querySelector('pmo-guide').requestUpdate());
    while (!send) await clickColumns(page);
    await clickColumns(page);
    assert.deepEqual(await spoken(page), ['en']);
    send();
    await page.waitForFunction(() => spoken.has('es'));
    await clickColumns(page);
    assert.deepEqual(await spoken(page), ['en', 'es']);
    await page.close();
  });

test('a guide that went on in English changes as a whole when its language comes after all', async () => {
  const files = folder('languages/es.js', fs.readFileSync('dist/languages/es.js'), SCRIPT);
  let send;
  here.answer(`${files.name}/languages/es.js`, (response) => {
    send = () => response.writeHead(200, SCRIPT).end(fs.readFileSync('dist/languages/es.js'));
  });
  const { page } = await here.open(
    `<pmo-guide lang="es"></pmo-guide><script type="module" src="${files.name}/pmo-widgets.js"></script>`,
  );
  // After three seconds.
  await shown(page);
  await watchLanguages(page);
  await clickColumns(page);
  send();
  await page.waitForFunction(() => spoken.has('es'));
  await clickColumns(page);
  assert.deepEqual(await spoken(page), ['en', 'es']);
  await page.close();
});

test('a guide whose language fails stays in the one that it had', async () => {
  const files = folder('languages/es.js', '', SCRIPT);
  const { page } = await here.open(
    `<pmo-guide></pmo-guide><script type="module" src="${files.name}/pmo-widgets.js"></script>`,
  );
  await shown(page);
  await watchLanguages(page);
  await page.evaluate(() => (document.querySelector('pmo-guide').lang = 'es'));
  await clickColumns(page);
  await page.waitForNetworkIdle();
  await clickColumns(page);
  assert.ok(files.asked >= 1);
  assert.deepEqual(await spoken(page), ['en']);
  await page.close();
});

test('a checklist is printed with its page where what prints it alone does not come, and alone once it does', async () => {
  const files = folder('print.js', fs.readFileSync('dist/print.js'), SCRIPT);
  const { page } = await here.open(
    `<script>globalThis.printed = 0; print = () => printed++;</script>
    <pmo-checklist></pmo-checklist><script type="module" src="${files.name}/pmo-widgets.js"></script>`,
  );
  await shown(page);
  assert.equal(files.asked, 0);
  const press = () =>
    page.$eval('pmo-checklist', ({ shadowRoot }) => shadowRoot.querySelector('[data-action=print]').click());
  await press();
  await page.waitForFunction('printed === 1');
  files.up();
  // Of a headless browser nobody sees the paper, so what is looked for is the copy that goes there.
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('pmo-checklist');
    new MutationObserver((records) => {
      globalThis.copied ||= records.some(({ addedNodes: [node] }) => node?.localName === 'iframe');
    }).observe(shadowRoot, { childList: true });
  });
  await press();
  await page.waitForFunction('globalThis.copied');
  assert.equal(await page.evaluate('printed'), 1);
  assert.equal(files.asked, 2);
  await page.close();
});
