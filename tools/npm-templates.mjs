// Takes comments and white space that nobody sees out of the templates in dist/npm/, because apps bundle them as they are. Source
// maps still lead to the sources.
import fs from 'node:fs';
import path from 'node:path';
import remapping from '@jridgewell/remapping';
import { minifyHTMLLiterals } from '@lit-labs/rollup-plugin-minify-html-literals/lib/minify-html-literals.js';
import { dist } from './dist.mjs';
import { options } from './minified-templates.mjs';

const modules = path.join(dist, 'npm');

for (const name of fs.readdirSync(modules, { recursive: true })) {
  if (!name.endsWith('.js')) continue;
  const file = path.join(modules, name);
  const minified = await minifyHTMLLiterals(fs.readFileSync(file, 'utf8'), options);
  if (!minified) continue;
  const { code, map } = minified;
  const compiled = JSON.parse(fs.readFileSync(`${file}.map`, 'utf8'));
  fs.writeFileSync(file, code);
  fs.writeFileSync(`${file}.map`, remapping([{ ...map, file: compiled.file }, compiled], () => null).toString());
}
