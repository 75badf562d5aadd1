// Writes the tables of docs/theming.md and of the README's section on theming. Their one source is what ships: the
// manifest, which is read from the JSDoc of the elements, and the defaults in tokens.styles.ts. A test compares.
//   npm run docs     after a build
import fs from 'node:fs';
import path from 'node:path';
import { format } from 'oxfmt';
import { dist, root } from './dist.mjs';

export const DOCUMENTS = ['docs/theming.md', 'README.md'];
const read = (...file) => fs.readFileSync(path.join(...file), 'utf8');

/** The elements of the manifest by tag, in the order of the README. */
function elements() {
  const { modules } = JSON.parse(read(dist, 'custom-elements.json'));
  const all = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  return ['comparison', 'checklist', 'benefits', 'process', 'guide'].map((noun) =>
    all.find(({ tagName }) => tagName === `pmo-${noun}`),
  );
}

/** What a token is when nobody sets it; the last declaration of an alias is the one that today's browsers use. */
function defaults() {
  const [ours] = read(root, 'src/view/tokens.styles.ts').split('.theme-light');
  return Object.fromEntries(
    [...ours.matchAll(/--_[\w-]+: var\((--pmo-[\w-]+), (.+)\);/g)].map(([, token, value]) => [token, inWords(value)]),
  );
}

function inWords(value) {
  const scheme = /^light-dark\((.+), (.+)\)$/.exec(value);
  if (scheme) return `\`${scheme[1]}\` / \`${scheme[2]}\``;
  const grey = /^color-mix\(in oklab, var\(--_text\) (\d+%), var\(--_surface\)\)$/.exec(value);
  if (grey) return `${grey[1]} of text on surface`;
  const state = /^color-mix\(in oklab, (#\w+) (\d+%), var\(--_text\)\)$/.exec(value);
  if (state) return `${state[2]} of \`${state[1]}\` in text`;
  if (value.startsWith('lab(from')) return 'black or white, what can be read';
  return `\`${value.replace(/var\(--_(\w+)\)/, '$1')}\``;
}

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const plain = (text) => text.replaceAll('|', '\\|').replace(/\.$/, '');
const code = (name) => `\`${name}\``;
const shared = (list) => list.filter(({ inheritedFrom }) => inheritedFrom);
const own = (list) => list.filter(({ inheritedFrom }) => !inheritedFrom);

const TABLES = {
  tokens([{ cssProperties }]) {
    const known = defaults();
    return table(
      ['token', 'default (light / dark)', 'for'],
      cssProperties.map(({ name, description }) => [code(name), known[name], plain(description)]),
    );
  },
  slots: ([{ slots }]) =>
    table(
      ['slot', 'what it does'],
      slots.map(({ name, description }) => [name ? code(name) : '(default)', plain(description)]),
    ),
  parts: (all) =>
    table(
      ['element', 'part', 'what it is'],
      [
        ...shared(all[0].cssParts).map(({ name, description }) => ['all', code(name), plain(description)]),
        ...all.flatMap(({ tagName, cssParts }) =>
          own(cssParts).map(({ name, description }) => [code(tagName), code(name), plain(description)]),
        ),
      ],
    ),
  states: (all) =>
    table(
      ['element', 'state', 'when'],
      [
        ...shared(all[0].cssStates).map(({ name, description }) => [
          'all',
          code(`:state(${name})`),
          plain(description),
        ]),
        ...all.flatMap(({ tagName, cssStates }) =>
          own(cssStates).map(({ name, description }) => [code(tagName), code(`:state(${name})`), plain(description)]),
        ),
      ],
    ),
};

/** A document with its tables as they should be. */
export async function withTables(file) {
  const all = elements();
  const text = read(root, file).replaceAll(
    /(<!-- table of (\w+), made by tools\/theming-docs\.mjs -->\n)[^]*?(<!-- end -->)/g,
    (_, start, name, end) => `${start}\n${TABLES[name](all)}\n\n${end}`,
  );
  return (await format(file, text, JSON.parse(read(root, '.oxfmtrc.json')))).code;
}

if (process.argv[1] === import.meta.filename)
  for (const file of DOCUMENTS) fs.writeFileSync(path.join(root, file), await withTables(file));
