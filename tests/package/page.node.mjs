// Whole pages in a real browser, as a provider would write them, with the built file: console, network and storage.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { renderStatic, tags } from 'pmo-widgets/static';
import puppeteer from 'puppeteer-core';
import { pinnedChromium } from '../../tools/browser/pinned.mjs';

const SCRIPT = '<script type="module" src="/pmo-widgets.js"></script>';
const HEAD =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">';
/** The policy that the README offers for copying. */
const policy = () => fs.readFileSync('README.md', 'utf8').match(/^Content-Security-Policy: (.+)$/m)?.[1];

const CONTRASTS = `${fs.readFileSync('demo/themes/contrast.js', 'utf8')};globalThis.contrastsIn = contrastsIn`;

let browser;
let server;
let address;
const pages = new Map();

before(async () => {
  server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/pmo-widgets.js')
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(fs.readFileSync('dist/pmo-widgets.js'));
    const page = pages.get(pathname);
    if (!page) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html', ...page.headers }).end(page.html);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${server.address().port}`;
  browser = await puppeteer.launch((await pinnedChromium()).options);
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page and returns it with all that the console said and all that was asked of the network. */
async function open(body, { headers = {}, head = '' } = {}) {
  const path = `/page-${pages.size}`;
  pages.set(path, { html: `${HEAD}${head}</head><body>${body}</body></html>`, headers });
  const page = await browser.newPage();
  const said = [];
  const asked = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('request', (request) => request.url().startsWith('data:') || asked.push(request.url().replace(address, '')));
  await page.goto(address + path, { waitUntil: 'networkidle0' });
  return { page, said, asked: asked.filter((url) => url !== path) };
}

const columns = (page) =>
  page.$$eval('pmo-comparison', ([element]) =>
    [...element.shadowRoot.querySelectorAll('th button')].map((node) => node.textContent.replace(/\s+/g, '')),
  );

test('one script tag and one tag make three columns, without a word on the console and with one request', async () => {
  const { page, said, asked } = await open(
    `${SCRIPT}<pmo-comparison certifications="pmp pmi-pmocp p3o-practitioner"></pmo-comparison>`,
  );
  assert.deepEqual(await columns(page), ['PMP®', 'PMI-PMOCP™', 'P3OPractitioner']);
  assert.deepEqual(said, []);
  assert.deepEqual(asked, ['/pmo-widgets.js']);
  await page.close();
});

test('the script twice, before and after the tags, does no harm', async () => {
  const again = '<script type="module" src="/pmo-widgets.js?again"></script>';
  const { page, said } = await open(`${SCRIPT}<pmo-comparison></pmo-comparison>${again}${SCRIPT}`);
  assert.deepEqual(await columns(page), ['PMOcertification', 'PMP®']);
  assert.equal(await page.$eval('pmo-comparison', (el) => el.shadowRoot.querySelectorAll('table').length), 1);
  assert.deepEqual(said, []);
  await page.close();
});

test('nonsense shows the default and one helpful warning, however many copies the page holds', async () => {
  const { page, said } = await open(
    `${SCRIPT}${'<pmo-comparison certifications="nonsense"></pmo-comparison>'.repeat(20)}`,
  );
  assert.deepEqual(await columns(page), ['PMOcertification', 'PMP®']);
  assert.equal(said.length, 1);
  assert.match(
    said[0],
    /^warn.*\[pmo-widgets\] <pmo-comparison> certifications: cannot use "nonsense"\. Expected .*pmp/,
  );
  await page.close();
});

test('a tag that another vendor took stays his, and the console says so once', async () => {
  const { page, said } = await open(
    `<pmo-benefits></pmo-benefits><pmo-comparison></pmo-comparison><script>
      customElements.define('pmo-benefits', class extends HTMLElement { connectedCallback() { this.textContent = 'Theirs' } })
    </script>${SCRIPT}`,
  );
  assert.equal(await page.$eval('pmo-benefits', (el) => el.textContent), 'Theirs');
  assert.equal((await columns(page)).length, 2);
  assert.equal(said.length, 1);
  assert.match(said[0], /<pmo-benefits> is defined already, by another script/);
  await page.close();
});

test('the guide is whole although another vendor took the tag of one of its parts', async () => {
  const { page, said } = await open(
    `<pmo-guide certification="pmp"></pmo-guide><script>
      customElements.define('pmo-checklist', class extends HTMLElement {})
    </script>${SCRIPT}`,
  );
  const text = await page.$eval(
    'pmo-guide',
    (el) => el.shadowRoot.querySelector('[data-section=checklist]').firstElementChild.shadowRoot.textContent,
  );
  assert.match(text, /Do you meet the PMP® prerequisites\?/);
  assert.equal(said.length, 1);
  assert.match(said[0], /<pmo-checklist> is defined already, by another script/);
  await page.close();
});

test('the static guide is whole, too, although its HTML names a tag that another vendor has here', async () => {
  const { page, said } = await open(
    `${await renderStatic('pmo-guide', { certification: 'pmp' })}<script>
      customElements.define('pmo-checklist', class extends HTMLElement {})
    </script>${SCRIPT}`,
  );
  await page.waitForFunction(() => !document.querySelector('pmo-guide').shadowRoot.querySelector('[defer-hydration]'));
  const text = await page.$eval(
    'pmo-guide',
    (el) => el.shadowRoot.querySelector('[data-section=checklist]').firstElementChild.shadowRoot.textContent,
  );
  assert.match(text, /Do you meet the PMP® prerequisites\?/);
  assert.equal(said.length, 1, said.join('\n'));
  assert.match(said[0], /<pmo-checklist> is defined already, by another script/);
  await page.close();
});

test('the fallback shows until the script has run, and for ever if it never does', async () => {
  const { page } = await open('<pmo-comparison><a slot="fallback" href="/compare">Compare</a></pmo-comparison>');
  assert.ok(await page.$eval('a', (link) => link.offsetHeight > 0));
  await page.close();
});

test('a strict policy is kept without a report, with every function', async () => {
  assert.ok(policy(), 'README.md shows a policy to copy');
  const { page, said } = await open(
    `<pmo-comparison></pmo-comparison><pmo-checklist certification="pmp" persist></pmo-checklist><pmo-benefits></pmo-benefits>${SCRIPT}`,
    { headers: { 'content-security-policy': policy() } },
  );
  assert.equal((await columns(page)).length, 2);
  await page.$eval('pmo-checklist', (el) => el.shadowRoot.querySelector('input').click());
  assert.equal(await page.$eval('pmo-checklist', (el) => el.route), 'secondary');
  assert.notEqual(
    await page.$eval('pmo-benefits', (el) => getComputedStyle(el.shadowRoot.querySelector('section')).backgroundColor),
    'rgba(0, 0, 0, 0)',
  );
  assert.deepEqual(said, []);
  await page.close();
});

test('ticks survive a reload with persist, and pmo-complete is sent once, by the learner', async () => {
  const { page, said } = await open(
    `<pmo-checklist persist></pmo-checklist><script>
      window.completed = 0; addEventListener('pmo-complete', () => window.completed++)
    </script>${SCRIPT}`,
  );
  for (const i of [0, 1, 3])
    await page.$eval('pmo-checklist', (el, n) => el.shadowRoot.querySelectorAll('input')[n].click(), i);
  assert.equal(await page.evaluate('completed'), 1);
  await page.reload({ waitUntil: 'networkidle0' });
  assert.equal(await page.$eval('pmo-checklist', (el) => el.assessment.status), 'met');
  assert.equal(await page.evaluate('completed'), 0);
  assert.deepEqual(said, []);
  await page.close();
});

test('prints without controls, with the addresses of all sources', async () => {
  const { page } = await open(`${SCRIPT}<pmo-comparison></pmo-comparison>`);
  await page.emulateMediaType('print');
  const printed = await page.$eval('pmo-comparison', (el) => {
    const root = el.shadowRoot;
    const link = root.querySelector('.address');
    return {
      tools: root.querySelector('.tools').offsetHeight,
      open: link.getBoundingClientRect().height > 0,
      address: getComputedStyle(link, '::after').content.includes('https://'),
    };
  });
  assert.deepEqual(printed, { tools: 0, open: true, address: true });
  await page.close();
});

test('prints dark on white, whatever colours the page sets for its screen', async () => {
  const { page } = await open(
    `${SCRIPT}<pmo-checklist></pmo-checklist><pmo-comparison theme="page"></pmo-comparison>`,
    {
      head: `<style>:root { --pmo-color-text: #f2f2f2; --pmo-color-surface: #121212; --pmo-color-muted: #bbb; --pmo-color-accent: #ffd400 }
        body { background: #121212; color: #f2f2f2 }</style>`,
    },
  );
  await page.emulateMediaType('print');
  await page.addScriptTag({ type: 'module', content: CONTRASTS });
  await page.waitForFunction('globalThis.contrastsIn');
  const weak = await page.evaluate(() => {
    document.body.style.background = '#fff';
    const all = globalThis.contrastsIn(document.body);
    return all.filter(({ kind, ratio, needed }) => kind === 'text' && ratio < needed).map(({ what }) => what);
  });
  assert.deepEqual(weak, []);
  await page.close();
});

for (const name of fs.existsSync('demo') ? fs.readdirSync('demo').filter((file) => file.endsWith('.html')) : [])
  test(`demo/${name} works from the built file, with nothing from elsewhere`, async () => {
    const { page, said, asked } = await openDemo(name);
    // one page lets its visitor decide when the script comes
    await page.evaluate(() => document.querySelector('[data-arrive]')?.click());
    await page.waitForFunction(() => !document.querySelector(':is(pmo-checklist, pmo-benefits):not(:defined)'));
    const rendered = await page.$$eval(tags.join(), (all) =>
      all.map((element) => Boolean(element.shadowRoot?.querySelector('section'))),
    );
    assert.ok(rendered.length > 0 && rendered.every(Boolean));
    assert.ok(
      asked.every((url) => /^\/(demo|dist)\//.test(url)),
      asked.join(),
    );
    assert.deepEqual(
      said.filter((line) => !['bad-input.html', 'broken-content.html'].includes(name) || !line.startsWith('warn')),
      [],
    );
    assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true);
    await page.close();
  });

test('the recipes for analytics hand on what learners do', async () => {
  const { page } = await openDemo('content.html');
  await page.waitForSelector('.measured:not(:state(pending))');
  await page.$eval('.measured', (el) => el.shadowRoot.querySelector('th button').click());
  const recorded = await page.$eval('#recorder', (el) => el.textContent);
  assert.match(recorded, /^gtag\("event", "pmo_select", \{"certification":"harbourline-pmo"\}\)$/m);
  assert.match(recorded, /^plausible\("pmo-select", \{"props":\{"certification":"harbourline-pmo"\}\}\)$/m);
  await page.close();
});

test('content that an editor mangled shows its right parts, with one warning for each wrong one', async () => {
  const { page, said } = await openDemo('broken-content.html');
  const shown = await page.$eval('pmo-comparison', (el) => ({
    offers: [...el.shadowRoot.querySelectorAll('[part~=action]')].map((node) => node.textContent.trim()),
    fees: el.shadowRoot.querySelectorAll('[part~=fee]').length,
  }));
  assert.deepEqual(shown, { offers: ['Steering projects'], fees: 0 });
  assert.equal(said.length, 2);
  assert.match(said[0], /ofers: .+; did you mean "offers"\?/);
  assert.match(said[1], /offers\.pmi-pmocp\.href: found "javascript:alert\(1\)", expected an https/);
  await page.close();
});

async function openDemo(name) {
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
  const files = http.createServer((request, response) => {
    const file = `.${new URL(request.url, 'http://localhost').pathname}`;
    const type = types[file.slice(file.lastIndexOf('.'))];
    if (!type || !fs.existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': type }).end(fs.readFileSync(file));
  });
  await new Promise((done) => files.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${files.address().port}`;
  const page = await browser.newPage();
  await page.setViewport({ width: 320, height: 800 });
  const said = [];
  const asked = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('request', (request) => request.url().startsWith('data:') || asked.push(request.url().replace(origin, '')));
  await page.goto(`${origin}/demo/${name}`, { waitUntil: 'networkidle0' });
  files.close();
  return { page, said, asked };
}
