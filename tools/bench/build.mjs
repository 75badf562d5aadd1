// Builds what the scenarios load, with the tools and options that each framework's own guide begins with.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { bundle } from 'lightningcss';
import { build } from 'vite';
import { KINDS, flatCss, flatHtml, shadowCss } from './content.mjs';
import { readView } from './read-view.mjs';

const peers = path.join(import.meta.dirname, 'peers');
const built = path.join(import.meta.dirname, 'dist');

/** Entry → what it is built with. */
const PEERS = {
  vanilla: { entry: 'vanilla.mjs' },
  lit: { entry: 'lit.mjs' },
  preact: { entry: 'preact.jsx', jsx: 'preact', hooks: 'preact/hooks' },
  react: { entry: 'react.jsx', jsx: 'react', hooks: 'react' },
  svelte: { entry: 'svelte.mjs' },
  vue: { entry: 'vue.mjs' },
  webawesome: { entry: 'webawesome.mjs' },
};

/** The data of all peers, as files of their own would be. */
async function views(browser) {
  const page = await browser.newPage();
  const texts = {};
  for (const lang of ['en', 'es']) {
    const pages = await Promise.all(KINDS.map(async (kind) => [kind, await flatHtml(kind, lang)]));
    texts[lang] = await page.evaluate(readView, Object.fromEntries(pages));
  }
  await page.close();
  return texts;
}

/** `bench:view/en` and the like. */
function content(views) {
  const modules = { css: flatCss() };
  for (const kind of KINDS) modules[`css/${kind}`] = shadowCss(kind);
  for (const [lang, view] of Object.entries(views)) modules[`view/${lang}`] = view;
  return {
    name: 'content',
    resolveId: (id) => (id.startsWith('bench:') && id !== 'bench:hooks' ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith('\0bench:')) return null;
      const value = JSON.stringify(modules[id.slice('\0bench:'.length)]);
      // data as text parses faster than data as code: what bundlers do with JSON files
      return `export default JSON.parse(${JSON.stringify(value)})`;
    },
  };
}

const from = createRequire(import.meta.url);
// some of them are CommonJS
const load = async (name) => {
  const module = await import(pathToFileURL(from.resolve(name)));
  return module.default ?? module;
};

async function compilers() {
  const svelte = await load('svelte/compiler');
  const vue = await load('vue/compiler-sfc');
  return {
    name: 'compilers',
    transform(code, filename) {
      if (filename.endsWith('.svelte'))
        return svelte.compile(code, { filename, generate: 'client', css: 'injected' }).js;
      if (!filename.endsWith('.vue')) return null;
      const { descriptor } = vue.parse(code, { filename, ignoreEmpty: true });
      const script = vue.compileScript(descriptor, { id: filename, inlineTemplate: true, isProd: true });
      return { code: script.content, map: null };
    },
  };
}

/** Builds the peers of these names into dist/<name>/. */
export async function buildPeers(names, browser) {
  const plugins = [content(await views(browser)), await compilers()];
  for (const name of names.filter((each) => each in PEERS)) {
    const { entry, jsx, hooks } = PEERS[name];
    await build({
      configFile: false,
      root: peers,
      logLevel: 'error',
      mode: 'production',
      plugins,
      oxc: jsx && { jsx: { runtime: 'automatic', importSource: jsx } },
      resolve: { alias: hooks ? { 'bench:hooks': hooks } : {} },
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'false',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      build: {
        target: 'es2022',
        outDir: path.join(built, name),
        emptyOutDir: true,
        modulePreload: false,
        rolldownOptions: {
          input: { [name]: path.join(peers, 'sources', entry) },
          output: { minify: true, comments: false, entryFileNames: '[name].js', chunkFileNames: '[name].js' },
        },
      },
    });
  }
  if (names.includes('webawesome'))
    fs.writeFileSync(
      path.join(built, 'webawesome/webawesome.css'),
      bundle({
        filename: path.join(import.meta.dirname, 'node_modules/@awesome.me/webawesome/dist/styles/webawesome.css'),
        minify: true,
      }).code,
    );
}
