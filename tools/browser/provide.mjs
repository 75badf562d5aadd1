// Puts a browser on a machine that has none.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { aptInstall, canUseApt, isUbuntu } from './apt.mjs';
import { inCI } from './ci.mjs';
import { findChromium, findFirefox, findWebKit } from './find.mjs';
import { fetchChromium } from './npm-chromium.mjs';

const PLAYWRIGHT = 'playwright@1.65.1';

const find = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };

/** What CI, as root on Debian or Ubuntu, lacks of these engines. People's machines are left as they are. */
export function installInCI(engines) {
  if (inCI()) aptInstall(engines.filter((name) => !find[name]()));
}

const SOURCES = [
  ['an npm package', fetchChromium],
  ["Playwright's installer", playwrightChromium],
  ['apt-get', aptChromium],
];

/**
 * Chromium for everybody: tests always run in at least one engine. People get it from the least intrusive source, which is a
 * headless build; CI gets a whole browser, of which no test has to be skipped, if any source has one.
 */
export async function provideChromium() {
  console.log('No Chrome or Chromium found on this machine; getting one for the tests.');
  for (const [label, get] of inCI() ? SOURCES.toReversed() : SOURCES) {
    try {
      const launchOptions = await get();
      if (launchOptions) {
        console.log(`Chromium came from ${label}: ${launchOptions.executablePath}`);
        return launchOptions;
      }
    } catch (error) {
      console.warn(`Chromium from ${label}: ${error.message}`);
    }
  }
  throw new Error('No Chromium could be provided. Install Chrome or Chromium, or set CHROME_PATH to its program.');
}

function playwrightChromium() {
  // with the system libraries it needs, where we may install those
  const withLibraries = canUseApt() ? ['--with-deps'] : [];
  const part = inCI() ? '--no-shell' : '--only-shell';
  run('npx', '--yes', PLAYWRIGHT, 'install', ...withLibraries, part, 'chromium');
  return foundChromium();
}

function aptChromium() {
  aptInstall(['chromium']);
  return foundChromium();
}

function foundChromium() {
  const executablePath = findChromium();
  return executablePath && { executablePath };
}

/**
 * Mozilla's own build, for CI on Ubuntu, whose package is a snap that cannot be driven in a container.
 * The installer is a part of puppeteer-core.
 */
export async function provideFirefox() {
  if (!isUbuntu() || !canUseApt()) return;
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  const cacheDir = path.resolve(import.meta.dirname, '../../node_modules/.cache/firefox');
  const buildId = await resolveBuildId(Browser.FIREFOX, platform, 'stable');
  const { executablePath } = await install({ browser: Browser.FIREFOX, platform, buildId, cacheDir });
  return executablePath;
}

function run(command, ...args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with status ${status}`);
}
