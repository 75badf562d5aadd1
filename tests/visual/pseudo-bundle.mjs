import path from 'node:path';
import { build } from 'vite';

let bundle;

/** The widgets and the pseudo language as one script, built once. */
export const pseudoBundle = () =>
  (bundle ??= build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['production', 'browser', 'import', 'module', 'default'] },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: path.join(import.meta.dirname, 'pseudo.ts'), output: { codeSplitting: false } },
    },
  }).then(({ output }) => output[0].code));
