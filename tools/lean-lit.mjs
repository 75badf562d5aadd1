// A Vite plugin for the CDN file: what Lit carries for browsers, compilers and tools that never meet this file stays out.
// Whole modules are replaced, by imports that the bundler checks; of others only named hooks go. If an update of Lit
// changes what is named here, the build stops and says so.
import path from 'node:path';

const ours = (name) => path.resolve(import.meta.dirname, '../src/bundle', name);

const STAND_INS = new Map([
  ['@lit/reactive-element/css-tag.js', ours('css-tag.ts')],
  ['lit/decorators.js', ours('decorators.ts')],
]);

/** The compiler's helper for decorators, which may also be of classes and methods; ours define their properties themselves. */
const HELPER = /\/helpers\/(esm\/)?decorate\.js$/;
const DECORATE = `export default (decorators, prototype, name) => {
  for (const decorator of decorators) decorator(prototype, name);
};`;

/** Our `css` in the CDN file knows text alone. */
const STYLES = /\.styles\.ts$/;

/** Where a polyfill or hydration would hook in, and the lists of versions that development builds warn from. */
const HOOKS = /\w+\.(lit|reactive)\w+(PolyfillSupport|HydrateSupport)\b/g;
const VERSIONS = /\(\w+\.(lit|reactive)\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g;
const EXPECTED = { hooks: 4, versions: 3 };

export function leanLit() {
  const found = { hooks: 0, versions: 0 };
  const replaced = new Set();
  return {
    name: 'lean-lit',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      Object.assign(found, { hooks: 0, versions: 0 });
      replaced.clear();
    },
    resolveId: {
      filter: { id: /(css-tag|decorators)\.js$/ },
      async handler(source, importer) {
        const resolved = await this.resolve(source, importer, { skipSelf: true });
        for (const [module, standIn] of STAND_INS) {
          if (!resolved?.id.endsWith(`/node_modules/${module}`)) continue;
          replaced.add(module);
          return standIn;
        }
        return resolved;
      },
    },
    transform: {
      filter: { id: [HELPER, STYLES, /\/node_modules\/(@lit\/reactive-element|lit-html|lit-element)\//] },
      handler(code, id) {
        if (STYLES.test(id)) {
          if (code.includes('${'))
            this.error(`${id}: styles of the CDN file hold no expressions. See tools/lean-lit.mjs.`);
          return;
        }
        if (HELPER.test(id)) {
          replaced.add('decorate');
          return { code: DECORATE, map: { mappings: '' } };
        }
        found.hooks += code.match(HOOKS)?.length ?? 0;
        found.versions += code.match(VERSIONS)?.length ?? 0;
        // as long as what it was, so that the source map stays right
        const blank = (text) => '(void 0)'.padEnd(text.length);
        return { code: code.replace(HOOKS, blank).replace(VERSIONS, blank), map: null };
      },
    },
    buildEnd(error) {
      if (error) return;
      const missing = [...STAND_INS.keys(), 'decorate'].filter((module) => !replaced.has(module));
      if (missing.length || JSON.stringify(found) !== JSON.stringify(EXPECTED))
        this.error(`Lit has changed: ${JSON.stringify({ missing, found, EXPECTED })}. See tools/lean-lit.mjs.`);
    },
  };
}
