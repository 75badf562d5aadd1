// dist/integrity.json: for each other file of dist/ the value of its integrity attribute. Last step of the build.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { allFiles, dist } from './dist.mjs';

const NAME = 'integrity.json';

const hashOf = (file) => `sha384-${createHash('sha384').update(fs.readFileSync(file)).digest('base64')}`;

const files = allFiles().filter((file) => file !== NAME);
const hashes = Object.fromEntries(files.map((file) => [file, hashOf(path.join(dist, file))]));
fs.writeFileSync(path.join(dist, NAME), `${JSON.stringify(hashes, null, 2)}\n`);
