// What people paste, in every form, from the program that prints it for them; and what a site has in every page's head.
import { snippetOf } from '../../src/cli/forms.mjs';

export const OFFER = 'https://example.org/courses/pmp';
/** With what editors like to change: quotes, hyphens, and words that look like paragraphs. */
const CONTENT = {
  offers: { pmp: { label: 'The "PMP" -- course', href: OFFER, note: 'Starts soon ...\n\nAnd again.' } },
};

export const ATTRIBUTES = { certifications: 'pmp capm', heading: 'PMP & CAPM' };

/** The forms, as the columns of the table name them. */
export const FORMS = {
  'module + tag': { snippet: 'module', head: 'module' },
  'loader + tag': { snippet: 'loader', head: 'loader' },
  'one tag': { snippet: 'one-tag' },
  placeholder: { snippet: 'placeholder', head: 'loader' },
  'placeholder, light': { snippet: 'placeholder', within: 'light', head: 'loader' },
  'placeholder, JSON': { snippet: 'placeholder', content: CONTENT, head: 'loader' },
  link: { snippet: 'link', head: 'loader' },
  iframe: { snippet: 'iframe' },
  shadow: { snippet: 'shadow', head: 'loader' },
  light: { snippet: 'light', head: 'loader' },
};

/** Addresses of a site that has the files of the package and the hosted pages. */
export const addressesOf = (origin) => ({
  'script-url': `${origin}/pmo-widgets.js`,
  'base-url': `${origin}/pmo/`,
  'fallback-href': `${origin}/courses`,
});

/** Whether the snippet brings a provider's content. */
export const hasContent = (form) => 'content' in FORMS[form];

/** The script that a site has in the head of each page. */
export const headOf = (form, origin) =>
  ({
    loader: `<script async src="${origin}/embed.js" data-upgrade-links="${origin}/pmo/"></script>`,
    module: `<script type="module" src="${origin}/pmo-widgets.js"></script>`,
  })[FORMS[form].head] ?? '';

/** What is pasted: without its script, where the site has that already. */
export async function markupOf(form, origin) {
  const { snippet, within, content, head } = FORMS[form];
  const print = (one) => snippetOf('comparison', one, ATTRIBUTES, content, addressesOf(origin));
  const printed = await print(snippet);
  const markup = head && snippet !== 'link' ? printed.replace(/^<script.*<\/script>\n/, '') : printed;
  // A link is a paragraph of its own.
  if (snippet === 'link') return `<p>${markup}</p>`;
  if (!within) return markup;
  // The placeholder around the static HTML instead of the link.
  const [, inner] = /^<script.*<\/script>\n<[^>]*>\n?([^]*)<\/pmo-comparison>$/.exec(await print(within));
  return markup.replace(/<a .*<\/a>/, () => inner);
}
