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
const read = (...file) => JSON.parse(fs.readFileSync(path.join(...file), 'utf8'));

/** npm writes down what it installed. Compared by content: a checkout changes dates, not needs. */
function upToDate(folder) {
  try {
    const installed = read(folder, 'node_modules/.package-lock.json').packages;
    return Object.entries(read(folder, 'package-lock.json').packages).every(
      ([place, wanted]) =>
        place === '' || (installed[place] ? installed[place].version === wanted.version : wanted.optional),
    );
  } catch {
    return false;
  }
}

/** Frameworks, editors and servers that only tests need have lock files of their own, apart from those of the package. */
const fixtures = () =>
  fs
    .readdirSync(path.join(root, 'tests'), { recursive: true })
    .filter((file) => path.basename(file) === 'package-lock.json' && !file.includes('node_modules'))
    .map((file) => path.join(root, 'tests', path.dirname(file)));

/** They belong to the tests in their folder, to the one beside it that is called like it, and to whoever reads from them. */
function isFor(fixture, file) {
  const test = path.resolve(root, file);
  if (/[*?{]/.test(test)) return true;
  if (test.startsWith(fixture + path.sep) || test.startsWith(`${fixture}.`)) return true;
  const reads = `${path.relative(root, fixture).replaceAll(path.sep, '/')}/node_modules/`;
  return fs.existsSync(test) && fs.readFileSync(test, 'utf8').includes(reads);
}

const [flag, ...files] = process.argv.slice(2);
const asked = {
  // all of them or, where test files are named, what these need
  '--tests': () => fixtures().filter((fixture) => !files.length || files.some((file) => isFor(fixture, file))),
  // a workspace of its own, whose peers nobody else needs
  '--bench': () => [path.join(root, 'tools/bench')],
};
const further = asked[flag]?.() ?? [];

for (const folder of [root, ...further]) {
  if (upToDate(folder)) continue;
  console.log(`Installing dependencies of ${path.relative(root, folder) || 'the project'} (npm ci) …`);
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
