// Structured data as a server or a build makes it: without a browser, and without anybody else's types.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { structuredData, structuredDataScript } from '../../dist/npm/static/structured-data.js';
import { POLLUTED } from '../support/polluted.mjs';

test('structured data is made without a browser', () => {
  const data = structuredData('pmp', { pmp: { label: 'PMP course', href: '/pmp' } }, { url: 'https://acme.example/' });
  const types = data['@graph'].map((node) => node['@type']);
  assert.deepEqual(types, ['EducationalOccupationalCredential', 'Course']);
  assert.match(structuredDataScript(data), /^<script type="application\/ld\+json">\{.*\}<\/script>$/);
  assert.equal(globalThis.document, undefined);
});

test('what is published of it asks for no package of types', () => {
  for (const file of fs.readdirSync('dist/npm/static').filter((name) => /\.(d\.ts|js)$/.test(name)))
    assert.doesNotMatch(fs.readFileSync(`dist/npm/static/${file}`, 'utf8'), /(from|import\() ?['"]schema-dts/, file);
});

test('nothing that some code gave all objects gets into the data', () => {
  const make = () =>
    structuredData(['pmo', 'pmp'], { pmp: { label: 'Course', href: '/pmp' } }, { provider: { name: 'A' } });
  const expected = JSON.stringify(make());
  for (const name of [...POLLUTED, 'pmo']) {
    Object.prototype[name] = 'javascript:alert(1)';
    try {
      assert.equal(JSON.stringify(make()), expected, name);
    } finally {
      delete Object.prototype[name];
    }
  }
});
