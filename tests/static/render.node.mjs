// renderStatic() where servers and builds call it: without a browser, in workers, and with input that nobody checked.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { headingOf, renderStatic, tags } from 'pmo-widgets/static';
import { parseContent } from 'pmo-widgets/schema';
import { site } from '../support/site.mjs';

const pages = site();
const CALLS = tags.flatMap((tag) => [
  [tag, { certification: 'pmp' }, {}],
  [tag, {}, { language: 'es' }],
  [tag, {}, { mode: 'light' }],
]);

async function warningsOf(action) {
  const warnings = [];
  const { warn } = console;
  console.warn = (text) => warnings.push(text);
  try {
    await action();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

test('it answers at once, and later only for another language or content that is not checked', async () => {
  assert.equal(typeof renderStatic('pmo-guide'), 'string');
  assert.equal(typeof renderStatic('pmo-guide', {}, { content: parseContent({ hide: ['criterion:fee'] }) }), 'string');
  assert.ok(renderStatic('pmo-guide', {}, { content: {} }) instanceof Promise);
});

test('it needs no DOM and makes none', async () => {
  await renderStatic('pmo-guide');
  for (const name of ['window', 'document', 'HTMLElement', 'localStorage'])
    assert.equal(name in globalThis, false, name);
});

test('the same call gives the same HTML, in another process and in a worker too', async () => {
  const script = `import('pmo-widgets/static').then(async ({ renderStatic }) => {
    const made = [];
    for (const call of ${JSON.stringify(CALLS)}) made.push(await renderStatic(...call));
    return made;
  })`;
  const here = [];
  for (const call of CALLS) here.push(await renderStatic(...call));
  const child = execFileSync(process.execPath, ['-e', `${script}.then((made) => console.log(JSON.stringify(made)))`], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  assert.deepEqual(JSON.parse(child), here);
  const worker = new Worker(`${script}.then((made) => require('node:worker_threads').parentPort.postMessage(made))`, {
    eval: true,
  });
  assert.deepEqual(await new Promise((done) => worker.once('message', done)), here);
});

test('a page and its worker make the same HTML as a server', async () => {
  const here = [];
  for (const call of CALLS) here.push(await renderStatic(...call));
  const { page } = await pages.open('<script type="module" src="/pmo-widgets.js"></script>');
  const made = await page.evaluate(async (calls) => {
    const all = [];
    const { renderStatic: render } = await import('/static.js');
    for (const call of calls) all.push(await render(...call));
    return all;
  }, CALLS);
  assert.deepEqual(made, here);
  const inWorker = await page.evaluate((calls) => {
    const code = `import('${location.origin}/static.js').then(async ({ renderStatic }) => {
      const all = [];
      for (const call of ${JSON.stringify(calls)}) all.push(await renderStatic(...call));
      postMessage(all);
    })`;
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), { type: 'module' });
    return new Promise((done) => (worker.onmessage = ({ data }) => done(data)));
  }, CALLS);
  assert.deepEqual(inWorker, here);
  await page.close();
});

test('attributes of the tag come through as they were, whatever is in them', async () => {
  const given = {
    id: 'x',
    class: 'a b',
    'data-x': '"><img src=x onerror=alert(1)>&amp;',
    hidden: true,
    title: "it's <b>",
  };
  const { page } = await pages.open(renderStatic('pmo-benefits', given));
  const parsed = await page.$eval('pmo-benefits', ({ attributes }) =>
    Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
  );
  assert.deepEqual(parsed, { ...given, hidden: '' });
  assert.equal(await page.$('img'), null);
  await page.close();
});

test('names of properties, lists, numbers and absent values are understood', () => {
  const html = renderStatic('pmo-comparison', {
    certifications: ['capm', 'pmp'],
    headingLevel: 3,
    differencesOnly: false,
    highlight: undefined,
    theme: null,
  });
  assert.match(html, /^<pmo-comparison certifications="capm pmp" heading-level="3"><template/);
  assert.match(html, /<h3 part="heading"/);
});

test('an attribute that listens is left out, with a warning', async () => {
  const warnings = await warningsOf(() => {
    const html = renderStatic('pmo-benefits', { onclick: 'alert(1)', 'x y': '1', 'a"b': '2' });
    assert.match(html, /^<pmo-benefits><template/);
  });
  assert.equal(warnings.length, 3);
  assert.match(warnings[0], /attribute "onclick"/);
});

test('what an element cannot use gets its warning, and the default is rendered', async () => {
  const warnings = await warningsOf(() => {
    assert.match(renderStatic('pmo-benefits', { certification: 'pmq' }), /What a PMO certification brings/);
  });
  assert.match(warnings.join(), /<pmo-benefits> certification: cannot use "pmq"\. Expected one of: pmo, pmp/);
});

test('wrong parts of a provider’s content are refused by path, and the others are shown', async () => {
  const warnings = await warningsOf(async () => {
    const content = { offers: { pmp: { label: 'Course', href: 'javascript:alert(1)' } }, hide: ['criterion:fee'] };
    const html = await renderStatic('pmo-comparison', {}, { content });
    assert.doesNotMatch(html, /javascript:|part="row fee"/);
    assert.match(
      html,
      /<script type="application\/json" data-pmo-content>\{"offers":\{\},"hide":\["criterion:fee"\]\}</,
    );
  });
  assert.equal(warnings.length, 1);
  assert.match(warnings[0], /offers\.pmp\.href: found "javascript:alert\(1\)"/);
});

test('content that has an address of its own is not written into the page as well', async () => {
  const html = await renderStatic(
    'pmo-comparison',
    { 'content-src': '/pmo.json' },
    { content: { hide: ['criterion:fee'] } },
  );
  assert.doesNotMatch(html, /application\/json|part="row fee"/);
});

for (const { what, tag = 'pmo-guide', options } of [
  { what: 'a tag that does not exist', tag: 'pmo-news' },
  { what: 'a mode that does not exist', options: { mode: 'closed' } },
  { what: 'a way of styles that does not exist', options: { styles: 'css' } },
  { what: 'a link to styles without its address', options: { styles: 'link' } },
])
  test(`${what} is an error that says what is expected`, () => {
    assert.throws(() => renderStatic(tag, {}, options), { name: 'TypeError', message: /^renderStatic: / });
  });

test('headings can be had alone, for the title of a page', async () => {
  assert.equal(headingOf('pmo-checklist', { certification: 'pmp' }), 'Do you meet the PMP® prerequisites?');
  assert.equal(headingOf('pmo-guide', { heading: 'Ours' }), 'Ours');
  assert.equal(await headingOf('pmo-process', {}, { language: 'es' }), 'De la elección a la certificación PMO');
});
