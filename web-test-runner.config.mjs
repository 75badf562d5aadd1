// Tests in real browsers. `npm test` calls this; alone it is `npm run test:browser -- [files]`:
//   npm run test:browser -- tests/elements/parts.test.ts      one file
//   BROWSERS=chromium npm run test:browser -- --watch          one engine, again after each change
//   BROWSERS=chromium npm run test:browser -- --coverage
// BROWSERS is a list of chromium, firefox, webkit; see tools/browser/engines.mjs for what happens without it.
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { engines } from './tools/browser/engines.mjs';
import { media } from './tools/wtr/media.mjs';
import { tallyReporter } from './tools/wtr/tally-reporter.mjs';
import { typescript } from './tools/wtr/typescript.mjs';

export default {
  files: ['tests/**/*.test.ts', '!**/node_modules/**'],
  // The build of Lit that ships; the development one writes warnings to the console.
  nodeResolve: { exportConditions: ['production', 'default'] },
  // Pages under demo/ and tests/ and the built files under dist/ come from the same server, as they are.
  plugins: [typescript(), a11ySnapshotPlugin(), media()],
  browsers: await engines(),
  reporters: [defaultReporter(), tallyReporter()],
  // Patience for two busy cores: one engine after the other, and limits that only a hanging test reaches.
  concurrentBrowsers: 1,
  concurrency: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['text', 'lcovonly'],
    reportDir: 'coverage',
  },
};
