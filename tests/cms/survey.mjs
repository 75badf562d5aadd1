// Every form through every host of one kind, compared with what docs/cms.md says of it.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { snippetOf } from '../../dist/static.js';
import { tableOf, writeTable } from './docs.mjs';
import { ATTRIBUTES, FORMS, addressesOf, hasContent, headOf, markupOf } from './forms.mjs';
import { outcomeOf } from './outcome.mjs';

const COLUMNS = Object.keys(FORMS);
const isWriting = process.env.CMS_TABLE === 'write';

/**
 * @param hosts by the name that the table has for them: a function that takes all snippets, and the head of their
 *   pages, and returns for each its page: `body` and `head`, or the whole as `raw`.
 * @param article where in such a page the snippet was pasted.
 */
export function survey(name, here, hosts, article) {
  const rows = {};
  /** By page, because many hosts leave the same of a snippet, and a browser takes half a second to look at it. */
  const outcomes = new Map();
  for (const [host, paste] of Object.entries(hosts))
    test(`what learners get after ${host} is what docs/cms.md says`, async () => {
      // The files are on another site, as with most embedders: some editors shorten addresses of their own.
      const files = here.otherOrigin;
      await hostedPage(here, files);
      const snippets = await Promise.all(COLUMNS.map((form) => markupOf(form, files)));
      const pages = await paste(snippets, headOf(files));
      const seen = await Promise.all(pages.map((page, i) => seenAt(page, COLUMNS[i])));
      rows[host] = Object.fromEntries(COLUMNS.map((form, i) => [form, seen[i]]));
      if (!isWriting) assert.deepEqual(rows[host], tableOf(name)[host]);
    });

  test('a link in a paragraph of its own works or stays a link everywhere', () => {
    for (const [host, { link }] of Object.entries(rows)) assert.match(link, /^(works|link)$/, host);
  });

  test('no form is ever shown twice, wrongly or not at all', () => {
    const places = Object.entries(rows).flatMap(([host, row]) =>
      Object.entries(row).map(([form, seen]) => `${host}, ${form}: ${seen}`),
    );
    assert.deepEqual(
      places.filter((place) => /: (twice|wrong|lost)$/.test(place)),
      [],
    );
  });

  test('docs/cms.md names no host that nobody tries', () => {
    if (!isWriting) assert.deepEqual(Object.keys(tableOf(name)), Object.keys(hosts));
  });

  after(() => isWriting && writeTable(name, rows));

  function seenAt(page, form) {
    const key = JSON.stringify([page, hasContent(form)]);
    if (!outcomes.has(key)) outcomes.set(key, lookAt(page, form));
    return outcomes.get(key);
  }

  async function lookAt({ body = '', ...page }, form) {
    // Several are looked at side by side, and a hidden page may have no frames.
    const opened = await here.open(body, { ...page, alone: true });
    const outcome = await outcomeOf(opened, article, form);
    await opened.page.close();
    return outcome;
  }
}

/** The page that the link leads to and the frame shows: static HTML first, as hosted pages are. */
async function hostedPage(here, origin) {
  const body = await snippetOf('comparison', 'shadow', ATTRIBUTES, addressesOf(origin));
  here.answer(
    '/pmo/comparison.html',
    `<!doctype html><html lang="en"><title>PMP and CAPM</title><link rel="icon" href="data:,">${body}`,
  );
}
