// Each form of a snippet, pasted into a fresh page and opened in a browser: one widget, as it was asked for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { snippetForms, snippetOf } from 'pmo-widgets/static';
import * as command from '../support/command.mjs';
import { POLLUTED } from '../support/polluted.mjs';
import { shown, site } from '../support/site.mjs';

const pages = site();
const OPTIONS = [
  '--certifications',
  'capm,pmp',
  '--criteria',
  'exam,fee',
  '--heading',
  '“Which” & <why>?',
  '--differences-only',
];

function run(element, form, ...options) {
  const { status, stdout, stderr } = command.run(['snippet', element, '--form', form, ...options]);
  assert.equal(status, 0, stderr);
  return { stdout, stderr };
}
const snippet = (form, ...more) => run('comparison', form, ...OPTIONS, ...more).stdout;

for (const form of ['module', 'loader', 'one-tag', 'placeholder', 'shadow', 'light'])
  test(`the form ${form} shows one widget with every option, and its link until then`, async () => {
    const html = snippet(form, '--script-url', '/w/pmo-widgets.js', '--fallback-href', '/courses?a=1&b=2');
    const { page, said } = await pages.open(html);
    await shown(page);
    await page.waitForFunction(() => document.querySelector('pmo-comparison:defined'));
    const seen = await page.$eval('pmo-comparison', (element) => ({
      certifications: element.certifications,
      criteria: element.criteria,
      differencesOnly: element.differencesOnly,
      heading: element.shadowRoot.querySelector('[part=heading]').textContent,
      fallback: element.querySelector('a[href="/courses?a=1&b=2"]')?.textContent ?? null,
    }));
    assert.deepEqual(seen, {
      certifications: ['capm', 'pmp'],
      criteria: ['exam', 'fee'],
      differencesOnly: true,
      heading: '“Which” & <why>?',
      fallback: form !== 'light' ? '“Which” & <why>?' : null,
    });
    assert.deepEqual(said, []);
    await page.close();
  });

const UNSAFE = [
  'javascript:alert(1)',
  ' JaVa\tScript:alert(1)',
  'vbscript:x',
  '//evil.example/a.js',
  'https://u:p@evil.example/',
];

for (const form of snippetForms)
  test(`the form ${form} holds no address that it must not, and nothing that some code gave all objects`, async () => {
    const expected = await snippetOf('guide', form, { certification: 'pmp' }, {});
    const warnings = [];
    const { warn } = console;
    console.warn = (text) => warnings.push(text);
    try {
      for (const bad of UNSAFE) {
        const attributes = {
          certification: 'pmp',
          'action-href': bad,
          contentSrc: bad,
          onclick: 'alert(1)',
          style: 'x',
        };
        const addresses = { scriptUrl: bad, baseUrl: bad, fallbackHref: bad };
        assert.equal(await snippetOf('guide', form, attributes, addresses), expected, bad);
      }
      for (const name of POLLUTED) {
        Object.prototype[name] = 'javascript:alert(1)';
        assert.equal(await snippetOf('guide', form, { certification: 'pmp' }, {}), expected, name);
        delete Object.prototype[name];
      }
    } finally {
      console.warn = warn;
      for (const name of POLLUTED) delete Object.prototype[name];
    }
    // Said once, also for the next form.
    for (const text of warnings) assert.match(text, /cannot use .+ Expected /s);
  });

test('a form that does not exist is an error that says what is expected', async () => {
  await assert.rejects(snippetOf('guide', 'constructor'), { name: 'TypeError', message: /Expected one of module, / });
});

test('the form light shows nothing beside the widget where an editor puts it into a paragraph', async () => {
  const { page } = await pages.open(`<main><p>${snippet('light', '--script-url', '/w/pmo-widgets.js')}</p></main>`);
  await shown(page);
  assert.equal(await page.$eval('main', ({ innerText }) => innerText.trim()), '');
  await page.close();
});

test('the form link is upgraded in place by a loader that knows its pages', async () => {
  const link = snippet('link', '--base-url', '/hosted');
  const { page } = await pages.open(
    `<p>${link}</p><script async src="/w/embed.js" data-upgrade-links="/hosted"></script>`,
  );
  await shown(page);
  assert.deepEqual(
    await page.$eval('pmo-comparison', ({ certifications, criteria, differencesOnly }) => [
      certifications,
      criteria,
      differencesOnly,
    ]),
    [['capm', 'pmp'], ['exam', 'fee'], true],
  );
  await page.close();
});

test('the form iframe says what is in it, and asks its page for the same', async () => {
  const { page } = await pages.open(snippet('iframe', '--base-url', 'https://host.example/pmo/'), {
    waitUntil: 'domcontentloaded',
  });
  const { title, src } = await page.$eval('iframe', (frame) => ({ title: frame.title, src: frame.src }));
  assert.equal(title, '“Which” & <why>?');
  // For editors that take frames out: as much as a link can bring.
  const link = new URL(src);
  link.searchParams.delete('heading');
  const below = await page.$eval('iframe + p > a', ({ href }) => href);
  assert.equal(`${new URL(below).searchParams}`, `${link.searchParams}`);
  const { pathname, searchParams } = new URL(src);
  assert.equal(pathname, '/pmo/comparison.html');
  assert.deepEqual(Object.fromEntries(searchParams), {
    certifications: 'capm,pmp',
    criteria: 'exam,fee',
    heading: '“Which” & <why>?',
    'differences-only': '',
  });
  await page.close();
});

const OWN = ['--heading', 'Ours', '--action-href', '/courses', '--action-label', 'Courses', '--persist', 'p'];

test('the form link leaves out of its address what no link may choose, and says so once', () => {
  const { stdout, stderr } = run('checklist', 'link', ...OWN, '--theme', 'dark', '--base-url', '/pmo/');
  assert.equal(stdout, '<a href="/pmo/checklist.html?theme=dark">Ours</a>\n');
  assert.match(stderr, /^\[pmo-widgets\] snippetOf link: cannot use [^\n]+\n$/);
  for (const name of ['persist', 'heading', 'action-href', 'action-label']) assert.ok(stderr.includes(name), name);
  assert.equal(run('checklist', 'link', '--theme', 'dark', '--base-url', '/pmo/').stderr, '');
});

test('the form iframe brings in the address of its frame what the link below it cannot', () => {
  const { stdout, stderr } = run('checklist', 'iframe', ...OWN, '--theme', 'dark', '--base-url', '/pmo/');
  const [frame, link] = [...stdout.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
  for (const part of ['persist=p', 'heading=Ours', 'action-href=']) assert.ok(frame.includes(part), part);
  assert.equal(link, '/pmo/checklist.html?theme=dark');
  assert.equal(stderr, '');
});
