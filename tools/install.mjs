// Runs before start, build and test, so that each of them is the only command a fresh clone needs. Nothing but Node's
// own modules may be imported here: there is nothing else yet.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`pmo-widgets is built with Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

// after the check: Node versions too old for us do not know import.meta.dirname either
const root = path.resolve(import.meta.dirname, '..');
const read = (file) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));

/** npm writes down what it installed. Compared by content: a checkout changes dates, not needs. */
function upToDate() {
  try {
    const installed = read('node_modules/.package-lock.json').packages;
    return Object.entries(read('package-lock.json').packages).every(
      ([folder, wanted]) =>
        folder === '' || (installed[folder] ? installed[folder].version === wanted.version : wanted.optional),
    );
  } catch {
    return false;
  }
}

if (!upToDate()) {
  console.log('Installing dependencies (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exit(status ?? 1);
}
