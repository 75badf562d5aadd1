// Writes the tables of the documentation that list what can be said to elements and what they say: attributes, members, events,
// parts, slots, states, tokens, ids. Their one source is the table of options, and the defaults in tokens.styles.ts. A test compares.
//   npm run docs     after a build
import fs from 'node:fs';
import path from 'node:path';
import { format } from 'oxfmt';
import { root } from './dist.mjs';
import { elements, forAnybody, ids, requirements } from './elements.mjs';

export const DOCUMENTS = ['README.md', 'docs/api.md', 'docs/static-html.md', 'docs/theming.md'];
const MARKS = /(<!-- table of ([\w ]+), made by npm run docs -->\n)[^]*?(<!-- end -->)/g;
const read = (...file) => fs.readFileSync(path.join(...file), 'utf8');
const [first] = elements;

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const plain = (text) => text.replaceAll('|', '\\|').replace(/\.$/, '');
const code = (name) => `\`${name}\``;
const codes = (names) => names.map(code).join(', ');

/** Rows for what all elements have, then for what each has of its own. */
const byElement = (what, row) => [
  ...first[what].filter(({ of }) => of === 'all').map((one) => ['all', ...row(one)]),
  ...elements.flatMap((element) =>
    element[what].filter(({ of }) => of !== 'all').map((one) => [code(element.tag), ...row(one)]),
  ),
];

/** By kind of option: what it is by default, and what anything else gets. */
const READ = {
  id: ({ default: usual }) => [usual ? code(usual) : 'none', `one warning, ${usual ? 'the default' : 'none'}`],
  ids: ({ default: usual, values }) => [
    usual === values ? 'all' : code(usual.join(' ')),
    'left out with one warning; none left: the default',
  ],
  flag: () => ['`false`', 'one warning, `false`'],
  level: ({ default: usual }) => [code(usual), `one warning, ${code(usual)}`],
  choice: () => ['absent', 'one warning, as if absent'],
  address: () => ['absent', 'one warning, no link'],
  file: () => ['absent', 'one warning, the bundled facts'],
  content: () => ['absent', 'a warning for each part that is refused; the rest is shown'],
};
/** Elements read no attribute without a property: that is the browser's. */
const readOf = ({ option, property }) => (property && READ[option.kind]?.(option)) || ['absent', ''];

function nameOf({ name, property, option }) {
  if (option.kind === 'content') return `(${code(name)})`;
  return property && property !== name ? `${code(name)} (${code(property)})` : code(name);
}

/** The attributes of an element with a row for all that it hands on, or those of all. */
function attributes(options) {
  const handed = options.filter(({ of }) => of === 'parts');
  return table(
    ['attribute (property)', 'what it says', 'default', 'anything else'],
    [
      ...options.filter(({ of }) => of !== 'parts').map((one) => [nameOf(one), plain(one.description), ...readOf(one)]),
      ...(handed.length ? [[codes(handed.map(({ name }) => name)), 'Handed on to the parts', '', '']] : []),
    ],
  );
}

const detail = ({ says }) => (says ? code(says.length ? `{ ${says.join(', ')} }` : '{}') : '');
const events = (list) =>
  table(
    ['event', 'when', 'detail'],
    list.map((one) => [code(one.name), plain(one.description), detail(one)]),
  );
const members = (list) =>
  table(
    ['member', 'what it is'],
    list.map(({ name, description }) => [code(name), plain(description)]),
  );

/** A default in words, where CSS would say less. */
function inWords(value) {
  const scheme = /^light-dark\((.+), (.+)\)$/.exec(value);
  if (scheme) return `${code(scheme[1])} / ${code(scheme[2])}`;
  const token = (name) => name.replace('--pmo-color-', '');
  const mix = /^color-mix\(in oklab, (?:var\((.+?)\)|(#\w+)) (\d+%), var\((.+?)\)\)$/.exec(value);
  if (mix) return `${mix[3]} of ${mix[1] ? token(mix[1]) : code(mix[2])} ${mix[1] ? 'on' : 'in'} ${token(mix[4])}`;
  if (value.startsWith('lab(from')) return 'black or white, what can be read';
  return code(value.replaceAll(/var\((.+?)\)/g, (_, name) => token(name)));
}

/** Those of all, and those of one element by its noun. */
const ofAll = (what) => first[what].filter(({ of }) => of === 'all');
const ofOne = (noun, what) => elements.find((element) => element.noun === noun)[what].filter(({ of }) => of !== 'all');

const TABLES = {
  tokens: () =>
    table(
      ['token', 'default (light / dark)', 'for'],
      first.tokens.map((one) => [code(one.name), inWords(one.default), plain(one.description)]),
    ),
  slots: () =>
    table(
      ['slot', 'what it does'],
      first.slots.map(({ name, description }) => [name ? code(name) : '(default)', plain(description)]),
    ),
  parts: () =>
    table(
      ['element', 'part', 'what it is'],
      byElement('parts', ({ name, description }) => [code(name), plain(description)]),
    ),
  states: () =>
    table(
      ['element', 'state', 'when'],
      byElement('states', ({ name, description }) => [code(`:state(${name})`), plain(description)]),
    ),
  attributes: (noun) => attributes(noun ? ofOne(noun, 'options') : ofAll('options')),
  events: (noun) => events(noun ? ofOne(noun, 'events') : ofAll('events')),
  members: (noun) => members(noun ? ofOne(noun, 'members') : ofAll('statics')),
  'all attributes': () =>
    table(
      ['element', 'attribute', 'property', 'values', 'who may set it'],
      byElement('options', ({ name, property, option, values }) => [
        option.kind === 'content' ? '' : code(name),
        property ? code(property) : '',
        'values' in option && typeof option.values !== 'string' ? codes(values) : option.kind,
        option.by ?? 'anybody',
      ]),
    ),
  'options for anybody': () => codes(forAnybody),
  'all events': () =>
    table(
      ['element', 'event', 'detail'],
      byElement('events', (one) => [code(one.name), detail(one)]),
    ),
  'all members': () =>
    table(
      ['element', 'member', 'what it is'],
      [
        ...byElement('members', memberRow),
        ...byElement('statics', memberRow).map(([of, ...row]) => [`${of}, the class`, ...row]),
      ],
    ),
  ids: () =>
    table(
      ['ids of', ''],
      Object.entries(ids).map(([what, list]) => [what, codes(list.map(({ id }) => id))]),
    ),
  exports: () =>
    table(
      ['import'],
      Object.keys(JSON.parse(read(root, 'package.json')).exports).map((name) => [
        code(name.replace('.', 'pmo-widgets')),
      ]),
    ),
  certifications: () =>
    table(
      ['certification', 'id'],
      [...ids.families, ...ids.certifications].map(({ id, name }) => [plain(name), code(id)]),
    ),
  criteria: () =>
    table(
      ['criterion', 'row', 'shown by default'],
      ids.criteria.map(({ id, name, isUsual }) => [code(id), plain(name), isUsual ? 'yes' : 'on request']),
    ),
  requirements: () =>
    table(
      ['certification', 'ids of requirements'],
      requirements.map((one) => [code(one.certification), codes(one.ids)]),
    ),
};
const memberRow = ({ name, description }) => [code(name), plain(description)];

function tableOf(asked) {
  if (asked in TABLES) return TABLES[asked]();
  const [, what, noun] = /^(\w+) of (\w+)$/.exec(asked);
  return TABLES[what](noun === 'all' ? undefined : noun);
}

/** A document with its tables as they should be. */
export async function withTables(file) {
  const text = read(root, file).replaceAll(MARKS, (_, start, asked, end) => `${start}\n${tableOf(asked)}\n\n${end}`);
  return (await format(file, text, JSON.parse(read(root, '.oxfmtrc.json')))).code;
}

if (process.argv[1] === import.meta.filename)
  for (const file of DOCUMENTS) fs.writeFileSync(path.join(root, file), await withTables(file));
