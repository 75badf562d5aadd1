// A Vite plugin for the CDN file: the facts as what they evaluate to. `cite()`, `sourced()` and what the files of facts have
// in common are for who writes them; a browser has a plain literal sooner than a hundred calls, and it packs better.
import path from 'node:path';
import { normalizePath, runnerImport } from 'vite';

const facts = normalizePath(path.resolve(import.meta.dirname, '../src/content/index.ts'));

export function contentLiteral() {
  return {
    name: 'content-literal',
    apply: 'build',
    load: {
      filter: { id: facts },
      async handler() {
        const { module, dependencies } = await runnerImport(facts, { configFile: false, logLevel: 'error' });
        for (const file of dependencies) this.addWatchFile(file);
        return `export { en } from './text/en.js';\nexport const content = ${JSON.stringify(module.content)};`;
      },
    },
  };
}
