import fs from 'node:fs/promises';
import { checkAddresses } from './addresses.mjs';
import { ELEMENT_OPTIONS, NAMES, foreignTo, refusing, words } from './element-options.mjs';
import { WITHOUT_SCRIPT, pageOf } from './hosted-page.mjs';
import { UsageError, say, tell } from './outcome.mjs';
import { writeFiles } from './own-files.mjs';
import { readRightContent } from './read-file.mjs';

export const usage = `Usage: pmo-widgets host DIR [OPTIONS]

Writes a page for each element, to be shown in a frame, with all that it needs, into a folder for any static host. Prints
the names of the files. Files of yours are left alone, links are not followed, and nothing is deleted.

  DIR                  a folder; it is made if it is not there
  --base-url URL       where the folder will be found, such as https://example.org/pmo/; without it there is no oEmbed
  --preset NAME=QUERY  one more page, NAME.html, with options; can be given again:
                       --preset 'pmp-or-pmocp=comparison?certifications=pmp,pmi-pmocp&theme=dark'
  --lang TAG           the language of the pages (default: en)
  --content FILE       a provider's content, for all pages
  --provider-name NAME, --provider-url URL
                       who offers the pages, for oEmbed, and the courses, for structured data
  --structured-data    a script with the same as schema.org data, for search engines
  --force              overwrites files that pmo-widgets did not write, or that somebody changed since`;

export const options = {
  ...Object.fromEntries(
    words('base-url lang content provider-name provider-url').map((name) => [name, { type: 'string' }]),
  ),
  preset: { type: 'string', multiple: true, default: [] },
  'structured-data': { type: 'boolean' },
  force: { type: 'boolean' },
};

const DIST = new URL('../../dist/', import.meta.url);

/** What goes with the pages, as it is. The languages and styles come from their folders. */
const FILES = words(
  'pmo-widgets.js schema.js print.js embed.js frames.js hosted.js THIRD-PARTY-LICENSES.md THIRD-PARTY-LICENSES-SCHEMA.md',
);

export async function run([folder, ...more], given) {
  if (!folder || more.length) throw new UsageError('host takes one folder.');
  checkAddresses('host', given);
  const values = { ...given, 'base-url': given['base-url'] && new URL(given['base-url']).href.replace(/\/?$/, '/') };
  const scripts = await namesIn('languages/', '.js');
  const languages = ['en', ...scripts.map((name) => name.replace('.js', ''))];
  const presets = await Promise.all(given.preset.map((preset) => readPreset(preset)));
  const pages = [...NAMES.map((name) => ({ name, element: name, attributes: {} })), ...presets];
  for (const { name, attributes } of pages) {
    if (values.lang) attributes.lang ??= values.lang;
    if (pages.filter((page) => page.name === name).length > 1)
      throw new UsageError(`There are two pages with the name "${name}".`);
    checkLanguage(attributes.lang, languages);
  }
  const content = await readRightContent(values.content);

  const files = new Map();
  await refusing(async () => {
    for (const page of pages) {
      const { html, oembed } = await pageOf({ ...page, content, values });
      files.set(`${page.name}.html`, html);
      if (oembed) files.set(`${page.name}.json`, `${JSON.stringify(oembed, null, 2)}\n`);
    }
  });
  await addShared(files, scripts);
  files.set('_headers', await headersFor(values['base-url']));

  const written = await writeFiles(folder, files, values.force);
  for (const name of written) say(name);
  if (!values['base-url']) tell('Without --base-url the pages name no address of their own, and there is no oEmbed.');
}

/** Scripts, styles and notices: the same for all pages. */
async function addShared(files, languages) {
  const read = (name) => fs.readFile(new URL(name, DIST));
  for (const name of [...FILES, ...languages.map((file) => `languages/${file}`)]) files.set(name, await read(name));
  for (const file of await namesIn('styles/', '.css'))
    files.set(`styles/${file}`, `${await read(`styles/${file}`)}${WITHOUT_SCRIPT}`);
  files.set('page.css', await fs.readFile(new URL('hosted-page.css', import.meta.url)));
}

const namesIn = async (folder, end) =>
  (await fs.readdir(new URL(folder, DIST))).filter((name) => name.endsWith(end)).toSorted();

/** The rules of this file count from the root of the site. */
async function headersFor(base) {
  const text = await fs.readFile(new URL('hosted-headers.txt', import.meta.url), 'utf8');
  return text.replace('{folder}', base ? new URL(base).pathname : '/');
}

async function readPreset(text) {
  const [, name, element, query = ''] =
    /^([a-z\d]+(?:-[a-z\d]+)*)=(?:pmo-)?(\w+)(?:\.html)?(?:\?(.*))?$/s.exec(text) ?? [];
  if (!NAMES.includes(element))
    throw new UsageError(
      `--preset: expected NAME=ELEMENT?OPTIONS, with a NAME of small letters, digits and hyphens, and an ELEMENT of ${NAMES.join(', ')}, not "${text}".`,
    );
  const attributes = Object.fromEntries(new URLSearchParams(query));
  const foreign = new Set(await foreignTo(element, Object.keys(attributes)));
  // What comes from an address is not in the page, which would not be complete without script.
  for (const option of Object.keys(attributes))
    if (![...ELEMENT_OPTIONS, 'differences-only'].includes(option) || option === 'content-src') foreign.add(option);
  if (foreign.size) throw new UsageError(`--preset ${name}: ${element} does not take ${[...foreign].join(', ')} here.`);
  return { name, element, attributes };
}

function checkLanguage(tag, languages) {
  const [base] = (tag ?? 'en').toLowerCase().split('-');
  if (!languages.includes(base))
    throw new UsageError(`There is no language "${tag}". There are ${languages.join(', ')}.`);
}
