// What the compiler says to apps that use the types of the packed package, with the declarations of all libraries checked.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { DETAILS } from '../../dist/npm/options/events.js';
import { NOUNS } from '../../dist/npm/options/table.js';
import { newApp } from './packed.mjs';

/** A package of this folder. */
const fixture = (name) => path.join(import.meta.dirname, 'node_modules', name);
const TSC = path.join(import.meta.dirname, '../../node_modules/typescript/bin/tsc');
/** Many apps still have the compiler before. */
const TSC_5 = fixture('typescript/bin/tsc');

const PAGE = ['ES2023', 'DOM', 'DOM.Iterable'];
const ways = { bundler: 'ESNext', node16: 'Node16', nodenext: 'NodeNext' };

/** Compiles files of `types/`, or a text, in an app with these packages; returns what the compiler complains of. */
function complaints(sources, { compiler = TSC, resolution = 'bundler', packages = {}, written, ...options } = {}) {
  const app = newApp();
  for (const [name, from] of Object.entries(packages)) app.install(name, from);
  const text = (name) => fs.readFileSync(path.join(import.meta.dirname, 'types', name), 'utf8');
  for (const name of sources) app.write(name, written ?? text(name));
  const compilerOptions = {
    target: 'ES2023',
    lib: PAGE,
    types: [],
    module: ways[resolution],
    moduleResolution: resolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: false,
    ...options,
  };
  app.write('tsconfig.json', JSON.stringify({ compilerOptions, files: sources }));
  return spawnSync(process.execPath, [compiler, '-p', app.folder], { encoding: 'utf8' }).stdout;
}

for (const resolution of Object.keys(ways)) {
  test(`static HTML, content and schema have types without the DOM's, resolved as ${resolution}`, () => {
    assert.equal(complaints(['static.ts'], { resolution, lib: ['ES2023'] }), '');
  });

  for (const sources of [['events.ts', 'one.ts'], ['side-effect.ts']])
    test(`an app that imports what ${sources} do has its types, resolved as ${resolution}`, () => {
      assert.equal(complaints(sources, { resolution }), '');
    });
}

test('a listener of every event of the table is told its detail, on each element, the document and the window, and of no other', () => {
  const targets = ['document', 'window', ...NOUNS.map((noun) => `document.createElement('pmo-${noun}')`)];
  const listeners = Object.entries(DETAILS)
    .filter(([, detail]) => detail !== 'undefined')
    .map(([name, detail]) => [`'${name}'`, detail]);
  const details = [...new Set(listeners.map(([, detail]) => detail))];
  const written = `
    import type { PmoEventMap, ${details.join(', ')} } from 'pmo-widgets';
    import 'pmo-widgets/define';
    export const names: Record<keyof PmoEventMap, true> = { ${listeners.map(([name]) => `${name}: true`).join(', ')} };
    type Same<One, Other> = [One, Other] extends [Other, One] ? true : never;
    ${listeners.map(([name, detail], at) => `export const same${at}: Same<PmoEventMap[${name}]['detail'], ${detail}> = true;`).join('\n')}
    ${targets.flatMap((target) => listeners.map(([name, detail]) => `${target}.addEventListener(${name}, ({ detail }) => { const said: ${detail} = detail; return said; });`)).join('\n')}
    // @ts-expect-error there is no such event, and nothing is known of it
    document.addEventListener('pmo-nothing', ({ detail }) => detail);`;
  assert.equal(complaints(['listeners.ts'], { written }), '');
});

test('static HTML has types beside those of Node alone, and beside those of a page', () => {
  const node = { types: ['node'], packages: { '@types/node': undefined, 'undici-types': undefined } };
  assert.equal(complaints(['static.ts'], { ...node, lib: ['ES2023'] }), '');
  assert.equal(complaints(['static.ts'], node), '');
});

const REACT = { '@types/react': fixture('@types/react'), csstype: fixture('csstype') };
const REACT_18 = {
  ...REACT,
  '@types/react': fixture('react-18-types'),
  '@types/prop-types': fixture('@types/prop-types'),
};
const JSX = {
  'React 19': ['react.tsx', { jsxImportSource: 'react', packages: REACT }],
  'React 18': ['react.tsx', { jsxImportSource: 'react', packages: REACT_18 }],
  Preact: ['preact.tsx', { jsxImportSource: 'preact', packages: { preact: fixture('preact') } }],
  Solid: ['solid.tsx', { jsx: 'preserve', jsxImportSource: 'solid-js', packages: { 'solid-js': fixture('solid-js') } }],
  'another framework': ['other.tsx', { jsx: 'preserve' }],
};
for (const [framework, [source, options]] of Object.entries(JSX))
  test(`${framework}: JSX takes what every element takes, and refuses what is wrong of ours`, () => {
    assert.equal(complaints([source], { jsx: 'react-jsx', ...options }), '');
  });

test('the compiler before this one says the same', () => {
  for (const [source, options] of [['static.ts', { lib: ['ES2023'] }], ['events.ts', {}], JSX['React 19']])
    assert.equal(complaints([source], { compiler: TSC_5, jsx: 'react-jsx', ...options }), '');
});
