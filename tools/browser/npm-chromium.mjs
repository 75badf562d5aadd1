// A Chromium out of an npm package: the one that draws the pictures, so that each machine compares the same, and the one
// for machines without any browser. No root, no second download site, and the lock file beside this page pins its hash.
// Linux on x64 only. It lives in a cache, never among the project's dependencies: 67 MB that come when a test asks.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const lockFolder = import.meta.dirname;
const lock = path.join(lockFolder, 'package-lock.json');
const cache = path.resolve(lockFolder, '../../node_modules/.cache/chromium');
const unpacked = path.join(cache, 'unpacked');
/** Holds the lock file from which the copy beside it came; there once all is there. */
const complete = path.join(unpacked, 'complete');

/** The package looks for its fonts where AWS unpacks them. With no font at all Chromium crashes at the first text field. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(unpacked, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(unpacked, 'font-cache')}</cachedir>
</fontconfig>
`;

/** Launch options of the copy in the cache, if it is there. */
export function cachedChromium() {
  if (!isLocked()) return;
  // The package brings the shared libraries that a bare container lacks, but points to them only on AWS.
  const libraries = [path.join(unpacked, 'al2023/lib'), process.env.LD_LIBRARY_PATH];
  return {
    executablePath: path.join(unpacked, 'chromium'),
    headless: 'shell',
    args: ['--no-sandbox'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
      FONTCONFIG_FILE: path.join(unpacked, 'fonts.conf'),
    },
  };
}

/** Whether the cache holds what the lock file asks for today: who changed the version wants that one. */
const isLocked = () => fs.existsSync(complete) && fs.readFileSync(complete, 'utf8') === fs.readFileSync(lock, 'utf8');

/** The same of the copy in the cache, which is fetched first where it is not there. Nothing on other machines. */
export async function fetchChromium() {
  if (isLocked()) return cachedChromium();
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  // Test files run beside each other: each gets a copy of its own ready, and the first one stays.
  const own = `${cache}-${process.pid}`;
  fs.mkdirSync(path.join(own, 'unpacked'), { recursive: true });
  try {
    for (const file of ['package.json', 'package-lock.json']) {
      fs.copyFileSync(path.join(lockFolder, file), path.join(own, file));
    }
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', ['ci', ...quiet], { cwd: own, stdio: 'pipe' });
    await unpack(path.join(own, 'node_modules/@sparticuz/chromium'), path.join(own, 'unpacked'));
    fs.writeFileSync(path.join(own, 'unpacked/fonts.conf'), FONTS);
    fs.rmSync(path.join(own, 'node_modules'), { recursive: true });
    fs.copyFileSync(lock, path.join(own, 'unpacked/complete'));
    if (!isLocked()) {
      fs.rmSync(cache, { recursive: true, force: true });
      fs.renameSync(own, cache);
    }
  } catch (error) {
    // somebody else was first
    if (!isLocked()) throw error;
  } finally {
    fs.rmSync(own, { recursive: true, force: true });
  }
  return cachedChromium();
}

async function unpack(packageFolder, target) {
  const { inflate } = await import(pathToFileURL(path.join(packageFolder, 'build/lambdafs.js')).href);
  // inflate() writes to the system's temporary folder and would take whatever lies there under the same name.
  const { TMPDIR } = process.env;
  process.env.TMPDIR = target;
  try {
    for (const archive of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) {
      await inflate(path.join(packageFolder, 'bin', archive));
    }
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
