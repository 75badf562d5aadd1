import { NOUNS } from '../options/table.js';
import { type SnippetForm, formsWithoutContent, snippetForms, snippetOf } from '../static/snippet.js';
import type { Hashes } from '../static/pin.js';
import { checkAddresses } from './addresses.js';
import { readArguments, readChoice } from './arguments.js';
import { readRightContent } from './content-file.js';
import { ATTRIBUTES, attributeLines, foreignTo, readNoun, withLanguage } from './element-options.js';
import { InputError, UsageError, say, tell } from './outcome.js';
import { readBuilt } from './package-files.js';
import { type Shown, certificationsOf, structuredDataOf } from './structured-data.js';
import { refusing } from './warnings.js';

/** Each form, for help. */
const FORMS: Readonly<Record<SnippetForm, string>> = {
  module: 'a module script and the tag, for pages that you control (default)',
  loader: 'the loader and the tag, for sites where a script is placed once',
  'one-tag': 'a script that shows the element where it stands',
  placeholder: 'a plain element that the loader fills, for editors that remove unknown tags',
  link: 'a link to the hosted page, for editors that leave links alone',
  iframe: 'the hosted page in a frame',
  shadow: 'static HTML that looks like the element before any script',
  light: 'a plain element that holds static HTML without styles, for what reads pages without running them',
};
const formLines = () =>
  Object.entries(FORMS)
    .map(([form, what]) => form.padEnd(14) + what)
    .join(`\n${' '.repeat(22)}`);

export const usage = `Usage: pmo-widgets snippet ELEMENT [--form FORM] [OPTIONS]

Prints the HTML to paste into a page.

  ELEMENT             ${NOUNS.join(', ')}
  --form FORM         ${formLines()}

Options of the element, as in the README, and which elements take them:
${attributeLines()}

What it stands in:
  --script-url URL    address of pmo-widgets.js, beside which all other files lie (default: beside the page)
  --base-url URL      folder of the hosted pages, for link and iframe (default: that of the script)
  --integrity         pins all that the page loads to this version, by hashes: the script, and in an import map what it
                      may load later; see docs/pinning.md
  --fallback-href URL where the link leads that is shown until the script has run, or if it never does
                      (default: --action-href, else none)
  --content FILE      a provider's content, to go into the tag as JSON; not for one-tag, link and iframe
  --styles STYLES     of the form shadow: inline (default), link (for a policy against inline style) or none
  --nonce NONCE       the page's nonce, for script and style
  --structured-data   a script with the same as schema.org data, for search engines; with --page-url URL (of the page),
                      --provider-name NAME and --provider-url URL (who gives the courses)`;

const TAKES = {
  texts: [
    'form',
    'script-url',
    'base-url',
    'fallback-href',
    'content',
    'styles',
    'nonce',
    'page-url',
    'provider-name',
    'provider-url',
  ],
  flags: ['structured-data', 'integrity'],
  attributes: ATTRIBUTES,
} as const;

export async function run(args: readonly string[]): Promise<void> {
  const { positionals, values, attributes: given } = readArguments(args, TAKES);
  const [name, ...more] = positionals;
  const element = readNoun(name);
  if (!element || more.length)
    throw new UsageError(
      `snippet takes one element: ${NOUNS.join(', ')}.${name ? ` Not "${positionals.join(' ')}".` : ''}`,
    );
  const form = readChoice('form', values.form, snippetForms) ?? 'module';
  const styles = readChoice('styles', values.styles, ['inline', 'link', 'none']);
  checkAddresses('snippet', values);
  const foreign = foreignTo(element, Object.keys(given));
  if (foreign.length)
    throw new UsageError(`${element} does not take ${foreign.map((option) => `--${option}`).join(', ')}.`);
  const content = await readRightContent(values.content);
  if (content && formsWithoutContent.includes(form))
    throw new UsageError(`${form} has no place for --content. Publish it and name its address with --content-src.`);

  const attributes = withLanguage(given);
  const shown: Shown = { element, attributes, content };
  const html = await refusing(async () => {
    const snippet = await snippetOf(element, form, attributes, {
      content,
      scriptUrl: values['script-url'],
      baseUrl: values['base-url'],
      fallbackHref: values['fallback-href'],
      integrity: values.integrity ? await hashes() : undefined,
      ...(values.nonce && { nonce: values.nonce }),
      ...(styles && { styles }),
    });
    return values['structured-data'] ? `${snippet}\n${await dataOf(shown, values)}` : snippet;
  });
  if (!values['script-url'] && !['link', 'iframe'].includes(form))
    tell('Without --script-url the snippet expects the script beside the page.');
  say(html);
}

const hashes = async () => JSON.parse((await readBuilt('integrity.json')).toString()) as Hashes;

async function dataOf(shown: Shown, described: Parameters<typeof structuredDataOf>[1]): Promise<string> {
  const script = await structuredDataOf(shown, described);
  if (script) return script;
  throw new InputError(`--structured-data: "${certificationsOf(shown)}" is no certification. Name one, such as pmp.`);
}
