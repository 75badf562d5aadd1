// The builder as a web editor uses it: choose, look, copy, paste into a page of one's own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { content } from '../../dist/npm/facts/index.js';
import { NOUNS, attributesOf, optionsOf } from '../../dist/npm/options/table.js';
import { shown, site } from '../support/site.mjs';

const pages = site();
const isReady = () => document.documentElement.dataset.ready === '';

async function builder(query = '') {
  const { page, said, asked } = await pages.visit(`/demo/builder.html${query}`);
  await page.waitForFunction(isReady);
  return { page, said, asked };
}

const choose = (page, name, value) =>
  page.$eval(
    '#builder',
    (form, field, chosen) => {
      const control = form.querySelector(`#${CSS.escape(field)}, [name="${field}"][value="${chosen}"]`);
      if (control.type === 'radio' || control.type === 'checkbox') control.click();
      else {
        control.value = chosen;
        control.dispatchEvent(new Event('input', { bubbles: true }));
      }
    },
    name,
    value,
  );

/** The text of a tab, once it is that of the tab. */
async function output(page, tab) {
  await page.$eval('#output code', (code) => (code.textContent = ''));
  await page.click(`#tab-${tab}`);
  await page.waitForFunction(() => document.querySelector('#output code').textContent);
  return page.$eval('#output code', (code) => code.textContent);
}

test('it begins with the comparison in three widths, and the shortest snippet', async () => {
  const { page, said } = await builder();
  assert.match(
    await output(page, 'module'),
    /^<script type="module" src="[^"]+"><\/script>\n<pmo-comparison><\/pmo-comparison>$/,
  );
  assert.deepEqual(
    await page.$$eval('[data-stage] > *', (all) => all.map(({ localName }) => localName)),
    Array(3).fill('pmo-comparison'),
  );
  assert.deepEqual(said, []);
  await page.close();
});

test('it shows the controls of what the chosen element takes, and no others', async () => {
  const { page } = await builder();
  const seen = () =>
    page.$$eval('[data-attribute]:not([hidden])', (all) => all.map(({ dataset }) => dataset.attribute));
  assert.ok((await seen()).includes('criteria'));
  await choose(page, 'element', 'checklist');
  assert.ok(!(await seen()).includes('criteria'));
  assert.ok((await seen()).includes('persist'));
  assert.ok(!(await seen()).includes('route'));
  await choose(page, 'certification', 'pmp');
  assert.ok((await seen()).includes('route'));
  await page.close();
});

test('it has a field for every option of every element, with every value that can be listed', async () => {
  const { page, said } = await builder();
  const subjects = [...content.families, ...content.certifications].map(({ id }) => id);
  for (const noun of NOUNS) {
    await choose(page, 'element', noun);
    if (attributesOf(noun).includes('route')) await choose(page, 'certification', 'pmp');
    const seen = await page.$$eval('[data-attribute]:not([hidden])', (all) =>
      all.map((group) => [
        group.dataset.attribute,
        [...group.querySelectorAll('option, [type=checkbox]')].map(({ value }) => value).filter(Boolean),
        [...group.querySelectorAll('legend, label')].every(({ textContent }) => textContent.trim()),
      ]),
    );
    assert.deepEqual(new Set(seen.map(([name]) => name)), new Set([...attributesOf(noun), 'lang']), noun);
    for (const [name, values, isLabelled] of seen) {
      assert.ok(isLabelled, name);
      const { values: listed = [] } = optionsOf(noun)[name] ?? {};
      const ids = { subjects, columns: subjects, routes: ['secondary', 'gac'] }[listed] ?? listed;
      for (const id of ids) assert.ok(values.includes(id), `${noun} ${name} ${id}`);
    }
  }
  assert.deepEqual(said, []);
  await page.close();
});

const CHOSEN = [
  ['column-1', 'capm'],
  ['column-3', 'pmi-pmocp'],
  ['criteria', 'focus'],
  ['criteria', 'salary'],
  ['highlight', 'pmp'],
  ['differences-only', 'true'],
  ['heading', 'A “heading” & <more>'],
  ['theme', 'dark'],
  ['lang', 'es'],
  ['action-href', '/courses?a=1&b=2'],
];
const EXPECTED = {
  certifications: ['capm', 'pmp', 'pmi-pmocp'],
  criteria: [
    'audience',
    'issuer',
    'prerequisites',
    'training',
    'exam',
    'renewal',
    'fee',
    'roles',
    'recognition',
    'salary',
  ],
  highlight: 'pmp',
  differencesOnly: true,
  heading: 'A “heading” & <more>',
  theme: 'dark',
  lang: 'es',
  actionHref: '/courses?a=1&b=2',
};
const configurationOf = (page) =>
  page.$eval(
    'pmo-comparison',
    (element, names) => Object.fromEntries(names.map((name) => [name, element[name]])),
    Object.keys(EXPECTED),
  );

test('every form gives the same configuration in a fresh page', async () => {
  const { page, said } = await builder();
  for (const [name, value] of CHOSEN) await choose(page, name, value);
  for (const form of ['module', 'loader', 'one-tag', 'placeholder', 'shadow', 'light', 'link']) {
    const snippet = await output(page, form);
    const loader =
      form === 'link' ? `<script async src="/dist/embed.js" data-upgrade-links="${pages.origin}/dist/"></script>` : '';
    const pasted = await pages.open(`<p>Before it</p>${form === 'link' ? `<p>${snippet}</p>` : snippet}${loader}`);
    await shown(pasted.page);
    await pasted.page.waitForFunction(() => document.querySelector('pmo-comparison:defined:not(:state(pending))'));
    // Anybody can write a link, so it brings no words and no course.
    const isBrought = ([name]) => form !== 'link' || !/^(heading|actionHref)$/.test(name);
    const expected = Object.fromEntries(Object.entries(EXPECTED).filter(isBrought));
    assert.deepEqual(await configurationOf(pasted.page), expected, form);
    assert.deepEqual(pasted.said, [], form);
    await pasted.page.close();
  }
  assert.match(await page.$eval('[data-use]', ({ textContent }) => textContent), /it brings no heading, course/);
  assert.equal(said.length, 1, said.join('\n'));
  assert.match(said[0], /^warn: \[pmo-widgets\] snippetOf link: cannot use heading, action-href\. /);
  await page.close();
});

const OFFER = [
  ['element', 'checklist'],
  ['certification', 'pmp'],
  ['offer-1', 'pmp'],
  ['offer-1-href', 'https://provider.example/pmp?a=1&b=2'],
  ['offer-1-label', 'PMP “course” & </script>'],
  ['offer-2', 'capm'],
];
const linkIn = (page) =>
  page.waitForFunction(() => {
    const link = document.querySelector('pmo-checklist')?.shadowRoot?.querySelector('[part~=action]');
    return link && !link.closest('[hidden]') && [link.href, link.textContent.trim()];
  });

test('a course for a certification is in the snippet and in the preview; one without words is not', async () => {
  const { page, said } = await builder();
  for (const [name, value] of OFFER) await choose(page, name, value);
  const expected = ['https://provider.example/pmp?a=1&b=2', 'PMP “course” & </script>'];
  assert.deepEqual(await (await linkIn(page)).jsonValue(), expected);
  for (const form of ['module', 'loader', 'placeholder', 'shadow', 'light']) {
    const pasted = await pages.open(await output(page, form));
    assert.deepEqual(await (await linkIn(pasted.page)).jsonValue(), expected, form);
    assert.deepEqual(pasted.said, [], form);
    await pasted.page.close();
  }
  assert.deepEqual(said, []);
  await page.close();
});

test('where a course does not fit into the snippet, the page says what to do, and the file does it', async () => {
  const { page } = await builder();
  for (const [name, value] of OFFER) await choose(page, name, value);
  const told = () => page.$eval('[data-use]', ({ textContent }) => textContent);
  const file = await output(page, 'json');
  assert.deepEqual(Object.keys(JSON.parse(file).offers), ['pmp']);
  for (const form of ['one-tag', 'link', 'iframe']) {
    assert.doesNotMatch(await output(page, form), /provider\.example/, form);
    assert.match(await told(), /the tab JSON/, form);
  }
  pages.answer('/courses.json', file, 'application/json');
  await choose(page, 'content-src', '/courses.json');
  for (const form of ['one-tag', 'module']) {
    const pasted = await pages.open(await output(page, form));
    assert.doesNotMatch(await told(), /the tab JSON/, form);
    const [href] = await (await linkIn(pasted.page)).jsonValue();
    assert.equal(href, 'https://provider.example/pmp?a=1&b=2', form);
    await pasted.page.close();
  }
  await page.close();
});

test('colours and shapes are a rule for the page, and show in the preview', async () => {
  const { page } = await builder();
  await choose(page, 'accent', '#a4133c');
  await choose(page, 'radius', '0');
  assert.equal(await output(page, 'css'), ':root {\n  --pmo-color-accent: #a4133c;\n  --pmo-radius: 0;\n}');
  const radius = await page.$eval('[data-stage] > *', async (element) => {
    await element.updateComplete;
    return getComputedStyle(element.shadowRoot.querySelector('section')).borderTopLeftRadius;
  });
  assert.equal(radius, '0px');
  await page.close();
});

const OWN = [
  ...OFFER.slice(2, 5),
  ['heading', 'Ours'],
  ['action-href', '/courses'],
  ['action-label', 'Our courses'],
  ['content-src', '/courses.json'],
  ['script-url', 'https://evil.example/x.js'],
  ['base-url', 'https://evil.example/pmo/'],
  ['fallback-href', 'https://evil.example/'],
];

test('the address shows a colleague the same, and takes along neither words nor addresses', async () => {
  const first = await builder();
  const shared = CHOSEN.filter(([name]) => !OWN.some(([own]) => own === name));
  for (const [name, value] of [...shared, ['accent', '#a4133c']]) await choose(first.page, name, value);
  const snippet = await output(first.page, 'one-tag');
  for (const [name, value] of OWN) await choose(first.page, name, value);
  const second = await builder(new URL(first.page.url()).search);
  assert.equal(await second.page.$eval('#output code', (code) => code.textContent), snippet);
  assert.equal(await second.page.$eval('[role=tab][aria-selected=true]', ({ textContent }) => textContent), 'One tag');
  await first.page.close();
  await second.page.close();
});

test('what an editor entered is there after the page is loaded again', async () => {
  const { page } = await builder();
  for (const [name, value] of OWN) await choose(page, name, value);
  const snippet = await output(page, 'module');
  assert.match(snippet, /Ours.*courses\.json/s);
  await page.reload();
  await page.waitForFunction(isReady);
  assert.equal(await page.$eval('#output code', (code) => code.textContent), snippet);
  await page.close();
});

test('the address of the builder gives a stranger no script, frame, content, link or words in what an editor pastes', async () => {
  const query = new URLSearchParams(OWN.map(([name, value]) => [name, value.replace(/^\//, 'https://evil.example/')]));
  query.append('persist', '+true');
  query.append('pin', '+true');
  const outputs = async (more) => {
    const { page, said } = await builder(`?element=checklist&certification=pmp${more}`);
    const texts = [];
    for (const tab of await page.$$eval('[role=tab]', (all) => all.map(({ id }) => id.replace('tab-', ''))))
      texts.push(await output(page, tab));
    assert.match(await page.$eval('main', ({ innerText }) => innerText), /because anybody can write a link/);
    assert.deepEqual(said, []);
    await page.close();
    return texts;
  };
  assert.deepEqual(await outputs(`&${query}`), await outputs(''));
});

test('an address that somebody mistyped opens what it can', async () => {
  const { page, said } = await builder(
    '?element=nonsense&certification=x&theme=%00&form=card&criteria=+nonsense&accent=%23abc',
  );
  assert.match(await output(page, 'module'), /<pmo-comparison><\/pmo-comparison>$/);
  assert.match(await output(page, 'css'), /#abc/);
  assert.deepEqual(said, []);
  await page.close();
});

const FIELDS = ['action-href', 'content-src', 'script-url', 'base-url', 'fallback-href', 'offer-1-href'];

for (const [address, meant] of [
  ['javascript:alert(1)'],
  ['java\tscript:alert(1)'],
  ['//evil.example/x'],
  ['acme.example/pmp', 'https://acme.example/pmp'],
])
  test(`an address that cannot be used is in no snippet, and is complained of at its field: ${JSON.stringify(address)}`, async () => {
    const { page, said } = await builder();
    for (const name of FIELDS) await choose(page, name, address);
    await choose(page, 'offer-1', 'pmp');
    await choose(page, 'offer-1-label', 'x');
    for (const tab of ['module', 'loader', 'one-tag', 'placeholder', 'link', 'iframe', 'shadow', 'light', 'json'])
      assert.ok(!(await output(page, tab)).includes(address.slice(-9)), tab);
    const seen = await page.$$eval('#builder [aria-invalid=true]', (all) =>
      all.map((one) => [one.id, document.getElementById(one.getAttribute('aria-describedby')).textContent]),
    );
    assert.deepEqual(seen.map(([id]) => id).toSorted(), FIELDS.toSorted());
    for (const [, text] of seen) assert.ok(text.includes(meant ? `did you mean "${meant}"?` : 'Expected '), text);
    const link = await page.$eval('[data-stage] > *', ({ shadowRoot }) => shadowRoot.querySelector('[part~=action]'));
    assert.equal(link, null);
    assert.deepEqual(said, []);
    await choose(page, 'action-href', '/courses');
    await page.waitForFunction(() => document.querySelector('#action-href').getAttribute('aria-invalid') === 'false');
    await page.close();
  });

test('what is no colour gets into no rule', async () => {
  const { page } = await builder(`?accent=${encodeURIComponent('red;}*{background:url(//evil.example)}')}`);
  assert.doesNotMatch(await output(page, 'css'), /evil|red/);
  await page.close();
});

test('a pinned snippet names hashes, and shows the same', async () => {
  const { page } = await builder();
  await choose(page, 'pin', 'true');
  const snippet = await output(page, 'loader');
  assert.match(snippet, /^<script type="importmap">\{"integrity":\{.+schema\.js/);
  const pasted = await pages.open(snippet);
  await shown(pasted.page);
  assert.deepEqual(pasted.said, []);
  await pasted.page.close();
  await page.close();
});

test('Copy copies what is shown, and says so', async () => {
  const { page } = await builder();
  await page.evaluate(() => (navigator.clipboard.writeText = async (text) => void (globalThis.copied = text)));
  const text = await output(page, 'link');
  await page.click('[data-copy]');
  await page.waitForFunction(() => document.querySelector('#output [role=status]').textContent === 'Copied.');
  assert.equal(await page.evaluate('copied'), text);
  await page.close();
});

test('the tabs are walked by arrow keys', async () => {
  const { page } = await builder();
  await page.focus('#tab-module');
  const chosen = () => page.$eval('[role=tab][aria-selected=true]', ({ id }) => id);
  for (const [key, expected] of [
    ['ArrowRight', 'tab-loader'],
    ['ArrowLeft', 'tab-module'],
    ['ArrowLeft', 'tab-json'],
    ['Home', 'tab-module'],
    ['End', 'tab-json'],
  ]) {
    await page.keyboard.press(key);
    assert.equal(await chosen(), expected);
    assert.equal(await page.evaluate(() => document.activeElement.id), expected);
  }
  await page.close();
});
