// The bundle does not come: the fallback stays, and the console says so once, in a way that helps.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { settled, shown, site } from '../support/site.mjs';

const here = site();
const SCRIPT = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
const bundle = () => fs.readFileSync('dist/pmo-widgets.js');
const page = (folder) =>
  `<script async src="${folder}/embed.js"></script><pmo-guide><a slot="fallback" href="/">Guide</a></pmo-guide>
  <div data-pmo-widget="comparison"><a href="/">Comparison</a></div>`;

const warnings = (said) => said.filter((line) => line.startsWith('warn'));
const seesLinks = (tab) => tab.$$eval('a', (links) => links.every((link) => link.offsetHeight > 0));
const warned = async (tab, said) => {
  while (!warnings(said).length) await settled(tab);
};

for (const [what, answer] of [
  ['answered with 503', (response) => response.writeHead(503, SCRIPT).end('Busy')],
  ['not there', (response) => response.writeHead(404).end('<!doctype html>Not found')],
  ['cut off in the middle', (response) => response.writeHead(200, SCRIPT).end(bundle().subarray(0, 20_000))],
  [
    'broken off by the network',
    (response) => {
      response.writeHead(200, { ...SCRIPT, 'content-length': 60_000 });
      response.write(bundle().subarray(0, 20_000), () => response.destroy());
    },
  ],
  ['a page instead of a script', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>')],
])
  test(`the fallback stays, and the console says so once, where the bundle is ${what}`, async () => {
    here.answer('/broken/pmo-widgets.js', answer);
    const { page: tab, said, asked } = await here.open(page('/broken'));
    await warned(tab, said);
    await tab.waitForNetworkIdle();
    assert.ok(await seesLinks(tab));
    assert.equal(warnings(said).length, 1);
    assert.match(
      warnings(said)[0],
      /\/broken\/pmo-widgets\.js could not be loaded \(.+\)\. Showing the fallback\. Expected beside embed\.js/,
    );
    assert.ok(asked.all().filter((path) => path.endsWith('pmo-widgets.js')).length <= 3);
    await tab.close();
  });

test('a bundle that another site does not share is named, with the header that is missing', async () => {
  here.answer('/closed/pmo-widgets.js', (response) =>
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(bundle()),
  );
  const { page: tab, said } = await here.open(page(`${here.otherOrigin}/closed`));
  await warned(tab, said);
  assert.match(warnings(said)[0], /allowed by script-src and CORS/);
  assert.ok(await seesLinks(tab));
  await tab.close();
});

test('a policy that lets in the loader but not the bundle is named', async () => {
  const { page: tab, said } = await here.open(page(''), {
    headers: { 'content-security-policy': `script-src ${here.origin}/embed.js` },
  });
  await warned(tab, said);
  assert.match(warnings(said)[0], /script-src/);
  assert.ok(await seesLinks(tab));
  await tab.close();
});

test('a widget that is added after a failure tries again, and all of them are shown', async () => {
  let busy = true;
  // A browser asks again by itself after a 503, but not for a script that it has and cannot read.
  here.answer('/busy/pmo-widgets.js', (response) =>
    response.writeHead(200, SCRIPT).end(busy ? bundle().subarray(0, 20_000) : bundle()),
  );
  const { page: tab, said } = await here.open(page('/busy'));
  await warned(tab, said);
  await tab.waitForNetworkIdle();
  busy = false;
  await tab.evaluate(() => document.body.append(document.createElement('pmo-benefits')));
  await shown(tab, 3);
  assert.equal(warnings(said).length, 1);
  await tab.close();
});

test('a bundle that never comes is asked for three times at most', async () => {
  here.answer('/never/pmo-widgets.js', (response) => response.writeHead(503, SCRIPT).end());
  const { page: tab, said, asked } = await here.open(page('/never'));
  await warned(tab, said);
  for (let i = 0; i < 5; i++) {
    await tab.evaluate(() => document.body.append(document.createElement('pmo-benefits')));
    await tab.waitForNetworkIdle({ idleTime: 100 });
  }
  assert.equal(asked.all().filter((path) => path === '/never/pmo-widgets.js').length, 3);
  assert.equal(warnings(said).length, 1);
  await tab.close();
});
