// The table of docs/size.md is the build's.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { page, sizePage } from '../../tools/size-table.mjs';

/** Compressors of different versions of Node differ by a few bytes: next to a boundary that is a hundred. */
const near = (text) =>
  text.split(/(?<=\| {1,9})([\d,]+)(?= \|)/).map((part, i) => (i % 2 ? Number(part.replace(',', '')) : part));

test('the size table tells what the build weighs', () => {
  const [written, built] = [fs.readFileSync(page, 'utf8'), sizePage()].map(near);
  assert.equal(written.length, built.length, 'run `node tools/size-table.mjs`');
  for (const [i, value] of written.entries()) {
    const same = typeof value === 'number' ? Math.abs(value - built[i]) <= 100 : value === built[i];
    assert.ok(same, `${value} is ${built[i]} now; run \`node tools/size-table.mjs\``);
  }
});
