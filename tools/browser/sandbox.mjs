// Whether Chromium can use its sandbox here. It cannot as root, nor where the system grants plain users no namespaces
// (some containers, Ubuntu since 23.10 for browsers that no package installed). Where it can, it keeps it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export function sandboxFlags(executablePath) {
  if (process.platform !== 'linux') return [];
  if (process.getuid() === 0) return ['--no-sandbox'];
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'pmo-sandbox-'));
  const trial = spawnSync(
    executablePath,
    ['--headless', '--disable-gpu', `--user-data-dir=${profile}`, '--dump-dom', 'about:blank'],
    { encoding: 'utf8', timeout: 20_000 },
  );
  fs.rmSync(profile, { recursive: true, force: true });
  return trial.status !== 0 && /sandbox/i.test(trial.stderr ?? '') ? ['--no-sandbox'] : [];
}
