// What is wrong with a provider's content is the same list, line for line, on the command line, on a page and in an app.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { test } from 'node:test';
import { issueText, parseContent } from 'pmo-widgets/schema';
import { renderStatic } from 'pmo-widgets/static';
import { shown, site } from '../support/site.mjs';

const here = site();
const { bin } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const check = (input) => spawnSync(process.execPath, [bin['pmo-widgets'], 'check', '-'], { encoding: 'utf8', input });

const WRONG = {
  ofers: {},
  independance: 'x',
  offers: { pmpp: { label: 'Course', href: '/pmp' }, pmp: { label: 'Course', hreff: '/pmp', nte: 'x' } },
  hide: ['criterion:fees', 'certification:pmpp', 'criteria:fee'],
  certifications: [{ id: 'acme', eligibility: { all: [{ id: 'acme/a', moths: 3 }] }, levle: 'entry' }],
  text: {
    fr: { 'messages.action': 'x' },
    en: { 'messages.acton': 'x', 'messages.progress': '{don} of {total}', 'cells.exam.1': '{exam.minuts:minute}' },
    es: { 'messages.acton': 'x', 'messages.action': 'Ver', 'requirements.capm/trainng': 'x' },
  },
};
const LINES = [];
parseContent(WRONG, (issues) => LINES.push(...issues.map(issueText)));

/** What an element says of its content, in the order in which it does. */
const ofContent = (said) =>
  said.flatMap((line) => /content: (.*?)\.? This part is not used; the others are\.$/.exec(line)?.[1] ?? []);

/** A page whose content stands in the tag, at an address, or is given by a script. */
const PAGES = {
  'in the tag': (json) =>
    `<pmo-benefits><script type="application/json" data-pmo-content>${json}</script></pmo-benefits>`,
  'at an address': (json) => {
    here.answer('/wrong.json', json, 'application/json');
    return '<pmo-benefits content-src="/wrong.json"></pmo-benefits>';
  },
  'by a property': (json) =>
    `<pmo-benefits></pmo-benefits><script type="module">document.querySelector('pmo-benefits').content = ${json.replace('\uFEFF', '')}</script>`,
};
/** What was asked for to check and derive, besides what does it. */
const onDemand = (asked) =>
  asked
    .all()
    .filter((path) => /\/(derive|(languages|words)\/\w+)\.js$/.test(path))
    .toSorted();
const head = '<script type="module" src="/pmo-widgets.js"></script>';

test('the list names everything at once, by path, with what is nearest', () => {
  assert.equal(LINES.length, 25);
  assert.deepEqual(
    LINES,
    LINES.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })),
  );
  for (const line of [
    /^hide\.0: found "criterion:fees", .*did you mean "criterion:fee"\?$/,
    /^text\.es\.messages\.acton: .*did you mean "messages.action"\?$/,
    /^text\.fr: found "fr", expected one of en, es$/,
    /^certifications\.0\.eligibility\.all\.0\.moths: .*did you mean "months"\?$/,
  ])
    assert.ok(
      LINES.some((each) => line.test(each)),
      `${line}`,
    );
});

test('the command line says it', () => {
  assert.deepEqual(check(JSON.stringify(WRONG)).stdout.trim().split('\n'), LINES);
});

for (const [where, body] of Object.entries(PAGES)) {
  test(`a page says it of content ${where}, with one request for the facts and for the words of each language`, async () => {
    const { page, said, asked } = await here.open(body(JSON.stringify(WRONG)), { head });
    await shown(page);
    for (const end = Date.now() + 10_000; ofContent(said).length < LINES.length && Date.now() < end;)
      await new Promise((done) => setTimeout(done, 20));
    assert.deepEqual(ofContent(said), LINES);
    assert.deepEqual(onDemand(asked), ['/derive.js', '/words/en.js', '/words/es.js']);
    await page.close();
  });

  test(`a byte order mark is no fault ${where}`, async () => {
    const { page, said } = await here.open(body('\uFEFF{"independence":"Of Acme."}'), { head });
    await shown(page);
    await page.waitForFunction(() =>
      document.querySelector('pmo-benefits').shadowRoot.textContent.includes('Of Acme.'),
    );
    assert.deepEqual(said, []);
    await page.close();
  });
}

test('the static renderer says it', async (t) => {
  const warn = t.mock.method(console, 'warn', () => {});
  await renderStatic('pmo-benefits', {}, { content: WRONG });
  assert.deepEqual(ofContent(warn.mock.calls.map(({ arguments: [line] }) => line)), LINES);
});

test('a byte order mark is no fault on the command line', () => {
  assert.equal(check('\uFEFF{"independence":"Of Acme."}').status, 0);
});

for (const { what, content, files } of [
  {
    what: 'courses, what is hidden and a sentence on independence',
    content: {
      offers: { pmp: { label: 'Course', href: '/pmp' } },
      hide: ['certification:capm'],
      independence: 'Of Acme.',
    },
    files: [],
  },
  {
    what: 'words in the language of the page',
    content: { text: { en: { 'messages.action': 'Book' } } },
    files: ['/derive.js', '/words/en.js'],
  },
  {
    what: 'a source',
    content: { sources: { acme: { title: 'Acme', kind: 'other' } } },
    files: ['/derive.js', '/words/en.js'],
  },
  { what: 'nothing that is right', content: { certifications: [{ id: 'acme' }], text: { fr: {} } }, files: [] },
])
  test(`a page whose content has ${what} asks for ${files.join(' and ') || 'neither facts nor words'}`, async () => {
    const { page, asked } = await here.open(PAGES['in the tag'](JSON.stringify(content)), { head });
    await shown(page);
    await page.waitForFunction(() => !document.querySelector('pmo-benefits').matches(':state(pending)'));
    assert.deepEqual(onDemand(asked), files);
    assert.ok(asked.all().includes('/schema.js'));
    await page.close();
  });

test('a page without content asks for nothing besides the bundle', async () => {
  const { page, asked } = await here.open('<pmo-benefits></pmo-benefits>', { head });
  await shown(page);
  assert.deepEqual(
    asked.all().filter((path) => path.endsWith('.js')),
    ['/pmo-widgets.js'],
  );
  await page.close();
});
