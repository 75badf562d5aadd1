// What people paste, in every form, from what prints it for them; and what a site has in every page's head.
import { snippetOf } from '../../dist/static.js';

export const OFFER = 'https://example.org/courses/pmp';
/** With what editors like to change: quotes, hyphens, and words that look like paragraphs. */
const CONTENT = {
  offers: { pmp: { label: 'The "PMP" -- course', href: OFFER, note: 'Starts soon ...\n\nAnd again.' } },
};

export const ATTRIBUTES = { certifications: 'pmp capm', heading: 'PMP & CAPM' };

/** The forms, as the columns of the table name them. */
export const FORMS = {
  module: { snippet: 'module' },
  loader: { snippet: 'loader' },
  'one tag': { snippet: 'one-tag' },
  placeholder: { snippet: 'placeholder' },
  'placeholder, JSON': { snippet: 'placeholder', content: CONTENT },
  light: { snippet: 'light' },
  'light, JSON': { snippet: 'light', content: CONTENT },
  link: { snippet: 'link' },
  iframe: { snippet: 'iframe' },
  shadow: { snippet: 'shadow' },
};

/** Addresses of a site that has the files of the package and the hosted pages. */
export const addressesOf = (origin) => ({
  scriptUrl: `${origin}/pmo-widgets.js`,
  baseUrl: `${origin}/pmo/`,
  fallbackHref: `${origin}/courses`,
});

/** Whether the snippet brings a provider's content. */
export const hasContent = (form) => 'content' in FORMS[form];

/** The script that a site has in the head of each page, as the docs recommend. */
export const headOf = (origin) =>
  `<script async src="${origin}/embed.js" data-upgrade-links="${origin}/pmo/"></script>`;

/** What is pasted: all that is printed, whether the site has the script already or not. */
export async function markupOf(form, origin) {
  const { snippet, content } = FORMS[form];
  const printed = await snippetOf('comparison', snippet, ATTRIBUTES, { content, ...addressesOf(origin) });
  // A link is a paragraph of its own.
  return snippet === 'link' ? `<p>${printed}</p>` : printed;
}
