// Writes the tables of docs/cms.md from a run: node tests/cms/table.mjs
// Look at what changed before you commit it: a cell that was better before is a bug.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const run = (command, args) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CMS_TABLE: 'write' },
  });

// One after the other, because they write one file.
for (const name of ['filters', 'editors', 'wordpress']) run(process.execPath, ['--test', `tests/cms/${name}.node.mjs`]);
run('npx', ['oxfmt', 'docs/cms.md']);
