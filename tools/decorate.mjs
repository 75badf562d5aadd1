// What tsc calls decorators with looks first for a copy of itself at the top-level `this` of a script. A module has none
// there, and bundlers warn of each. Nothing else changes, and no line moves, so that source maps hold.
import fs from 'node:fs';
import path from 'node:path';
import { dist } from './dist.mjs';

const LOOK = 'var __decorate = (this && this.__decorate) || function';
const folder = path.join(dist, 'npm');

let mended = 0;
for (const name of fs.readdirSync(folder, { recursive: true })) {
  const file = path.join(folder, name);
  if (!name.endsWith('.js')) continue;
  const code = fs.readFileSync(file, 'utf8');
  if (!code.includes(LOOK)) continue;
  fs.writeFileSync(file, code.replace(LOOK, 'var __decorate = function'));
  mended++;
}
// Another version of tsc may write it otherwise; then the warnings would be back, and nobody here would see them.
if (!mended) throw new Error('No module calls decorators as expected: see tools/decorate.mjs.');
