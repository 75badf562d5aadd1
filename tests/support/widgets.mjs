// Opens the built widgets in a real browser, in any state, width, scheme and language.
import fs from 'node:fs';
import path from 'node:path';
import { shown, site } from './site.mjs';
import { markup } from './states.mjs';

const inPage = fs.readFileSync(path.join(import.meta.dirname, 'in-page.js'), 'utf8');

/** Brings a page to what the learner of a state sees: waits for its widget, and clicks. */
async function bring(page, { clicks = [] }, lang) {
  await shown(page);
  await page.evaluate('look.rendered()');
  if (lang === 'en') for (const words of clicks) await page.evaluate((said) => look.click(said), words);
}

/** Opens one state after the other on one page, which is much quicker than a page for each. Nobody may close it. */
export function onOnePage(open, { lang = 'en', around = String, ...options } = {}) {
  let page;
  return async (state) => {
    if (!page) return (page = await open(state, { lang, around, ...options }));
    await page.evaluate(
      (html) => {
        localStorage.clear();
        document.body.innerHTML = html;
      },
      around(markup(state, `lang="${lang}"`)),
    );
    await bring(page, state, lang);
    return page;
  };
}

/** Starts a site and a browser for the tests of one file; returns what opens a widget. */
export function widgets(pages = site()) {
  /** A page that holds one widget; `look` is there, see in-page.js. */
  return async function open(
    state,
    {
      width = 1000,
      height = 800,
      scale = 1,
      scheme = 'light',
      lang = 'en',
      media = [],
      head = '',
      around = String,
      /** In a window of its own, so that others may be open beside it. */
      alone,
      /** Another script than the built one. */
      script,
    } = {},
  ) {
    if (script) pages.answer('/other.js', script, 'text/javascript');
    const { page } = await pages.open(
      `<script type="module" src="${script ? '/other.js' : '/pmo-widgets.js'}"></script>${around(markup(state, `lang="${lang}"`))}`,
      {
        head: `<meta name="color-scheme" content="light dark"><meta name="viewport" content="width=device-width">${head}`,
        alone,
        async prepare(prepared) {
          await prepared.setViewport({ width, height, deviceScaleFactor: scale });
          // Puppeteer knows no forced-colors; DevTools does, as long as the session lives that said so.
          const features = [{ name: 'prefers-color-scheme', value: scheme }, ...media];
          if (media.length) await (await prepared.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
          else await prepared.emulateMediaFeatures(features);
          await prepared.evaluateOnNewDocument(inPage);
        },
      },
    );
    await bring(page, state, lang);
    return page;
  };
}
