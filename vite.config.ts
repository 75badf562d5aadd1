import fs from 'node:fs';
import path from 'node:path';
import { type Plugin, defineConfig } from 'vite';
import project from './package.json' with { type: 'json' };
import { minifiedTemplates } from './tools/minified-templates.mjs';

/** What few pages need lies beside the bundle: what a provider's content needs, and what prints a checklist alone. */
const BESIDE: Readonly<Record<string, string>> = {
  './engine.js': './schema.js',
  './print-alone.js': './print.js',
  './derivation.js': './derive.js',
};
const WORDS = /^\.\.\/words\/([\w-]+)\/index\.js$/;

const loadedApart: Plugin = {
  name: 'loaded-apart',
  enforce: 'pre',
  resolveId(source, importer = '') {
    const id = /\/load-\w+\.ts$/.test(importer) && (BESIDE[source] ?? source.replace(WORDS, './words/$1.js'));
    return id && id !== source ? { id, external: true } : undefined;
  },
};

/** What stands beside the CDN files is asked for again in a way of its own. */
const askAgain: Plugin = {
  name: 'ask-again',
  enforce: 'pre',
  apply: 'build',
  resolveId: (source) => (source.endsWith('/again.js') ? path.resolve('src/page/again.cdn.ts') : undefined),
};

/** A shell runs the command by its name. */
const executable: Plugin = {
  name: 'executable',
  writeBundle: ({ dir = '' }) => fs.chmodSync(path.join(dir, 'cli.js'), 0o755),
};

const LANGUAGES = fs
  .readdirSync('src/words', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const entries: Record<string, Record<string, string>> = {
  production: { 'pmo-widgets': 'src/define.ts' },
  schema: { schema: 'src/provider/engine.ts' },
  derive: { derive: 'src/provider/derivation.ts' },
  // Each language on its own: they share nothing.
  words: Object.fromEntries(LANGUAGES.map((lang) => [`words/${lang}`, `src/words/${lang}/index.ts`])),
  print: { print: 'src/elements/checklist/print-alone.ts' },
  static: { static: 'src/static/index.ts' },
  embed: { embed: 'src/embed/embed.ts' },
  frames: { frames: 'src/embed/frames.ts' },
  hosted: { hosted: 'src/embed/hosted.ts' },
  cli: { cli: 'src/cli/pmo-widgets.ts' },
};

/** What the bundled packages ask for: a file with the notices, and a line in the script that points there. */
const notices: Record<string, { file: string; contains: string }> = {
  production: { file: 'THIRD-PARTY-LICENSES.md', contains: 'Contains Lit, BSD-3-Clause' },
  schema: { file: 'THIRD-PARTY-LICENSES-SCHEMA.md', contains: 'Contains zod and fastest-levenshtein, MIT' },
  static: { file: 'THIRD-PARTY-LICENSES.md', contains: 'Contains Lit, BSD-3-Clause' },
};

/**
 * Chromium then compiles all functions while the file arrives, instead of one by one on the main thread when they are
 * called. It has to be the first line: https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n';

/**
 * The CDN bundle, and the server of `npm start`. The npm modules are tsc's work: see tsconfig.build.json. Several builds,
 * because chunks of one would share modules and import each other; an address with a query would then load the bundle twice.
 */
export default defineConfig(({ mode }) => {
  const notice = notices[mode];
  // The loader is a classic script. A site may join it to others: it must neither continue the one before it, hence the
  // semicolon, nor swallow the next one with a comment, hence no source map. Browsers too old for the widgets have to
  // read it without an error, as long as they know `import()` at all. That of hosted pages runs before the first paint.
  const classic = mode === 'embed' || mode === 'hosted';
  // The command line is for Node, which finds the packages that it asks for, and for whoever reads where it failed.
  const command = mode === 'cli';
  // Modules that ask for others beside them.
  const asks = mode === 'production' || mode === 'schema';
  return {
    plugins: [minifiedTemplates(), command ? executable : loadedApart, asks && askAgain],
    // The static renderer brings Lit's build for servers and a DOM stand-in with it, so that it runs in Node, in workers
    // and on pages alike, whatever conditions a bundler resolves `lit` with, and whatever DOM a server pretends to have.
    ...(mode === 'static' && {
      resolve: { conditions: ['node', 'production', 'default'] },
      define: { 'globalThis.HTMLElement': 'undefined' },
    }),
    build: {
      target: classic ? 'es2018' : 'es2022',
      sourcemap: classic ? 'hidden' : !command,
      copyPublicDir: false,
      emptyOutDir: mode === 'production',
      lib: {
        entry: entries[mode] ?? entries.production!,
        // Nothing is exported, so that nothing needs a name on the page.
        ...(classic ? { formats: ['iife'], name: 'none' } : { formats: ['es'] }),
        fileName: (_format, name) => `${name}.js`,
      },
      license: notice && { fileName: notice.file },
      rolldownOptions: {
        ...(command && { external: /^(node:|(lit|zod)(\/|$))/ }),
        output: {
          // An ES library keeps its white space unless told otherwise: a quarter more bytes.
          minify: !command,
          ...(command && { codeSplitting: false }),
          // Bundlers of others read what the CDN file says to them.
          comments: asks && { annotation: true, legal: false, jsdoc: false },
          postBanner: `${mode === 'production' ? COMPILE_ALL : ''}/*! ${project.name} ${project.version}, MIT${notice ? `. ${notice.contains}: see ${notice.file}` : ''} */${classic ? ';' : ''}`,
          // A language is a file of the catalogue.
          chunkFileNames: ({ facadeModuleId }) => `languages/${path.basename(facadeModuleId ?? '', '.ts')}.js`,
        },
      },
    },
  };
});
