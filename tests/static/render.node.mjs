// renderStatic() where servers and builds call it: without a browser, in workers, and with input that nobody checked.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { headingOf, renderStatic, tags } from 'pmo-widgets/static';
import { parseContent } from 'pmo-widgets/schema';
import { POLLUTED } from '../support/polluted.mjs';
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
    lang: 'en',
    dir: 'ltr',
    'data-x': '"><img src=x onerror=alert(1)>&amp;',
  };
  const trusted = { hidden: true, title: "it's <b>", 'aria-label': '"><img src=x>' };
  const { page } = await pages.open(renderStatic('pmo-benefits', given, { trusted }));
  const parsed = await page.$eval('pmo-benefits', ({ attributes }) =>
    Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
  );
  assert.deepEqual(parsed, { ...given, ...trusted, hidden: '' });
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

/** What an address `?…` may become in a server that hands its query on, and what somebody would like to become of it. */
const FROM_A_VISITOR = {
  'a listener': { onclick: 'alert(1)', onFocus: 'alert(1)' },
  'a style': { style: 'position:fixed;inset:0' },
  'an address of content': { 'content-src': 'https://evil.example/', contentSrc: 'https://evil.example/' },
  'what the loader understands': { 'data-pmo-widget': 'guide', 'data-pmo-ignore': '' },
  'attributes of all elements': { slot: 'x', hidden: '', is: 'x', contenteditable: '', popover: '', autofocus: '' },
  'options of renderStatic()': { children: '<b>', trusted: 'x', nonce: 'x', styles: 'none', mode: 'light' },
  'names that end the tag': { 'x y': '1', 'a"b': '2', '><img src=x>': '', '': 'x', 'data-x/': '1', 'data-<': '1' },
  'names that objects have': JSON.parse('{"__proto__":"x","constructor":"x","prototype":"x","toString":"x"}'),
  'objects for texts': {
    heading: { toString: () => assert.fail('was asked') },
    certification: { pmp: 'x' },
    lang: ['en', { toString: () => assert.fail('was asked') }],
    id: Object.create(null),
    class: () => 'x',
    'data-x': Symbol('x'),
  },
  'texts without end': { heading: 'x'.repeat(1e6), id: 'x'.repeat(3000), certification: 'pmp '.repeat(1e5) },
  'names without end': Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`n${i}${'x'.repeat(500)}`, ''])),
};

for (const [what, given] of Object.entries(FROM_A_VISITOR))
  test(`what comes from a visitor is left out, with one warning: ${what}`, async () => {
    const warnings = await warningsOf(() => {
      const html = renderStatic('pmo-benefits', given);
      assert.equal(html, renderStatic('pmo-benefits'));
    });
    assert.equal(warnings.length, 1);
    assert.match(warnings[0], /<pmo-benefits> renderStatic: cannot use the attributes .+"trusted"\.$/);
    assert.ok(warnings[0].length < 600, `${warnings[0].length}`);
  });

test('what a host says is trusted stands on the tag', () => {
  const trusted = { style: 'color:red', onclick: 'go()', slot: 'x', 'data-pmo-ignore': true };
  assert.match(
    renderStatic('pmo-benefits', {}, { trusted }),
    /^<pmo-benefits style="color:red" onclick="go\(\)" slot="x" data-pmo-ignore><template/,
  );
});

for (const href of ['javascript:alert(1)', 'java\nscript:alert(1)', '//evil.example', 'acme.example/pmp'])
  test(`an address that no link may lead to is nowhere in the HTML: ${JSON.stringify(href)}`, async () => {
    const warnings = await warningsOf(() => {
      assert.equal(renderStatic('pmo-checklist', { 'action-href': href }), renderStatic('pmo-checklist'));
      const trusted = { actionHref: href, contentSrc: href };
      assert.equal(renderStatic('pmo-checklist', {}, { trusted }), renderStatic('pmo-checklist'));
    });
    assert.equal(warnings.length, 2);
    assert.ok(
      warnings[0].startsWith(`[pmo-widgets] <pmo-checklist> action-href: cannot use "${href}". Expected an https`),
    );
    assert.equal(warnings[0].includes('did you mean "https://acme.example/pmp"?'), href.startsWith('acme'));
  });

test('what some code gave all objects gets into no HTML', async () => {
  const content = parseContent({ offers: { pmp: { label: 'Course', href: '/pmp' } } });
  const all = async () => [
    ...tags.map((tag) => renderStatic(tag, { certification: 'pmp' })),
    await renderStatic('pmo-guide', { lang: 'es' }, { content, mode: 'light' }),
    headingOf('pmo-guide'),
  ];
  const expected = await all();
  for (const name of POLLUTED) {
    Object.prototype[name] = 'javascript:alert(1)';
    try {
      assert.deepEqual(await all(), expected, name);
    } finally {
      delete Object.prototype[name];
    }
  }
});

test('what some code gave all objects has no certification of a provider refused', () => {
  const cited = { sources: ['acme'], checked: '2026-11' };
  const content = {
    sources: { acme: { kind: 'other', title: 'Acme' } },
    certifications: [
      {
        id: 'acme',
        family: 'pmo',
        name: 'Acme PMO',
        issuer: 'pmi',
        page: 'https://acme.example',
        status: 'current',
        level: 'entry',
        eligibility: { id: 'acme/a', kind: 'coursework', hours: 3, ...cited },
      },
    ],
  };
  for (const name of ['all', 'any']) {
    Object.prototype[name] = 'x';
    try {
      assert.equal(parseContent(content).certifications.length, 1, name);
    } finally {
      delete Object.prototype[name];
    }
  }
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
    {},
    { content: { hide: ['criterion:fee'] }, trusted: { 'content-src': '/pmo.json' } },
  );
  assert.doesNotMatch(html, /application\/json|part="row fee"/);
});

for (const { what, tag = 'pmo-guide', options } of [
  { what: 'a tag that does not exist', tag: 'pmo-news' },
  { what: 'a mode that does not exist', options: { mode: 'closed' } },
  { what: 'a way of styles that does not exist', options: { styles: 'css' } },
  { what: 'a link to styles without its address', options: { styles: 'link' } },
  { what: 'a link to styles at no address', options: { styles: 'link', stylesHref: 'javascript:alert(1)//' } },
])
  test(`${what} is an error that says what is expected`, () => {
    assert.throws(() => renderStatic(tag, {}, options), { name: 'TypeError', message: /^renderStatic: / });
  });

test('headings can be had alone, for the title of a page', async () => {
  assert.equal(headingOf('pmo-checklist', { certification: 'pmp' }), 'Do you meet the PMP® prerequisites?');
  assert.equal(headingOf('pmo-guide', { heading: 'Ours' }), 'Ours');
  assert.equal(await headingOf('pmo-process', {}, { language: 'es' }), 'De la elección a la certificación PMO');
});
