// Which engines a test run uses:
//   nothing said        Chromium always (provided where the machine has none), Firefox and WebKit where they are found
//   BROWSERS=a,b        exactly these; one that is missing is an error
//   CI=true             all three; as root on Debian or Ubuntu the missing ones are installed
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { webkitLauncher } from '../webkit/launcher.mjs';
import { chromiumOptions } from './chromium.mjs';
import { inCI } from './ci.mjs';
import { findFirefox, findWebKit } from './find.mjs';
import { howToGet } from './how-to-get.mjs';
import { installInCI, provideFirefox } from './provide.mjs';

const NAMES = ['chromium', 'firefox', 'webkit'];
const launcher = { chromium, firefox, webkit: () => webkitLauncher(findWebKit()) };

/** Launchers for @web/test-runner. */
export async function engines() {
  const named = process.env.BROWSERS?.split(/[\s,]+/).filter(Boolean);
  const unknown = named?.filter((name) => !NAMES.includes(name)) ?? [];
  if (unknown.length) throw new Error(`BROWSERS: ${unknown.join(', ')}? It is a list of ${NAMES.join(', ')}.`);

  const wanted = named ?? NAMES;
  const demanded = named ?? (inCI() ? NAMES : ['chromium']);
  installInCI(wanted);

  const launchers = [];
  for (const name of wanted) {
    const ready = await launcher[name]();
    if (ready) launchers.push(ready);
    else if (demanded.includes(name)) throw new Error(`${name} is not on this machine. ${howToGet(name)}`);
    else console.log(`Skipping ${name}: not on this machine. ${howToGet(name)}`);
  }
  return launchers;
}

async function chromium() {
  // "browser" stays unset: a launcher that is told "chrome" collects no coverage
  return chromeLauncher({
    launchOptions: await chromiumOptions(),
    async createPage({ browser }) {
      // Two files run at once: storage of their own, and each the focus it would have alone.
      const page = await (await browser.createBrowserContext()).newPage();
      const cdp = await page.createCDPSession();
      await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return page;
    },
  });
}

async function firefox() {
  const executablePath = findFirefox() ?? (inCI() ? await provideFirefox() : undefined);
  if (!executablePath) return;
  // The Chrome launcher drives Firefox as well, over WebDriver BiDi: no geckodriver.
  return chromeLauncher({
    puppeteer,
    // only one window has the focus
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath, timeout: 120_000 },
  });
}
