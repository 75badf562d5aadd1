// What npm unpacked and no test reads goes again: six versions of WordPress are 380 MB, the one that is tested 60.
import fs from 'node:fs';

const WORDPRESS = '6.5';
const folder = new URL('./node_modules/@wp-playground/wordpress-builds/', import.meta.url);

for (const [inside, kept] of [
  ['public/', `wp-${WORDPRESS}`],
  ['src/wordpress/', `wp-${WORDPRESS}.zip`],
])
  for (const name of fs.readdirSync(new URL(inside, folder)))
    if (name !== kept) fs.rmSync(new URL(inside + name, folder), { recursive: true });
