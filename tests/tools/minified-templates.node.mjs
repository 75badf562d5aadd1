// What the bundle's templates lose is white space and comments: nothing that a visitor sees.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { minifyHTMLLiterals } from '@lit-labs/rollup-plugin-minify-html-literals/lib/minify-html-literals.js';
import { parseLiterals } from '@lit-labs/rollup-plugin-minify-html-literals/lib/parse-literals.js';
import { options } from '../../tools/minified-templates.mjs';

const minified = async (code) => (await minifyHTMLLiterals(code, { ...options, fileName: 'module.ts' }))?.code ?? code;

const TEMPLATES = [
  ['indentation beside blocks goes', 'html`\n  <ul>\n    <li>a</li>\n  </ul>\n`', 'html`<ul><li>a</li></ul>`'],
  ['a break between words is one space', 'html`<p>one\n   two</p>`', 'html`<p>one two</p>`'],
  ['a break between inline elements is one space', 'html`<b>a</b>\n  <i>b</i>`', 'html`<b>a</b> <i>b</i>`'],
  ['values keep the gap between them', 'html`<p>${a}\n  ${b}</p>`', 'html`<p>${a} ${b}</p>`'],
  ['values lose the indentation of their block', 'html`<ul>\n  ${a}\n</ul>`', 'html`<ul>${a}</ul>`'],
  ['comments go', 'html`<p>a<!-- why\n this --></p>`', 'html`<p>a</p>`'],
  ['what is verbatim stays', 'html`<div>\n  <pre>\n a</pre>\n</div>`', 'html`<div><pre>\n a</pre></div>`'],
  [
    'attributes keep names and quotes',
    'html`<a\n  .oneTwo=${a}\n  b="${c}"\n></a>`',
    'html`<a .oneTwo=${a} b="${c}"></a>`',
  ],
  ['paths stay beside each other', 'html`<path d="m0" />\n<path d="m1" />`', 'html`<path d="m0"/><path d="m1"/>`'],
  ['styles are as short', 'css`\n  a {\n    /* why */\n    color: var(--b);\n  }\n`', 'css`a{color:var(--b)}`'],
  ['what has no such tag stays', 'const a = `<p>\n </p>`', 'const a = `<p>\n </p>`'],
];
for (const [name, before, after] of TEMPLATES)
  test(`templates: ${name}`, async () => assert.equal(await minified(before), after));

/** All but white space and comments; `readonly` is the same as `readonly="readonly"`. */
const skeleton = (code) =>
  code
    .replaceAll(/<!--[^]*?-->/g, '')
    .replaceAll(/\s(\w+)="\1"/g, '$1')
    .replaceAll(/\s/g, '');

test('every template of the sources keeps all but its white space', async () => {
  const src = path.resolve(import.meta.dirname, '../../src');
  const files = fs.readdirSync(src, { recursive: true }).filter((file) => file.endsWith('.ts'));
  let count = 0;
  for (const file of files)
    for (const { tag, parts } of parseLiterals(fs.readFileSync(path.join(src, file), 'utf8'), { fileName: file })) {
      if (tag !== 'html') continue;
      count++;
      const template = `${tag}\`${parts.map(({ text }) => text).join('${value}')}\``;
      assert.deepEqual(skeleton(await minified(template)), skeleton(template), `${file}: ${template}`);
    }
  assert.ok(count > 50, `${count} templates`);
});
