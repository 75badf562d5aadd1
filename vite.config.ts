import { type Plugin, defineConfig } from 'vite';
import project from './package.json' with { type: 'json' };
import { minifyTemplates } from './tools/minify-templates.mjs';

const licences = 'THIRD-PARTY-LICENSES.md';

/** The one page that checks a provider's content loads the checker from beside the bundle. */
const checkerApart: Plugin = {
  name: 'checker-apart',
  enforce: 'pre',
  resolveId: (_id, importer) =>
    importer?.endsWith('/load-accept.ts') ? { id: './schema.js', external: true } : undefined,
};

const entries: Record<string, Record<string, string>> = {
  production: { 'pmo-widgets': 'src/define.ts' },
  schema: { schema: 'src/content/accept.ts' },
  static: { static: 'src/static/index.ts' },
};

/**
 * The CDN bundle, and the server of `npm start`. The npm modules are tsc's work: see tsconfig.build.json. Several builds,
 * because chunks of one would share modules and import each other; an address with a query would then load the bundle twice.
 */
export default defineConfig(({ mode }) => ({
  plugins: [minifyTemplates(), checkerApart],
  // The static renderer brings Lit's build for servers and a DOM stand-in with it, so that it runs in Node, in workers and
  // on pages alike, whatever conditions a bundler resolves `lit` with, and whatever DOM a server pretends to have.
  ...(mode === 'static' && {
    resolve: { conditions: ['node', 'production', 'default'] },
    define: { 'globalThis.HTMLElement': 'undefined' },
  }),
  build: {
    target: 'es2022',
    sourcemap: true,
    copyPublicDir: false,
    emptyOutDir: mode === 'production',
    lib: {
      entry: entries[mode] ?? entries.production!,
      formats: ['es'],
      fileName: (_format, name) => `${name}.js`,
    },
    // the notices that the bundled packages ask for; the bundle itself points there in one line
    license: { fileName: mode === 'schema' ? 'THIRD-PARTY-LICENSES-SCHEMA.md' : licences },
    rolldownOptions: {
      output: {
        // An ES library keeps its white space unless told otherwise: a quarter more bytes.
        minify: true,
        comments: false,
        postBanner: `/*! ${project.name} ${project.version}, MIT. ${mode === 'schema' ? 'Contains zod, MIT' : 'Contains Lit, BSD-3-Clause'}: see ${licences} */`,
        chunkFileNames: 'languages/[name].js',
      },
    },
  },
}));
