// Debian's and Ubuntu's packages of the three engines. Only CI as root installs them; people are told the command.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { onPath } from './find.mjs';

const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** Ubuntu has no real package of Chromium or Firefox: those of that name only install a snap. */
export const isUbuntu = () =>
  fs.existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(fs.readFileSync('/etc/os-release', 'utf8'));

export const canUseApt = () => process.platform === 'linux' && process.getuid() === 0 && Boolean(onPath('apt-get'));

function packagesFor(engines) {
  const real = isUbuntu() ? engines.filter((engine) => engine === 'webkit') : engines;
  return real.flatMap((engine) => packages[engine]);
}

/** Installs what it can. Callers look again afterwards: what counts is whether the browser is there. */
export function aptInstall(engines) {
  const wanted = packagesFor(engines);
  if (!wanted.length || !canUseApt()) return;
  console.log(`Installing ${wanted.join(', ')} with apt-get; this takes a minute or two.`);
  // a fresh image has no package lists, an old one has wrong ones
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...wanted);
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) console.warn(`apt-get ${args[0]} ended with status ${status}.`);
}
