// Apps of the frameworks, built as their users build them: by Vite, with the package under its own name.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const apps = path.join(root, 'tests/pages');
const { resolve } = createRequire(path.join(root, 'package.json'));

/** `pmo-widgets` is what this package exports, as if it were installed beside the frameworks. */
const ownPackage = (external) => ({
  name: 'own-package',
  enforce: 'pre',
  resolveId: (id) => (/^pmo-widgets(\/|$)/.test(id) ? { id: resolve(id), external } : undefined),
});

/** Frameworks warn of what they do not like in their development builds only. */
const development = { 'process.env.NODE_ENV': '"development"', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true' };

async function run(entry, plugins, options) {
  const { output } = await build({
    root: apps,
    configFile: false,
    logLevel: 'error',
    define: development,
    resolve: { conditions: [options.ssr ? 'node' : 'browser', 'module', 'production'] },
    plugins: [ownPackage(options.ssr), ...plugins],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      ...options,
      rolldownOptions: { input: path.join(apps, entry) },
    },
  });
  return output;
}

/** Builds an app for browsers and lets a site serve it; returns the address of its script. */
export async function serveApp(site, entry, plugins = []) {
  const folder = `/apps/${entry.replace(/\W/g, '-')}`;
  const output = await run(entry, plugins, { modulePreload: false });
  for (const file of output) site.answer(`${folder}/${file.fileName}`, file.code ?? file.source, 'text/javascript');
  return `${folder}/${output.find(({ isEntry }) => isEntry).fileName}`;
}

/** Builds what runs on a server and imports it. The frameworks stay outside, as on a server. */
export async function importServer(entry, plugins = []) {
  const [{ code }] = await run(entry, plugins, { ssr: true });
  // Beside the frameworks, so that Node finds them, and where nothing is kept.
  const file = path.join(apps, 'node_modules/.built', `${entry.replace(/\W/g, '-')}.mjs`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, code);
  return import(pathToFileURL(file).href);
}
