// Compares what is kept in the repository with what is there now, or takes it over:
//   npm run a11y                 accessibility, with the trees in tests/a11y/snapshots/
//   npm run visual -- --accept   what the widgets look like; the new state becomes what is expected
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { buildIfOutdated, root } from './dist.mjs';

const [folder, ...options] = process.argv.slice(2);
const accept = options.includes('--accept');
const tests = path.join('tests', folder);

buildIfOutdated();
const files = fs.readdirSync(path.join(root, tests)).filter((file) => file.endsWith('.node.mjs'));
const { status } = spawnSync(
  process.execPath,
  ['tools/test-node.mjs', ...files.toSorted().map((file) => path.join(tests, file))],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ACCEPT: accept ? '1' : '' } },
);
if (accept) console.log(`\nAccepted. Look at what changed before you commit it: git diff ${tests}`);
process.exit(status ?? 1);
