// What sanitizers, minifiers and Markdown leave of each form.
import { site } from '../support/site.mjs';
import { FILTERS } from './filters.mjs';
import { AFTER, BEFORE } from './outcome.mjs';
import { survey } from './survey.mjs';

const here = site();

survey(
  'filters',
  here,
  Object.fromEntries(
    Object.entries(FILTERS).map(([name, filter]) => [
      name,
      async (snippets, head) => {
        const { page } = await here.open('');
        const left = [];
        for (const snippet of snippets) left.push(await filter(`<p>${BEFORE}</p>\n${snippet}\n<p>${AFTER}</p>`, page));
        await page.close();
        return left.map((html) => ({ body: `<main>${html}</main>`, head }));
      },
    ]),
  ),
  'main',
);
