// A site generator and a server render the guide; a browser opens it, with script and without.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, test } from 'node:test';
import { site } from '../support/site.mjs';
import { isAlive } from '../static/static-site.mjs';
import { app } from './fastify.mjs';

const pages = site();
after(() => app.close());

const WORDS = ['scored) in', '36 months', 'Sources and dates', 'The rest of the page'];

/** The words on the page, whether or not it has scripts. */
async function wordsOn(page) {
  const { nodes } = await (await page.createCDPSession()).send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ role, ignored }) => role?.value === 'StaticText' && !ignored)
    .map(({ name }) => name.value.replace(/\s/g, ' '))
    .join(' ');
}

async function opensWithAndWithoutScript(address) {
  const { page, said } = await pages.visit(address);
  await page.waitForFunction(isAlive);
  const count = await page.evaluate(() => {
    const guide = document.querySelector('pmo-guide').shadowRoot;
    return ['section[part=guide]', 'pmo-comparison', 'pmo-checklist'].map(
      (part) => guide.querySelectorAll(part).length,
    );
  });
  assert.deepEqual(count, [1, 1, 1]);
  for (const words of WORDS) assert.ok((await wordsOn(page)).includes(words), words);
  assert.deepEqual(said, []);
  const title = await page.title();
  await page.close();

  const without = await pages.visit(address, (made) => made.setJavaScriptEnabled(false));
  for (const words of WORDS) assert.ok((await wordsOn(without.page)).includes(words), words);
  assert.deepEqual(without.said, []);
  await without.page.close();
  return title;
}

test('an Eleventy site has the guide in its pages, with the provider’s course and the same as data', async () => {
  const { default: Eleventy } = await import('@11ty/eleventy');
  const folder = path.join(import.meta.dirname, 'eleventy');
  const eleventy = new Eleventy(folder, undefined, {
    configPath: path.relative(process.cwd(), path.join(folder, 'eleventy.config.js')),
    quietMode: true,
  });
  const [{ content }] = await eleventy.toJSON();
  pages.answer('/eleventy', content);
  assert.equal(await opensWithAndWithoutScript('/eleventy'), 'PMO and PMP certification');
  const data = JSON.parse(/<script type="application\/ld\+json">(.+?)<\/script>/.exec(content)[1]);
  assert.deepEqual(
    data['@graph'].map((node) => [node['@type'], node.url]),
    [
      ['EducationalOccupationalCredential', 'https://www.pmi.org/certifications/project-management-pmp'],
      ['Course', 'https://site.example/courses/pmp'],
    ],
  );
  assert.match(content, /PMP course/);
});

test('a Fastify server renders the guide for each address, under a strict policy', async () => {
  pages.answer('/guide/pmp', async (response, request) => {
    const { statusCode, headers, body } = await app.inject({ url: request.url });
    response.writeHead(statusCode, headers).end(body);
  });
  assert.equal(await opensWithAndWithoutScript('/guide/pmp'), 'PMO and PMP® certification: a guide');
  const { page } = await pages.visit('/guide/pmp?lang=es');
  await page.waitForFunction(isAlive);
  assert.match(await page.$eval('pmo-guide', (el) => el.shadowRoot.textContent), /Requisitos/);
  await page.close();
});
