// What lies where in dist/, for the tools and tests that ask about it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');
export const dist = path.join(root, 'dist');

/** Measures the build, and has no part in it. */
const bench = path.join(root, 'tools/bench');

export const filesBelow = (folder) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

/** All files, relative to dist/, in a fixed order. */
export const allFiles = () =>
  filesBelow(dist)
    .map((file) => path.relative(dist, file).replaceAll(path.sep, '/'))
    .toSorted();

/** What pages load. Modules for bundlers and servers are not among it, nor is the command line. */
export const cdnFiles = () =>
  allFiles().filter((file) => /\.(js|css)$/.test(file) && !/^(npm\/|(static|jsx|cli)\.js$)/.test(file));

/** Whether somebody changed a source, or what builds it, after the last complete build. */
export function isOutdated() {
  // the build's last step writes this file
  const built = changedAt(path.join(dist, 'integrity.json'));
  const inputs = [
    'src',
    'tools',
    'package.json',
    'package-lock.json',
    'vite.config.ts',
    'tsconfig.json',
    'tsconfig.build.json',
  ];
  return inputs.some((input) => {
    const file = path.join(root, input);
    const files = fs.statSync(file).isDirectory() ? filesBelow(file) : [file];
    return files.some((name) => !name.startsWith(bench) && changedAt(name) > built);
  });
}

/** For tools that use the build. One that fails ends them. */
export function buildIfOutdated() {
  if (!isOutdated()) return;
  const { status } = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const changedAt = (file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
