// How a Chromium is started here, for whoever drives one: web-test-runner, or a test that opens whole pages.
import { findChromium } from './find.mjs';
import { cachedChromium } from './npm-chromium.mjs';
import { provideChromium } from './provide.mjs';
import { sandboxFlags } from './sandbox.mjs';

/** Launch options for puppeteer: the Chromium of this machine or, where it has none, one that is fetched. */
export async function chromiumOptions() {
  const executablePath = findChromium();
  return withFlags(executablePath ? { executablePath } : (cachedChromium() ?? (await provideChromium())));
}

/** Launch options for a certain Chromium. */
export const withFlags = (found) => ({
  ...found,
  timeout: 120_000,
  args: [
    ...(found.args ?? sandboxFlags(found.executablePath)),
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    // the same pixels on every machine
    '--force-color-profile=srgb',
    '--font-render-hinting=none',
  ],
});
