// dist/styles/<tag>.css: the styles of static HTML, for pages whose policy forbids a <style> in it.
import fs from 'node:fs';
import path from 'node:path';
import { staticCss, tags } from '../dist/static.js';
import { dist } from './dist.mjs';

const folder = path.join(dist, 'styles');
fs.mkdirSync(folder, { recursive: true });
for (const tag of tags) fs.writeFileSync(path.join(folder, `${tag}.css`), `${staticCss(tag)}\n`);
