// Four bundlers as apps set them up, with one entry each: what they write, and what they warn of.
import fs from 'node:fs';
import path from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import { build as vite, minify } from 'vite';
import webpack from 'webpack';

/** Each takes an app and the name of its entry, and returns `{ files, entry, warnings }`: what it wrote by name, minified, and which of it is the entry. */
export const BUNDLERS = {
  webpack: async (app, entry) => {
    const outDir = fs.mkdtempSync(path.join(app.folder, 'webpack-'));
    const compiler = webpack({
      context: app.folder,
      entry,
      mode: 'production',
      experiments: { css: true },
      // Its own minifier takes ten times as long as webpack does.
      optimization: { minimize: false },
      output: { path: outDir },
      // Our CDN file is larger than it likes.
      performance: false,
    });
    const stats = await new Promise((resolve, reject) =>
      compiler.run((error, result) => (error ? reject(error) : resolve(result))),
    );
    await new Promise((resolve) => compiler.close(resolve));
    const { warnings, errors } = stats.toJson({ all: false, warnings: true, errors: true });
    const files = {};
    for (const name of fs.readdirSync(outDir))
      files[name] = await minified(name, fs.readFileSync(path.join(outDir, name), 'utf8'));
    return { files, entry: 'main.js', warnings: [...errors, ...warnings].map(({ message }) => message) };
  },

  Rollup: async (app, entry) => {
    const warnings = [];
    const bundle = await rollup({
      input: entry,
      plugins: [nodeResolve({ browser: true }), styleSheets()],
      // What it says of other packages is theirs to mend.
      onwarn: ({ message, id = '', ids = [id] }) => isOurs(ids) && warnings.push(message),
    });
    const { output } = await bundle.generate({ format: 'es' });
    await bundle.close();
    const files = {};
    for (const { fileName, code, source } of output) files[fileName] = await minified(fileName, code ?? source);
    return { files, entry: output.find(({ isEntry }) => isEntry).fileName, warnings };
  },

  esbuild: async (app, entry) => {
    const { outputFiles, warnings, errors } = await esbuild.build({
      absWorkingDir: app.folder,
      entryPoints: [entry],
      outdir: path.join(app.folder, 'esbuild'),
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      write: false,
      logLevel: 'silent',
      legalComments: 'none',
    });
    const files = Object.fromEntries(outputFiles.map((file) => [path.basename(file.path), file.text]));
    return { files, entry: path.basename(entry), warnings: [...errors, ...warnings].map(({ text }) => text) };
  },

  Vite: async (app, entry) => {
    const warnings = [];
    const { output } = await vite({
      root: app.folder,
      configFile: false,
      logLevel: 'warn',
      customLogger: logger(warnings),
      build: { write: false, modulePreload: false, target: 'es2022', rolldownOptions: { input: entry } },
    });
    const files = Object.fromEntries(output.map(({ fileName, code, source }) => [fileName, code ?? source]));
    return { files, entry: output.find(({ isEntry }) => isEntry).fileName, warnings };
  },
};

/** Rollup leaves this to plugins, and one minifier is as good as another. */
const minified = async (name, text) =>
  name.endsWith('.js') ? (await minify(name, text, { module: true })).code : text;

const isOurs = (ids) => ids.some((id) => id.includes('pmo-widgets') || !id.includes('node_modules'));

/** Rollup knows no CSS by itself. */
const styleSheets = () => ({
  name: 'style-sheets',
  transform(code, id) {
    if (!id.endsWith('.css')) return undefined;
    this.emitFile({ type: 'asset', fileName: path.basename(id), source: code });
    // As with the plugins that people use, whether it stays depends on `sideEffects` alone.
    return { code: 'export {}', map: null };
  },
});

function logger(warnings) {
  const note = (message) => void warnings.push(message);
  return {
    info() {},
    warn: note,
    warnOnce: note,
    error: note,
    clearScreen() {},
    hasErrorLogged: () => false,
    hasWarned: false,
  };
}
