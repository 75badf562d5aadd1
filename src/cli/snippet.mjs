import { checkAddresses } from './addresses.mjs';
import { ELEMENT_OPTIONS, NAMES, foreignTo, refusing, words } from './element-options.mjs';
import { UsageError, say, tell } from './outcome.mjs';
import { readRightContent } from './read-file.mjs';
import { FORMS, snippetOf } from './forms.mjs';

export const usage = `Usage: pmo-widgets snippet ELEMENT [--form FORM] [OPTIONS]

Prints the HTML to paste into a page.

  ELEMENT             ${NAMES.join(', ')}
  --form FORM         module        a module script and the tag, for pages that you control (default)
                      loader        the loader and the tag, for sites where a script is placed once
                      one-tag       a script that shows the element where it stands
                      placeholder   a plain element that the loader fills, for editors that remove unknown tags
                      link          a link to the hosted page, for editors that leave links alone
                      iframe        the hosted page in a frame
                      shadow        static HTML that looks like the element before any script
                      light         a plain element that holds static HTML without styles, for what reads pages without running them

Options of the element, as in the README; what it does not take is refused:
  --certifications IDS, --certification ID, --criteria IDS, --highlight ID, --differences-only, --route ID,
  --persist NAME, --sections IDS, --heading TEXT, --heading-level LEVEL, --theme THEME, --lang TAG,
  --action-href ADDRESS, --action-label TEXT, --content-src ADDRESS

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

const TEXT_OPTIONS = words(
  'form script-url base-url fallback-href content styles nonce page-url provider-name provider-url',
);

export const options = {
  ...Object.fromEntries([...ELEMENT_OPTIONS, ...TEXT_OPTIONS].map((name) => [name, { type: 'string' }])),
  ...Object.fromEntries(words('differences-only structured-data integrity').map((name) => [name, { type: 'boolean' }])),
};

export async function run([name, ...more], values) {
  const element = name?.replace(/^pmo-/, '');
  if (!NAMES.includes(element) || more.length)
    throw new UsageError(
      `snippet takes one element: ${NAMES.join(', ')}.${name ? ` Not "${[name, ...more].join(' ')}".` : ''}`,
    );
  const form = values.form ?? 'module';
  if (!FORMS.includes(form)) throw new UsageError(`There is no form "${form}".`);
  checkAddresses('snippet', values);
  const attributes = await attributesFor(element, values);
  const content = await readRightContent(values.content);
  const html = await refusing(() => snippetOf(element, form, attributes, content, values));
  if (!values['script-url'] && !['link', 'iframe'].includes(form))
    tell('Without --script-url the snippet expects the script beside the page.');
  say(html);
}

/** The options that were given, as attributes of the element. One that it does not take is a wrong call. */
async function attributesFor(element, values) {
  const given = [...ELEMENT_OPTIONS, 'differences-only'].filter((option) => values[option] !== undefined);
  const foreign = await foreignTo(element, given);
  if (foreign.length)
    throw new UsageError(`${element} does not take ${foreign.map((option) => `--${option}`).join(', ')}.`);
  return Object.fromEntries(given.map((option) => [option, values[option]]));
}
