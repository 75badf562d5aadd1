import headers from './hosted-headers.txt?raw';
import pageCss from './hosted-page.css?raw';
import { NOUNS } from '../options/table.js';
import { checkAddresses } from './addresses.js';
import { readArguments } from './arguments.js';
import { readRightContent } from './content-file.js';
import { withLanguage } from './element-options.js';
import { type HostedPage, WITHOUT_SCRIPT, pageOf } from './hosted-page.js';
import { UsageError, say, tell } from './outcome.js';
import { writeFiles } from './own-files.js';
import { builtIn, readBuilt } from './package-files.js';
import { type Preset, readPreset } from './presets.js';
import { refusing } from './warnings.js';

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

const TAKES = {
  texts: ['base-url', 'lang', 'content', 'provider-name', 'provider-url'],
  flags: ['structured-data', 'force'],
  lists: ['preset'],
} as const;

/** What goes with the pages, as it is. The languages, words and styles come from their folders. */
const FILES = [
  'pmo-widgets.js',
  'schema.js',
  'derive.js',
  'print.js',
  'embed.js',
  'frames.js',
  'hosted.js',
  'THIRD-PARTY-LICENSES.md',
  'THIRD-PARTY-LICENSES-SCHEMA.md',
];

/** Texts or bytes by name. */
type Files = Map<string, string | Buffer>;

export async function run(args: readonly string[]): Promise<void> {
  const { positionals, values } = readArguments(args, TAKES);
  const [folder, ...more] = positionals;
  if (!folder || more.length) throw new UsageError('host takes one folder.');
  checkAddresses('host', values);
  const base = values['base-url'] && new URL(values['base-url']).href.replace(/\/?$/, '/');
  const scripts = await builtIn('languages', '.js');
  const pages = pagesFor(values, ['en', ...scripts.map((name) => name.replace('.js', ''))]);
  const content = await readRightContent(values.content);

  const files: Files = new Map();
  await refusing(async () => {
    for (const page of pages) {
      const { html, oembed } = await pageOf({ ...page, content }, { ...values, 'base-url': base });
      files.set(`${page.name}.html`, html);
      if (oembed) files.set(`${page.name}.json`, `${JSON.stringify(oembed, null, 2)}\n`);
    }
  });
  await addShared(files, scripts);
  files.set('_headers', headersFor(base));

  const written = await writeFiles(folder, files, values.force);
  for (const name of written) say(name);
  if (!base) tell('Without --base-url the pages name no address of their own, and there is no oEmbed.');
}

/** A page for each element, and those that were asked for. */
function pagesFor(
  { lang, preset = [] }: { readonly lang?: string; readonly preset?: readonly string[] },
  languages: readonly string[],
): Omit<HostedPage, 'content'>[] {
  const plain = NOUNS.map((noun): Preset => ({ name: noun, element: noun, attributes: {} }));
  const all = [...plain, ...preset.map(readPreset)];
  return all.map(({ name, element, attributes }) => {
    if (all.filter((page) => page.name === name).length > 1)
      throw new UsageError(`There are two pages with the name "${name}".`);
    const own = withLanguage({ ...(lang && { lang }), ...attributes });
    checkLanguage(own.lang, languages);
    return { name, element, attributes: own };
  });
}

function checkLanguage(tag = 'en', languages: readonly string[]): void {
  const [base] = tag.toLowerCase().split('-') as [string];
  if (!languages.includes(base))
    throw new UsageError(`There is no language "${tag}". There are ${languages.join(', ')}.`);
}

/** Scripts, styles and notices: the same for all pages. */
async function addShared(files: Files, languages: readonly string[]): Promise<void> {
  const words = (await builtIn('words', '.js')).map((file) => `words/${file}`);
  for (const name of [...FILES, ...languages.map((file) => `languages/${file}`), ...words])
    files.set(name, await readBuilt(name));
  for (const name of (await builtIn('styles', '.css')).map((file) => `styles/${file}`))
    files.set(name, `${(await readBuilt(name)).toString()}${WITHOUT_SCRIPT}`);
  files.set('page.css', pageCss);
}

/** The rules of this file count from the root of the site. */
const headersFor = (base: string | undefined): string =>
  headers.replace('{folder}', base ? new URL(base).pathname : '/');
