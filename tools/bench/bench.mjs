// npm run bench: our widgets beside plain HTML, and beside the same widgets made with other tools. Help: -- --help
import { spawnSync } from 'node:child_process';
import { isOutdated, root } from '../dist.mjs';

if (isOutdated()) {
  const { status } = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

// only now: the scenarios render from the build
await import('./main.mjs');
