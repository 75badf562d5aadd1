// Pages with a strict policy. Every function is used, and nothing may be reported. The policies are those of the README.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { renderStatic } from '../../dist/static.js';
import { settled, shown, site } from '../support/site.mjs';

const here = site();
/** The policies that the README offers for copying: by origin, by nonce, and what the static form adds to either. */
const [BY_ORIGIN, BY_NONCE] = [
  ...fs.readFileSync('README.md', 'utf8').matchAll(/^Content-Security-Policy: (.+)$/gm),
].map(([, policy]) => policy.replaceAll('nonce-…', 'nonce-x'));

const CONTENT = `<script type="application/json" data-pmo-content>
  {"offers":{"pmp":{"label":"Course","href":"/pmp"}}}</script>`;
const TAGS = `<pmo-guide certification="pmp"></pmo-guide><pmo-checklist certification="pmp" persist>${CONTENT}</pmo-checklist>
  <pmo-process lang="es"></pmo-process>`;
const tagsAs = (options) =>
  Promise.all([
    renderStatic('pmo-guide', { certification: 'pmp' }, options),
    renderStatic(
      'pmo-checklist',
      { certification: 'pmp', persist: true },
      { ...options, content: { offers: { pmp: { label: 'Course', href: '/pmp' } } } },
    ),
    renderStatic('pmo-process', {}, { ...options, language: 'es' }),
  ]).then((all) => all.join(''));

const module = (nonce) => `<script type="module" ${nonce} src="/pmo-widgets.js"></script>`;
const loader = (nonce) => `<script async ${nonce} src="/embed.js"></script>`;
const CASES = [
  ['the module', BY_ORIGIN, () => module('') + TAGS],
  ['the loader', BY_ORIGIN, () => loader('') + TAGS],
  ['the module with a nonce', BY_NONCE, () => module('nonce="x"') + TAGS],
  ['the loader with a nonce', BY_NONCE, () => loader('nonce="x"') + TAGS],
  ["the module with style-src 'none'", `${BY_ORIGIN}; style-src 'none'`, () => module('') + TAGS],
  [
    'the static form with linked styles',
    `${BY_ORIGIN}; style-src 'self'`,
    async () => (await tagsAs({ styles: 'link', stylesHref: '/styles/' })) + module(''),
  ],
  [
    'the static form with a nonce for its styles',
    `${BY_NONCE}; style-src 'nonce-x'`,
    async () => (await tagsAs({ nonce: 'x' })) + module('nonce="x"'),
  ],
  [
    "the static form without styles and style-src 'none'",
    `${BY_ORIGIN}; style-src 'none'`,
    async () => (await tagsAs({ styles: 'none' })) + loader(''),
  ],
];

/** Runs before anything else: what the browser reports, and a printer that says that it was used. */
function watchPolicy() {
  if (window.top !== window) {
    window.print = () => window.top.printed.push(document.body.innerText.length);
    return;
  }
  window.reports = [];
  window.printed = [];
  localStorage.clear();
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    window.reports.push([violatedDirective, blockedURI, sample]),
  );
}

const NAMES = ['Print', 'Copy', 'Start over', 'Undo'];
/** Uses everything that the checklist, the comparison and the guide can do. */
async function useAll(page) {
  const inList = (work, value) => page.$eval('body > pmo-checklist', work, value);
  await page.$eval('pmo-guide', ({ shadowRoot }) => {
    const { shadowRoot: comparison } = shadowRoot.querySelector('pmo-comparison');
    comparison.querySelectorAll('th button')[1].click();
    comparison.querySelector('.tools input').click();
    shadowRoot.querySelectorAll('nav button')[3].click();
  });
  await inList(({ shadowRoot }) => shadowRoot.querySelector('[data-route=gac]').click());
  await settled(page);
  await inList(({ shadowRoot }) => shadowRoot.querySelector('[data-leaf="pmp/training"]').click());
  for (const name of NAMES) {
    await settled(page);
    await inList(
      ({ shadowRoot }, words) =>
        [...shadowRoot.querySelectorAll('button')].find((button) => button.textContent.includes(words)).click(),
      name,
    );
  }
  await settled(page);
  return page.evaluate(() => {
    const guide = document.querySelector('pmo-guide').shadowRoot;
    const list = document.querySelector('body > pmo-checklist');
    const style = (element) => getComputedStyle(element.shadowRoot.querySelector('section')).backgroundColor;
    return {
      highlight: guide.querySelector('pmo-comparison').highlight,
      differences: guide.querySelector('pmo-comparison').differencesOnly,
      focus: guide.activeElement?.dataset.section,
      route: list.route,
      checked: [...list.checked],
      offer: list.shadowRoot.querySelector('[part~=action]').textContent.trim(),
      stored: localStorage.getItem('pmo-widgets:default').includes('training'),
      spanish: /certificación/i.test(document.querySelector('pmo-process').shadowRoot.textContent),
      background: [style(list), style(document.querySelector('pmo-guide'))],
    };
  });
}
const ALL = {
  highlight: 'pmp',
  differences: true,
  focus: 'checklist',
  route: 'gac',
  checked: ['pmp/training'],
  offer: 'Course',
  stored: true,
  spanish: true,
  background: ['rgb(255, 255, 255)', 'rgb(255, 255, 255)'],
};

for (const [what, policy, markup] of CASES)
  test(`${what} works fully under the policy of the README, and nothing is reported`, async () => {
    assert.match(policy, /require-trusted-types-for/);
    const { page, said } = await here.open(await markup(), {
      headers: { 'content-security-policy': policy },
      async prepare(tab) {
        // Not every browser lets pages write to the clipboard unasked.
        await tab.browserContext().overridePermissions(here.origin, ['clipboard-sanitized-write']);
        await tab.evaluateOnNewDocument(watchPolicy);
      },
      waitUntil: 'networkidle0',
    });
    await shown(page, 3);
    await page.waitForFunction(() => !document.querySelector('body > pmo-checklist').matches(':state(pending)'));
    assert.deepEqual(await useAll(page), ALL);
    await page.waitForFunction('printed[0] > 500');
    assert.deepEqual(await page.evaluate('reports'), []);
    assert.deepEqual(said, []);
    await page.close();
  });

test('the policies would report what they forbid', async () => {
  const { page } = await here.open('<p style="color: red">Text</p>', {
    headers: { 'content-security-policy': BY_ORIGIN },
    prepare: (tab) => tab.evaluateOnNewDocument(watchPolicy),
  });
  await page.evaluate(() => {
    try {
      document.querySelector('p').innerHTML = '<i>text</i>';
    } catch {
      // Trusted Types
    }
  });
  await settled(page);
  const directives = await page.evaluate(() => window.reports.map(([directive]) => directive));
  assert.deepEqual(directives.toSorted(), ['require-trusted-types-for', 'style-src-attr']);
  await page.close();
});
