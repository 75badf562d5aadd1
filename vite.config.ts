import { defineConfig } from 'vite';
import project from './package.json' with { type: 'json' };
import { minifyTemplates } from './tools/minify-templates.mjs';

const licences = 'THIRD-PARTY-LICENSES.md';

/** The CDN bundle, and the server of `npm start`. The npm modules are tsc's work: see tsconfig.build.json. */
export default defineConfig({
  plugins: [minifyTemplates()],
  build: {
    target: 'es2022',
    sourcemap: true,
    copyPublicDir: false,
    lib: { entry: { 'pmo-widgets': 'src/define.ts' }, formats: ['es'], fileName: (_format, name) => `${name}.js` },
    // the notices that the bundled packages ask for; the bundle itself points there in one line
    license: { fileName: licences },
    rolldownOptions: {
      output: {
        // An ES library keeps its white space unless told otherwise: a quarter more bytes.
        minify: true,
        comments: false,
        postBanner: `/*! ${project.name} ${project.version}, MIT. Contains Lit, BSD-3-Clause: see ${licences} */`,
        chunkFileNames: '[name].js',
      },
    },
  },
});
