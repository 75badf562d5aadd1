// What a test may need that only a whole browser can do, while the machine has a headless build. Such a test asks for it by
// name, and is skipped by name where it is not there. CI has whole browsers: there it fails instead.
import { inCI } from '../../tools/browser/ci.mjs';
import { howToGet } from '../../tools/browser/how-to-get.mjs';

/** `isThere` looks, on an empty page of the browser, at what it does rather than at what it is called. */
function need(what, isThere) {
  return {
    /** Whether a test has to end here; then it counts as skipped, with the reason. */
    async isMissing(t, pages) {
      const { page } = await pages.open('<p>Some words</p>');
      const there = await isThere(page);
      await page.close();
      if (there) return false;
      const why = `needs ${what}, which ${await pages.version()} does not offer. ${howToGet('chromium')}`;
      if (inCI()) throw new Error(why);
      t.skip(why);
      return true;
    },
  };
}

/** The build that npm brings lacks the data with which Chromium compares words. */
export const searchInPage = need('a search in the page', (page) => page.evaluate(() => find('Some words')));
