// The facts in the CDN file are written by the build. They have to be the same facts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'vite';
import { content } from '../../dist/npm/content/index.js';
import { contentLiteral } from '../../tools/content-literal.mjs';

test('the facts of the CDN file are those of the modules, without a call left in them', async () => {
  const { output } = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [contentLiteral()],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: 'src/content/index.ts', preserveEntrySignatures: 'strict' },
    },
  });
  const { code } = output[0];
  assert.doesNotMatch(code, /\b(cite|sourced)\b/);
  const built = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  assert.deepEqual(built.content, content);
});
