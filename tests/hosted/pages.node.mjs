// Hosted pages as somebody opens them: complete without script, and as they are asked for by the query.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { before, test } from 'node:test';
import { settled, site } from '../support/site.mjs';
import { live, publish, textIn } from '../support/hosted.mjs';

const here = site();
before(() => {
  publish(here, '--preset', 'dark-pair=comparison?certifications=pmp,capm&theme=dark', '--structured-data');
});

/** Opens a hosted page with what the console said. What a test holds back must not come from the cache. */
async function visit(name, { prepare, wait = true } = {}) {
  const opened = await here.open('', {
    prepare: async (tab) => {
      await tab.setCacheEnabled(false);
      await prepare?.(tab);
    },
  });
  const loading = opened.page.goto(`${here.origin}/pmo/${name}`);
  // Some never finish.
  if (wait) await loading;
  else loading.catch(() => {});
  return { ...opened, loading };
}

const WORDS = {
  comparison: /PMO certification or PMP® certification\?[^]*Focus[^]*Leading and directing projects/,
  checklist: /PMI-PMOCP[^]*36\smonths/,
  benefits: /Benefits|brings/i,
  process: /Choose[^]*Maintain|Keep/i,
  guide: /What it is[^]*Leading and directing projects[^]*36\smonths/,
};

for (const [name, words] of Object.entries(WORDS)) {
  test(`${name}.html is complete without script, and looks as it does with it`, async () => {
    const { page, said } = await visit(`${name}.html`, { prepare: (tab) => tab.setJavaScriptEnabled(false) });
    assert.match(await textIn(page), words);
    const heading = await page.$eval(`pmo-${name}`, ({ shadowRoot }) => {
      const { fontWeight } = getComputedStyle(shadowRoot.querySelector('h1'));
      return [fontWeight, shadowRoot.querySelector('h1').textContent === document.title];
    });
    assert.deepEqual(heading, ['650', true]);
    const height = await page.evaluate(() => document.body.offsetHeight);
    await page.setJavaScriptEnabled(true);
    await page.reload();
    await live(page);
    assert.equal(await page.evaluate(() => document.body.offsetHeight), height);
    assert.deepEqual(said, []);
    await page.close();
  });

  test(`${name}.html keeps the policy that it carries, and fits a phone`, async () => {
    const { page, said } = await visit(`${name}.html?theme=dark`, {
      prepare: (tab) => tab.setViewport({ width: 320, height: 800 }),
    });
    await live(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    assert.deepEqual(said, []);
    await page.close();
  });
}

test('the policy is one: script that the page does not carry is kept out', async () => {
  const { page, said } = await visit('benefits.html');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.append('window.ran = true');
    document.head.append(script);
    return window.ran;
  });
  assert.equal(ran, undefined);
  assert.match(said.join(), /TrustedScript/);
  await page.close();
});

test('without script, the list of sources shows the addresses', async () => {
  const { page } = await visit('benefits.html', { prepare: (tab) => tab.setJavaScriptEnabled(false) });
  const address = (tab) =>
    tab.$eval('pmo-benefits', (el) => getComputedStyle(el.shadowRoot.querySelector('.address'), '::after').content);
  assert.match(await address(page), /https:\/\//);
  await page.close();
  const scripted = await visit('benefits.html');
  assert.equal(await address(scripted.page), 'none');
  await scripted.page.close();
});

test('style sheets that come late do not show bare text first', async () => {
  const css = fs.readFileSync('dist/styles/pmo-comparison.css');
  const { finish } = hold('/pmo/styles/pmo-comparison.css', 'text/css', css);
  const { page, loading } = await visit('comparison.html', { wait: false });
  await page.waitForFunction(() => document.querySelector('pmo-comparison')?.shadowRoot && performance.now() > 400, {
    polling: 50,
  });
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
  finish();
  await loading;
  assert.equal(painted, 0);
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
  await page.close();
});

test('a preset is right without script', async () => {
  const { page } = await visit('dark-pair.html', { prepare: (tab) => tab.setJavaScriptEnabled(false) });
  assert.match(await textIn(page), /CAPM/);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'dark');
  await page.close();
});

test('structured data is in the page where there is any', async () => {
  const { page } = await visit('dark-pair.html');
  const data = await page.$eval('[type="application/ld+json"]', (script) => JSON.parse(script.textContent));
  assert.deepEqual(
    data['@graph'].map(({ alternateName }) => alternateName),
    ['PMP', 'CAPM'],
  );
  await page.goto(`${here.origin}/pmo/benefits.html`);
  assert.equal(await page.$('[type="application/ld+json"]'), null);
  await page.close();
});

test('the query gives options, as attributes do', async () => {
  const { page, said } = await visit('comparison.html?certifications=pmp,capm&amp;differences-only&lang=es&style=x');
  await live(page);
  const shown = await page.$eval('pmo-comparison', (el) => ({
    certifications: [...el.certifications],
    differencesOnly: el.differencesOnly,
    style: el.getAttribute('style'),
    lang: document.documentElement.lang,
    titled: document.title === el.shadowRoot.querySelector('h1').textContent,
  }));
  assert.deepEqual(shown, {
    certifications: ['pmp', 'capm'],
    differencesOnly: true,
    style: null,
    lang: 'es',
    titled: true,
  });
  assert.deepEqual(said, []);
  await page.close();
});

test('on a page of its own, a link cannot put words or links of others on it, nor content', async () => {
  const { page, asked } = await visit(
    'comparison.html?heading=Pay+here&action-href=https://evil.example/&action-label=Pay&content-src=/evil.json&theme=dark',
  );
  await live(page);
  assert.doesNotMatch(await textIn(page), /Pay/);
  assert.ok(!asked.all().includes('/evil.json'));
  await page.close();
});

/** Notes in each frame which column heads can be seen. */
const record = () => {
  window.seen = [];
  const look = () => {
    const heads = document.querySelector('pmo-comparison')?.shadowRoot?.querySelectorAll('th button') ?? [];
    for (const head of heads)
      if (head.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        window.seen.push(head.innerText.trim());
    requestAnimationFrame(look);
  };
  look();
};

test('what the query does not ask for is never seen, however late the script comes', async () => {
  const { finish } = hold('/pmo/pmo-widgets.js', 'text/javascript', fs.readFileSync('dist/pmo-widgets.js'));
  const { page, loading } = await visit('comparison.html?certifications=capm', {
    prepare: (tab) => tab.evaluateOnNewDocument(record),
    wait: false,
  });
  await page.waitForFunction(() => document.readyState === 'interactive' && document.querySelector('main'));
  await settled(page);
  assert.deepEqual(await page.evaluate(() => window.seen), []);
  finish();
  await loading;
  await live(page);
  await settled(page);
  assert.deepEqual([...new Set(await page.evaluate(() => window.seen))], ['CAPM®']);
  await page.close();
});

test('without a query nothing is hidden while the script is on its way', async () => {
  hold('/pmo/pmo-widgets.js');
  const { page } = await visit('comparison.html', {
    prepare: (tab) => tab.evaluateOnNewDocument(record),
    wait: false,
  });
  await page.waitForFunction(() => window.seen?.length && document.querySelector('pmo-comparison:not(:defined)'));
  await page.close();
});

for (const [what, answer, timeout] of [
  ['at once where the script is not there', (response) => response.writeHead(404).end(), 3000],
  ['after four seconds where it does not answer', () => {}, 20_000],
])
  test(`what is there is shown ${what}`, async () => {
    here.answer('/pmo/pmo-widgets.js', answer);
    const { page } = await visit('comparison.html?theme=dark', {
      prepare: (tab) => tab.evaluateOnNewDocument(record),
      wait: false,
    });
    await page.waitForFunction(() => window.seen?.length, { timeout });
    await page.close();
  });

/** An address that answers when the test says so. */
function hold(path, type = 'text/javascript', bytes) {
  let finish;
  const told = new Promise((done) => (finish = done));
  here.answer(path, (response) => {
    response.writeHead(200, { 'content-type': type });
    void told.then(() => response.end(bytes));
  });
  return { finish };
}
