// The CDN file goes without what Lit carries for others. An update of Lit that changes it has to stop the build.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'vite';
import { leanLit } from '../../tools/lean-lit.mjs';

/** What becomes of `code` beside all that is replaced, or the error that stops it. */
async function built(code, before) {
  const entry = `${import.meta.dirname}/some.styles.ts`;
  const { output } = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      { name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) },
      before,
      leanLit(),
    ],
    build: { write: false, rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  });
  return output[0].code;
}

const ELEMENT = `
  import { LitElement, css } from 'lit';
  import { property } from 'lit/decorators.js';
  export class Some extends LitElement {
    static styles = css\`p { color: red }\`;
    @property() some;
  }`;

test('no hook of Lit’s is left, and no way around browsers that get no element', async () => {
  const code = await built(ELEMENT);
  assert.match(code, /lit-html/);
  assert.doesNotMatch(code, /PolyfillSupport|HydrateSupport|Versions|ShadyCSS|litNonce/);
});

test('a Lit with other hooks stops the build', async () => {
  const newer = {
    name: 'newer-lit',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/lit-html.js') ? code.replaceAll('PolyfillSupport', 'Polyfills') : undefined,
  };
  await assert.rejects(built(ELEMENT, newer), /Lit has changed/);
});

test('decorators that are not replaced stop the build', async () => {
  await assert.rejects(built(ELEMENT.replace('property }', 'property, query }')), /query/);
});

test('styles with expressions stop the build', async () => {
  await assert.rejects(built(ELEMENT.replace('red', '${"red"}')), /no expressions/);
});
