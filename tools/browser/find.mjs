// Where this machine keeps its browsers. This file only looks and changes nothing; provide.mjs installs.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const home = os.homedir();

/** A program on PATH. Ubuntu's `chromium-browser` and `firefox` may be scripts that only start a snap: not for us. */
export function onPath(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
      const file = path.join(folder, name);
      if (isProgram(file) && !isSnapStub(file)) return file;
    }
  }
}

function isProgram(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

function isSnapStub(file) {
  if (fs.realpathSync(file).endsWith('/snap')) return true;
  return fs.statSync(file).size < 4096 && /\bsnap\b/.test(fs.readFileSync(file, 'utf8'));
}

const firstThatExists = (files) => files.find((file) => fs.existsSync(file));

function inMacApps(...names) {
  const folders = ['/Applications', path.join(home, 'Applications')];
  return names.flatMap(([app, program = app]) =>
    folders.map((f) => path.join(f, `${app}.app/Contents/MacOS`, program)),
  );
}

function inProgramFiles(...tails) {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
  return tails.flatMap((tail) => folders.filter(Boolean).map((folder) => path.join(folder, tail)));
}

/** What Playwright's or Puppeteer's installer left in its cache; of several versions the last by name. */
function inDownloadCaches(programs) {
  const playwright = {
    darwin: path.join(home, 'Library/Caches/ms-playwright'),
    win32: path.join(process.env.LOCALAPPDATA ?? home, 'ms-playwright'),
  }[process.platform];
  const folders = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    playwright ?? path.join(home, '.cache/ms-playwright'),
    process.env.PUPPETEER_CACHE_DIR,
    path.join(home, '.cache/puppeteer'),
  ];
  for (const folder of folders) {
    if (!folder || !fs.existsSync(folder)) continue;
    const found = fs
      .readdirSync(folder, { recursive: true })
      .filter((file) => programs.test(file))
      .map((file) => path.join(folder, file))
      .filter(isProgram)
      .toSorted();
    if (found.length) return found.at(-1);
  }
}

/** Chrome, Chromium, or another browser on the same engine. CHROME_PATH overrides. */
export function findChromium() {
  const named = process.env.CHROME_PATH ?? process.env.CHROME_BIN ?? process.env.PUPPETEER_EXECUTABLE_PATH;
  if (named) return named;
  const installed = {
    darwin: () => firstThatExists(inMacApps(['Google Chrome'], ['Chromium'], ['Microsoft Edge'], ['Brave Browser'])),
    win32: () =>
      firstThatExists(
        inProgramFiles(
          'Google/Chrome/Application/chrome.exe',
          'Chromium/Application/chrome.exe',
          'Microsoft/Edge/Application/msedge.exe',
        ),
      ),
  }[process.platform];
  const onLinux = () =>
    onPath(
      'chromium',
      'google-chrome',
      'google-chrome-stable',
      'chromium-browser',
      'chromium-headless-shell',
      'microsoft-edge',
      'brave-browser',
    );
  const program =
    /(^|[\\/])(chrome|chrome-headless-shell|headless_shell)(\.exe)?$|[\\/](Chromium|Google Chrome for Testing)$/;
  return (installed ?? onLinux)() ?? inDownloadCaches(program);
}

/** Firefox itself: Playwright's patched build speaks another protocol. FIREFOX_PATH overrides. */
export function findFirefox() {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  const installed = {
    darwin: () => firstThatExists(inMacApps(['Firefox', 'firefox'], ['Firefox Nightly', 'firefox'])),
    win32: () => firstThatExists(inProgramFiles('Mozilla Firefox/firefox.exe')),
  }[process.platform];
  return (installed ?? (() => onPath('firefox', 'firefox-esr')))();
}

/** WebKitGTK's driver, if there is also a screen, real or virtual, on which its browser can open. Linux only. */
export function findWebKit() {
  if (process.platform !== 'linux') return;
  const screen = onPath('Xvfb') ?? process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
  return screen && onPath('WebKitWebDriver');
}
