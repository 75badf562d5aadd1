/** The tabs with the snippet in each form, and the tokens as a rule. */
import { whoMaySet } from '../../dist/npm/options/table.js';
import { formsWithoutContent, snippetForms, snippetOf } from '../../dist/static.js';

const LABELS = {
  module: 'Module',
  loader: 'Loader',
  'one-tag': 'One tag',
  placeholder: 'Placeholder',
  link: 'Link',
  iframe: 'Frame',
  shadow: 'Static HTML',
  light: 'Plain HTML',
  css: 'CSS',
  json: 'JSON',
};

/** When to take which. */
const USES = {
  module: 'For pages that you control. The script may stand anywhere on the page, once.',
  loader:
    'For sites where a script is placed once. Paste the script into the frame of the site, the tag where you like.',
  'one-tag': 'For editors with a block for code. The element appears where the script stands.',
  placeholder: 'For editors that remove unknown tags. The script is placed once for the whole site.',
  link: 'For editors that leave only links. It leads to the hosted page, and is upgraded by a loader with data-upgrade-links.',
  iframe: 'For sites that take frames. Publish the hosted pages first: npx pmo-widgets host.',
  shadow: 'On screen before any script, the same before and after. Long.',
  light: 'For mail and filters, and for what reads pages without running them.',
  css: 'The colours and shapes, for any style sheet of the page.',
  json: 'Your courses as a file. Put it on your site, and write its address where it is asked for.',
};

/** What has to be done besides pasting. */
const WITH_COURSES = {
  'one-tag': 'Your courses do not fit into it: publish the file of the tab JSON, and write its address beside them.',
  link: 'Your courses come with the page: npx pmo-widgets host --content FILE, with the file of the tab JSON.',
  iframe: 'Your courses come with the page: npx pmo-widgets host --content FILE, with the file of the tab JSON.',
};

export const TABS = [...snippetForms, 'css', 'json'];

const NOT_IN_LINK = 'Anybody can write a link, so it brings no heading, course or file of yours, and keeps no ticks.';

/** Of the files of this build. */
const hashes = async () => (await fetch(new URL('../../dist/integrity.json', import.meta.url))).json();

/** The text of a tab for a configuration. A file that is named stands for what would be written into the tag. */
export async function textOf(tab, { element, attributes, tokens, content, pin, ...options }) {
  if (tab === 'css') return ruleOf(tokens);
  if (tab === 'json') return JSON.stringify(content ?? {}, undefined, 2);
  const inTag = attributes['content-src'] || formsWithoutContent.includes(tab) ? undefined : content;
  const integrity = pin ? await hashes() : undefined;
  return snippetOf(element, tab, attributes, { ...withoutGaps(options), content: inTag, integrity });
}

/** When to take a form, and what else it needs for this configuration. */
export const useOf = (tab, { content, attributes }) =>
  [
    USES[tab],
    content && !attributes['content-src'] && WITH_COURSES[tab],
    tab === 'link' && Object.keys(attributes).some((name) => whoMaySet(name) !== 'anybody') && NOT_IN_LINK,
  ]
    .filter(Boolean)
    .join(' ');

const withoutGaps = (options) => Object.fromEntries(Object.entries(options).filter(([, value]) => value));

const ruleOf = (tokens) => {
  const lines = Object.entries(tokens).map(([token, value]) => `  ${token}: ${value};\n`);
  return lines.length ? `:root {\n${lines.join('')}}` : '/* Nothing is set: the widgets look as they do by default. */';
};

/** Makes the tabs, and calls `onChoose` with the one that somebody chose. Arrow keys move between them. */
export function makeTabs(list, panel, onChoose) {
  const tabs = TABS.map((name) =>
    Object.assign(document.createElement('button'), {
      type: 'button',
      id: `tab-${name}`,
      role: 'tab',
      textContent: LABELS[name],
      onclick: () => onChoose(name),
    }),
  );
  for (const tab of tabs) tab.setAttribute('aria-controls', panel.id);
  list.append(...tabs);
  list.addEventListener('keydown', ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[key];
    if (!step) return;
    const now = tabs.indexOf(document.activeElement);
    const next = Number.isFinite(step) ? (now + step + tabs.length) % tabs.length : step > 0 ? tabs.length - 1 : 0;
    tabs[next].focus();
    onChoose(TABS[next]);
  });
  return function show(name) {
    for (const [i, tab] of tabs.entries()) {
      const isShown = TABS[i] === name;
      tab.setAttribute('aria-selected', isShown);
      tab.tabIndex = isShown ? 0 : -1;
    }
    panel.setAttribute('aria-labelledby', `tab-${name}`);
  };
}
