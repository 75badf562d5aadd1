// The one Chromium whose pictures are compared: its version is pinned by package-lock.json beside this page, whatever
// browsers a machine has. Its package is for Linux on x64, where CI runs.
import { execFileSync } from 'node:child_process';
import { chromiumOptions, withFlags } from './chromium.mjs';
import { inCI } from './ci.mjs';
import { fetchChromium } from './npm-chromium.mjs';

/** Launch options of the pinned browser or, with the reason, of the one that this machine has. */
export async function pinnedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { options: await chromiumOptions(), why: 'it is for Linux on x64' };
  try {
    const found = await fetchChromium();
    execFileSync(found.executablePath, ['--version'], { env: found.env });
    return { options: withFlags(found) };
  } catch (error) {
    // A run that skipped what it is there for must not look like one that did it.
    if (inCI()) throw error;
    const [what, how = ''] = error.message.split('\n');
    return { options: await chromiumOptions(), why: `it could not be had (${what}: ${how})` };
  }
}
