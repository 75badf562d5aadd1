// What visitors see of each form in posts of a real WordPress, by an administrator and by an author, whose HTML it filters.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allAttributes } from '../../dist/npm/options/table.js';
import { site } from '../support/site.mjs';
import { recipeOf } from './docs.mjs';
import { AFTER, BEFORE, outcomeOf } from './outcome.mjs';
import { survey } from './survey.mjs';
import { wordpress } from './wordpress.mjs';

const here = site();
let started;
const start = () => (started ??= wordpress(here, recipeOf('wordpress', here.otherOrigin)));

const block = (name, html) => `<!-- wp:${name} -->\n${html}\n<!-- /wp:${name} -->`;
const between = (html) =>
  [block('paragraph', `<p>${BEFORE}</p>`), html, block('paragraph', `<p>${AFTER}</p>`)].join('\n\n');
const inBlock = (name) => (html) => between(block(name, html));
// Text mode of the classic editor: blank lines are paragraphs, and a link is a line.
const classic = (html) => [BEFORE, html.replace(/^<p>(.*)<\/p>$/, '$1'), AFTER].join('\n\n');

const ARTICLE = '.entry-content';
const LOADER = /<script[^>]*\/embed\.js[^>]*data-upgrade-links[^>]*><\/script>/;

const posts = (user, contentOf) => async (snippets, head) => {
  const wp = await start();
  const ids = await wp.save(snippets.map((snippet) => ({ user, content: contentOf(snippet) })));
  return Promise.all(
    ids.map(async (id) => {
      const page = await wp.pageOf(id);
      assert.match(page, LOADER);
      return { raw: page.replace(LOADER, head) };
    }),
  );
};

survey(
  'wordpress',
  here,
  {
    'administrator, Custom HTML block': posts('admin', inBlock('html')),
    'administrator, classic editor': posts('admin', classic),
    'author, Custom HTML block': posts('author', inBlock('html')),
    'author, classic editor': posts('author', classic),
  },
  ARTICLE,
);

for (const user of ['admin', 'author'])
  test(`the shortcode works in a post of the ${user}, as a block and in the classic editor`, async () => {
    const wp = await start();
    const shortcode = '[pmo widget="comparison" certifications="pmp capm" heading="PMP & CAPM"]Text[/pmo]';
    const contents = [inBlock('shortcode')(shortcode), classic(shortcode)];
    for (const id of await wp.save(contents.map((content) => ({ user, content })))) {
      const opened = await here.open('', { raw: await wp.pageOf(id) });
      assert.equal(await outcomeOf(opened, ARTICLE, 'placeholder'), 'works');
      await opened.page.close();
    }
  });

test('every option arrives from the shortcode, with a value and without', async () => {
  const wp = await start();
  const options = allAttributes();
  const contents = [options.map((name) => `${name}="x"`), options].map((said) =>
    inBlock('shortcode')(`[pmo widget="comparison" ${said.join(' ')}]Text[/pmo]`),
  );
  const [valued, bare] = await wp.save(contents.map((content) => ({ user: 'author', content })));
  const div = async (id) => /<div data-pmo-widget="comparison"[^>]*>/.exec(await wp.pageOf(id))[0];
  const written = await Promise.all([div(valued), div(bare)]);
  for (const name of options) {
    assert.ok(written[0].includes(` data-${name}="x"`), `${name}: ${written[0]}`);
    assert.ok(written[1].includes(` data-${name}=""`), `${name}: ${written[1]}`);
  }
});

test('a comparison of which a shortcode says differences-only shows no more', async () => {
  const wp = await start();
  const content = inBlock('shortcode')(
    '[pmo widget="comparison" certifications="pmp capm" differences-only]Text[/pmo]',
  );
  const [id] = await wp.save([{ user: 'author', content }]);
  const { page } = await here.open('', { raw: await wp.pageOf(id) });
  await page.waitForFunction(() => document.querySelector('pmo-comparison:defined')?.differencesOnly === true);
  await page.close();
});
