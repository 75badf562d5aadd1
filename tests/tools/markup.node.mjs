import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parseSync, Visitor } from 'vite';

const src = path.resolve(import.meta.dirname, '../../src');

/** An attribute without double quotes; what Lit sets as a property or listener needs none. */
const UNQUOTED = /\s[\w-]+=(\s*|'[^'"]*)$/;

/** What stands before each value in a `markup` template of a module. */
function beforeValues(code) {
  const texts = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.name === 'markup') texts.push(...quasi.quasis.slice(0, -1).map(({ value }) => value.raw));
    },
  }).visit(parseSync('module.ts', code).program);
  return texts;
}

test('values in markup stand in double quotes wherever they are attributes, because only there they are text', () => {
  assert.deepEqual(
    beforeValues('markup`<a href=${x} title=\'${y}\' class="b ${z}">`').map((text) => UNQUOTED.test(text)),
    [true, true, false],
    'what this test looks for',
  );
  const files = fs.readdirSync(src, { recursive: true }).filter((file) => file.endsWith('.ts'));
  const texts = files.flatMap((file) => beforeValues(fs.readFileSync(path.join(src, file), 'utf8')));
  assert.ok(texts.length > 50, 'there is markup');
  assert.deepEqual(
    texts.filter((text) => UNQUOTED.test(text)),
    [],
  );
});
