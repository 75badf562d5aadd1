import type { About, Options } from './option.js';

/** The options that every element has. */
export const attributes = {
  heading: { kind: 'text', by: 'page' },
  'heading-level': { kind: 'level', default: 2, by: 'anybody' },
  theme: { kind: 'choice', values: ['light', 'dark', 'page'], by: 'anybody' },
  'action-href': { kind: 'address', by: 'page' },
  'action-label': { kind: 'text', by: 'page' },
  content: { kind: 'content', by: 'owner' },
  'content-src': { kind: 'file', by: 'owner' },
} as const satisfies Options;

/** Attributes that every element of HTML has, and which say something to ours. */
export const globalAttributes = ['lang', 'dir'] as const;

export const parts = ['heading', 'intro', 'note', 'sources', 'footer', 'action'] as const;

/** For people: documentation, editors, the builder. No page loads it. */
export const about = {
  attributes: {
    heading:
      'Text of the heading. Empty: no heading; the element keeps its accessible name. Absent: the element’s own.',
    'heading-level': 'Level of the heading, 1 to 6; headings within follow.',
    theme:
      '`light` or `dark` fix the colour scheme; `page` takes the page’s own text colour and background. Absent: our text on our surface, in the page’s colour scheme.',
    'action-href':
      'Where the provider’s own link leads, such as a course: https, mailto or a page of the same site. Absent: no link.',
    'action-label': 'The words on that link. Absent: “See our courses”.',
    content:
      'A provider’s content: a plain object, which is checked first, or what `parseContent()` returned. Absent: a JSON child, else `content-src`.',
    'content-src':
      'Where a provider’s content stands as JSON: an address of the same site, or one that allows the request.',
  },
  globalAttributes: {
    lang: 'Language of the words, with those of an ancestor as default. Absent everywhere, or one that there is not: English.',
    dir: 'Direction of what the page puts into the element; its own follows the language.',
  },
  fields: {
    heading: ['Heading', 'Text'],
    'heading-level': ['Level of the heading', 'Level'],
    theme: ['Colours', 'Scheme'],
    'action-href': ['Your course: where it leads', 'Address'],
    'action-label': ['Your course: what it says', 'Words'],
    content: undefined,
    'content-src': ['Your courses as a file', 'Address'],
  },
  values: { theme: { page: 'the page’s own text and background' } },
  statics: {
    'define()':
      'Registers the element. The first definition of a tag wins; a second one of the same version is silent, any other gets one warning. Does nothing on a server.',
    tag: 'The tag that `define()` registers.',
    version: 'Version of the package, so that two copies on one page can tell each other apart.',
  },
  parts: {
    heading: 'The heading.',
    intro: 'The paragraph under the heading.',
    note: 'A remark.',
    sources: 'The list of sources.',
    footer: 'The footer.',
    action: 'The provider’s link.',
  },
  slots: {
    heading: 'Replaces the heading.',
    intro: 'Replaces the paragraph under the heading.',
    actions: 'Under the content, such as a link to a course.',
    footer: 'Above the footer’s own sentences.',
    fallback: 'Shown only until the script has run.',
    '': 'Shown after the widget: whatever an unclosed tag swallowed stays visible.',
  },
  events: {
    'pmo-view':
      'Half of the element was on screen for a second, in a tab that is seen; once, and once for a guide with its parts. Half a screen is enough of one that is very tall.',
    'pmo-error': 'Parts of the provider’s content were refused.',
    'pmo-action': 'The learner follows the provider’s link. If it is cancelled, the link does not open.',
  },
  states: { pending: 'What the element needs is on its way; the fallback is shown, or what was there before.' },
  tokens: {
    '--pmo-color-text': 'Text.',
    '--pmo-color-muted': 'Text of less weight, such as remarks.',
    '--pmo-color-surface': 'Background.',
    '--pmo-color-raised': 'Background of the panel with the verdict.',
    '--pmo-color-border': 'Hairlines and frames.',
    '--pmo-color-accent': 'The highlighted column, chosen options, the provider’s link; its tints follow.',
    '--pmo-color-on-accent': 'Text on the accent colour.',
    '--pmo-color-link': 'Links, controls and the focus ring, which have to be seen on the background.',
    '--pmo-color-positive': 'Progress and the verdict when all is met.',
    '--pmo-color-caution': 'Marks what needs care, such as unpublished prerequisites.',
    '--pmo-space': 'Base unit of distances.',
    '--pmo-radius': 'Radius of corners.',
    '--pmo-border-width': 'Width of hairlines.',
    '--pmo-font-family': 'Font of the text.',
    '--pmo-heading-font-family': 'Font of the headings.',
    '--pmo-focus-ring': 'Outline of what has the focus.',
    '--pmo-max-inline-size': 'Greatest width.',
    '--pmo-sticky-offset': 'Height of a fixed header of the page, which sticky heads stay clear of.',
  },
} as const satisfies About<typeof attributes, typeof parts>;
