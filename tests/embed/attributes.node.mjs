// What the loader knows of the options, which is written into its sources.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { file, loaderOptions } from '../../tools/loader-options.mjs';

test('the loader and hosted pages know the elements and attributes of the table; npm run options writes them', async () => {
  assert.equal(fs.readFileSync(file, 'utf8'), await loaderOptions());
});
