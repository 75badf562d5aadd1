// src/embed/attributes.ts: what the loader and hosted pages have to know of the table of options, and no more, because they are
// to be small. `npm run options` writes it; a test compares.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'oxfmt';
import { runnerImport } from 'vite';
import { root } from './dist.mjs';

export const file = path.join(root, 'src/embed/attributes.ts');

export async function loaderOptions() {
  const { module } = await runnerImport('./src/options/table.ts', { configFile: false, logLevel: 'error' });
  const { NOUNS, allAttributes, whoMaySet } = module;
  const by = (who) => allAttributes().filter((name) => whoMaySet(name) === who);
  const text = `// Generated from src/options/ by \`npm run options\`, and compared with it by a test.

/** The widgets, as \`data-pmo-widget\` and the hosted pages name them. */
export const NAMES = [${NOUNS.map((noun) => `'${noun}'`).join(', ')}] as const;

/** The attributes of all elements together. */
export const ATTRIBUTES =
  '${allAttributes().join(' ')}'.split(' ');

/** Those that are for whoever runs the site: an address names none of them. */
export const BY_OWNER = /^(${by('owner').join('|')})$/;

/** Those that are for whoever writes the page, besides: no stranger's link names one of them. */
export const BY_PAGE = /^(${[...by('owner'), ...by('page')].join('|')})$/;
`;
  return (await format(file, text, JSON.parse(fs.readFileSync(path.join(root, '.oxfmtrc.json'), 'utf8')))).code;
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href)
  fs.writeFileSync(file, await loaderOptions());
