// A Chromium out of an npm package, for machines without any browser: no root, no second download site, and the lock
// file beside this page pins its hash. Linux on x64 only. It lives in a cache, never among the project's dependencies:
// 67 MB that nobody with a browser has to fetch.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const lockFolder = import.meta.dirname;
const cache = path.resolve(lockFolder, '../../node_modules/.cache/chromium');
const unpacked = path.join(cache, 'unpacked');
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
  if (!fs.existsSync(complete)) return;
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

export async function fetchChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  fs.rmSync(cache, { recursive: true, force: true });
  fs.mkdirSync(unpacked, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    fs.copyFileSync(path.join(lockFolder, file), path.join(cache, file));
  }
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['ci', ...quiet], { cwd: cache, stdio: 'inherit' });
  await unpack(path.join(cache, 'node_modules/@sparticuz/chromium'));
  fs.writeFileSync(path.join(unpacked, 'fonts.conf'), FONTS);
  fs.rmSync(path.join(cache, 'node_modules'), { recursive: true });
  fs.writeFileSync(complete, '');
  return cachedChromium();
}

async function unpack(packageFolder) {
  const { inflate } = await import(pathToFileURL(path.join(packageFolder, 'build/lambdafs.js')).href);
  // inflate() writes to the system's temporary folder and would take whatever lies there under the same name.
  const { TMPDIR } = process.env;
  process.env.TMPDIR = unpacked;
  try {
    for (const archive of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) {
      await inflate(path.join(packageFolder, 'bin', archive));
    }
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
