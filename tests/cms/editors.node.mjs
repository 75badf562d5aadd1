// What editors save of each form that is put into their source view.
import { site } from '../support/site.mjs';
import { EDITORS, savedBy } from './editors.mjs';
import { survey } from './survey.mjs';

const here = site();

survey(
  'editors',
  here,
  Object.fromEntries(
    Object.entries(EDITORS).map(([name, editor]) => [
      name,
      async (snippets, head) => {
        const saved = await savedBy(here, editor, snippets);
        return saved.map((html) => ({ body: `<main>${html}</main>`, head }));
      },
    ]),
  ),
  'main',
);
