// What editors, documentation and tools of others read about the elements: made from the table of options, true of the classes.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import schema from 'custom-elements-manifest/schema.json' with { type: 'json' };

import { content } from '../../dist/npm/facts/index.js';
import { CRITERIA } from '../../dist/npm/facts/ids.js';
import { ALL_OPTIONS, NOUNS } from '../../dist/npm/options/table.js';

const api = await import('../../dist/npm/index.js');
const read = (name) => JSON.parse(fs.readFileSync(`dist/${name}`, 'utf8'));
const manifest = read('custom-elements.json');
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

test('it keeps to the schema of manifests', () => {
  assert.ok(z.fromJSONSchema(schema).parse(manifest));
});

test('it names every element, and modules that are there', () => {
  assert.deepEqual(
    elements.map(({ tagName }) => tagName),
    NOUNS.map((noun) => `pmo-${noun}`),
  );
  for (const { path } of manifest.modules) assert.ok(fs.existsSync(path), path);
});

for (const { tagName, name, members } of elements) {
  test(`<${tagName}> has every member that the manifest names`, () => {
    // Lit prepares a class when it is asked for these, as a registry does.
    void api[name].observedAttributes;
    // It stands in no page.
    const element = Object.assign(new api[name](), { querySelector: () => null });
    for (const { name: member, static: ofClass, kind, default: usual } of members) {
      const owner = ofClass ? api[name] : element;
      assert.ok(member in owner, member);
      assert.equal(typeof owner[member] === 'function', kind === 'method', member);
      if (usual !== undefined) assert.deepEqual(owner[member], JSON.parse(usual.replaceAll("'", '"')), member);
    }
  });

  test(`what is only read of <${tagName}> cannot be set`, () => {
    for (const { name: member, readonly, static: ofClass } of members)
      if (readonly && !ofClass) assert.throws(() => (new api[name]()[member] = []), TypeError, member);
  });
}

const CERTIFICATIONS = content.certifications.map(({ id }) => id);
const isListed = (values, wanted) =>
  assert.deepEqual(
    wanted.filter((value) => !values.includes(value)),
    [],
  );

/** Values of an attribute by tag and name, as an editor offers them. */
const EDITORS = {
  'VS Code': (tag, attribute) =>
    read('vscode.html-custom-data.json')
      .tags.find(({ name }) => name === tag)
      .attributes.find(({ name }) => name === attribute)
      .values.map(({ name }) => name),
  JetBrains: (tag, attribute) =>
    read('web-types.json')
      .contributions.html.elements.find(({ name }) => name === tag)
      .attributes.find(({ name }) => name === attribute)
      .value.type.split(' | ')
      .map((type) => type.replaceAll("'", '')),
};
for (const [editor, valuesOf] of Object.entries(EDITORS))
  test(`${editor} completes ids, sections, themes, languages, true and false`, () => {
    for (const noun of ['checklist', 'benefits', 'process', 'guide'])
      isListed(valuesOf(`pmo-${noun}`, 'certification'), ['pmo', ...CERTIFICATIONS]);
    isListed(valuesOf('pmo-comparison', 'certifications'), ['pmo', ...CERTIFICATIONS]);
    isListed(valuesOf('pmo-guide', 'criteria'), CRITERIA);
    isListed(
      valuesOf('pmo-guide', 'sections'),
      NOUNS.filter((noun) => noun !== 'guide'),
    );
    isListed(valuesOf('pmo-checklist', 'route'), ['secondary', 'gac']);
    isListed(valuesOf('pmo-process', 'lang'), ['en', 'es']);
    assert.deepEqual(valuesOf('pmo-guide', 'theme'), ['light', 'dark', 'page']);
    assert.deepEqual(valuesOf('pmo-guide', 'differences-only'), ['true', 'false']);
  });

test('the sentences of every attribute, part, event and token are there', () => {
  for (const { tagName, attributes, events, cssParts, cssStates, cssProperties, slots } of elements)
    for (const { name, description } of [attributes, events, cssParts, cssStates, cssProperties, slots].flat())
      assert.match(description, /^\p{Lu}.*\.$|^`.*\.$/u, `${tagName} ${name}`);
  const named = new Set(elements.flatMap(({ attributes }) => attributes.map(({ name }) => name)));
  isListed([...named], ALL_OPTIONS);
});

test('a compiler is told what each property is', () => {
  for (const { tagName, members } of elements)
    for (const { name, attribute, inheritedFrom } of members) {
      const noun = tagName.slice('pmo-'.length);
      const file = inheritedFrom ? 'element/pmo-element' : `elements/${noun}/${tagName}`;
      const declarations = fs.readFileSync(`dist/npm/${file}.d.ts`, 'utf8');
      if (attribute) assert.match(declarations, new RegExp(`\\*/\\n +(get )?${name}(\\(\\))?: `), `${tagName} ${name}`);
    }
});
