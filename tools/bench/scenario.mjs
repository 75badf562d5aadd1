// What scenario files are made of. A scenario is:
//   name, title
//   files    what its pages load: name → path from the root of the project
//   head     what stands in <head>
//   widget   (kind) → HTML of one widget, or a promise of it
//   element  (kind) → tag, where widgets are custom elements; others are mounted by their script
//   waits    selector of what keeps a widget from being there
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What our forms may load. What they do load is counted, not read here. */
export const ours = {
  'pmo-widgets.js': 'dist/pmo-widgets.js',
  'embed.js': 'dist/embed.js',
  'schema.js': 'dist/schema.js',
  'derive.js': 'dist/derive.js',
  'print.js': 'dist/print.js',
  'languages/es.js': 'dist/languages/es.js',
  'words/en.js': 'dist/words/en.js',
  'words/es.js': 'dist/words/es.js',
};

/** One of our tags, with attributes. */
export const tag = (name, attributes = {}) => {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${value}"`);
  return `<${name}${written.join('')}></${name}>`;
};

/** A peer that fills empty places of the page. */
export const peer = (name, title = name) => ({
  name,
  title,
  peer: true,
  files: { [`${name}.js`]: `tools/bench/dist/${name}/${name}.js`, 'es.js': `tools/bench/dist/${name}/es.js` },
  head: `<script type="module" src="${name}.js"></script>`,
  widget: () => '',
});

const ORDER = ['plain', 'static', 'module', 'loader', 'vanilla', 'lit'];
const place = (name) => (ORDER.indexOf(name) + 1 || ORDER.length + 1) * 100;

/** All files of scenarios/, ours and the references first. */
export async function allScenarios() {
  const folder = path.join(import.meta.dirname, 'scenarios');
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.mjs'));
  const scenarios = await Promise.all(
    files.map(async (file) => (await import(pathToFileURL(path.join(folder, file)))).default),
  );
  return scenarios.toSorted((a, b) => place(a.name) - place(b.name) || (a.name < b.name ? -1 : 1));
}
