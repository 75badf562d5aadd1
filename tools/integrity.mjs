// dist/integrity.json: for each CDN file the value of its integrity attribute. Last step of the build.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { cdnFiles, dist } from './dist.mjs';

const hashOf = (file) => `sha384-${createHash('sha384').update(fs.readFileSync(file)).digest('base64')}`;

const hashes = Object.fromEntries(cdnFiles().map((file) => [file, hashOf(path.join(dist, file))]));
fs.writeFileSync(path.join(dist, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
