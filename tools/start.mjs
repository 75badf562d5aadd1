// `npm start`: the demo pages on a local address, from the files that users would get. The bundle is built again after
// each change of a source; the pages are served as they are, so that what they try out (policies, broken markup, old
// script tags) reaches the browser untouched. Reload to see a change.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';
import { writeCatalogues } from './catalogue.mjs';
import { buildIfOutdated, filesBelow, root } from './dist.mjs';

const { values: options } = parseArgs({ options: { port: { type: 'string' } } });

buildIfOutdated();

const START_PAGE = '/demo/';

/** Opens a browser only where somebody sits in front of one; a server, a container or CI just prints the address. */
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const open = process.stdout.isTTY && hasScreen && !process.env.CI && !process.env.SSH_CONNECTION && START_PAGE;

const leadToStartPage = {
  name: 'lead-to-start-page',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      if (request.url !== '/') return next();
      response.writeHead(302, { location: START_PAGE }).end();
    });
  },
};

/** The bundle holds sentences, so that a changed fact or word has to become one first. */
const writeSentences = {
  name: 'write-sentences',
  async buildStart() {
    for (const room of ['facts', 'words', 'derive'])
      for (const file of filesBelow(path.join(root, 'src', room))) this.addWatchFile(file);
    for (const problem of (await writeCatalogues()).problems) this.warn(problem);
  },
};

const server = await preview({
  root,
  appType: 'mpa',
  // Vite would warn that a build into the project's folder overwrites sources; nothing is built here
  logLevel: 'error',
  // the project's folder, not dist/: pages load ../dist/pmo-widgets.js
  build: { outDir: '.' },
  preview: { port: Number(options.port ?? process.env.PORT ?? 5173), host: process.env.HOST ?? 'localhost', open },
  plugins: [leadToStartPage],
});
const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0];
console.log(`\n  Demo: ${new URL(START_PAGE, address)}\n  Sources are watched; stop with Ctrl+C.\n`);

// emptying dist/ would take the npm modules and editor data with it
await build({ root, logLevel: 'warn', plugins: [writeSentences], build: { watch: {}, emptyOutDir: false } });
