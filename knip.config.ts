// `npm run unused`: files and exports that nothing uses. What the package offers is read from package.json.
import type { KnipConfig } from 'knip';
import project from './package.json' with { type: 'json' };
import viteConfig from './vite.config.ts';

/** What the CDN files are built from: each mode of the build has its own. */
const modes = [...project.scripts['build:cdn'].matchAll(/--mode (\w+)/g)].map(([, mode]) => mode!);
const bundled = ['production', ...modes].flatMap((mode) => {
  const { lib } = viteConfig({ command: 'build', mode }).build!;
  return lib ? Object.values(lib.entry) : [];
});

/** What scripts a page loads. */
const scriptsOf = (html: string): string =>
  [...html.matchAll(/<script[^>]* src="(?:\.\/)?([^":]+)"/g)].map(([, file]) => `import './${file}';`).join('\n');

export default {
  entry: [
    ...bundled,
    // what the build has in place of another module
    'src/page/again.cdn.ts',
    'demo/**/*.html',
    'tools/bench/{scenarios,peers/sources}/*.{mjs,jsx}',
    '*.config.{ts,mjs}',
    'tests/**/*.{test.ts,node.ts,node.mjs}',
    // what tools read by its name, once it is built
    'src/options/*.ts',
    // what a person starts, and what tests start or build by its path
    'tests/cms/{table,tiptap,trim}.mjs',
    'tests/support/kill-at.mjs',
    'src/words/check.ts',
    'tests/visual/pseudo.ts',
  ],
  // Folders within those of the tests hold pages and apps of others. A script in tests runs in a page, from its text.
  project: ['{src,demo,tools}/**/*.{ts,mjs,js,jsx,html}', 'tests/*/*.{ts,mjs}', '!**/*.d.{ts,mts}'],
  include: ['files', 'exports', 'types', 'duplicates'],
  ignoreExportsUsedInFile: true,
  // a re-export that brings the types of events into declarations
  ignoreIssues: { 'src/element/pmo-element.ts': ['types'] },
  compilers: { html: scriptsOf },
} satisfies KnipConfig;
