// Whatever content passes the check is shown: made from the schema itself, with the values that are hardest on those who show
// them. Nothing throws, nothing is a value that no reader should see, and nothing grows without bounds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { content as bundled } from 'pmo-widgets/facts';
import { ProviderContent, acceptContent, parseContent } from 'pmo-widgets/schema';
import { headingOf, renderStatic, snippetForms, snippetOf, structuredData, tags } from 'pmo-widgets/static';

const NAMES = ['constructor', 'prototype', 'acme', 'acme-pmo', 'v', '1'];
const TEXT = [
  'Acme',
  'x'.repeat(2000),
  '<b onclick="x">&amp;',
  '{',
  '{}{{}}',
  '{constructor}',
  '{exam} {exam.domains} {renewal} {issuer}',
  '{__proto__.x}',
  '{toString.name:constructor} {hours:hour}',
  '${n} $& $1',
  '\u202e\u0000\ud800',
  '  -0  ',
];
/** Of these the schema takes what fits. */
const STRINGS = [
  ...NAMES,
  ...TEXT,
  ...NAMES.map((name) => `constructor/${name}`),
  ...bundled.certifications.map(({ id }) => `certification:${id}`),
  'criterion:fee',
  'criterion:focus',
  'benefit:career',
  'step:exam',
  'step:choose',
  'certification:constructor',
  'de',
  'es-419',
  '1999-01',
  '2026-11',
  '2099-12',
  '1900',
  '2024-02-29',
  'https://acme.example/',
  'https://acme.example/?a=%22&b=<x>',
  '/courses',
  'mailto:a@acme.example',
  'en',
  'es-MX',
];
const NUMBERS = [-0, 1, 2, 3, 50, 99, 100, 9999, 10_000, 1_000_000_000];

/** Values of a schema, as it says itself. */
function valuesOf(schema, depth = 0) {
  const { def } = schema._zod;
  const oneOf = (values) => fc.constantFrom(...values.filter((value) => schema.safeParse(value).success));
  switch (def.type) {
    case 'string':
      return oneOf(STRINGS);
    case 'number':
      return oneOf(NUMBERS);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'optional':
      return fc.option(valuesOf(def.innerType, depth), { nil: undefined });
    case 'array':
      return fc.array(valuesOf(def.element, depth + 1), { minLength: 1, maxLength: 3 });
    case 'record': {
      const keys = valuesOf(def.keyType);
      return fc.dictionary(keys, valuesOf(def.valueType, depth + 1), { maxKeys: 5 });
    }
    case 'union':
      // The first option of each is what ends a tree.
      return fc
        .oneof(...def.options.slice(0, depth > 8 ? 1 : undefined).map((option) => fc.constant(option)))
        .chain((option) => valuesOf(option, depth + 1));
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(def.shape).map(([key, field]) => [key, valuesOf(field, depth + 1)])),
      );
    default:
      throw new Error(`No values for ${def.type}`);
  }
}

const citation = { sources: ['constructor'], checked: '2026-11' };
const WORDS = [
  'requirements.constructor/constructor',
  'notes.constructor',
  'certifications.constructor.focus',
  'certifications.constructor.name',
  'certifications.pmp.audience',
  'routes.constructor/constructor.constructor',
  'evidence.constructor.career',
  'processOf.constructor.exam',
  'hopes.constructor.career',
  'messages.progress',
  'messages.checklistHeading',
  'messages.unknown',
  'cells.exam.0.0',
  'kinds.education',
  'counts.minute.other',
  'counts.constructor.other',
];

/** What the schema cannot say: that what is cited is listed, and that requirements have ids of their own. */
function madeWhole(content) {
  let count = 0;
  const cited = new Set();
  let top;
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node.sources)) for (const id of node.sources) cited.add(id);
    if ('kind' in node && 'months' in node)
      node.id = count++ ? `constructor/constructor-${count}` : 'constructor/constructor';
    if (Array.isArray(node.any)) {
      node.id = `constructor/any-${count++}`;
      // One choice of route at most: that of the whole.
      if (node !== top) node.as = 'alternative';
      for (const [i, option] of node.any.entries()) option.id = i ? `constructor-${i}` : 'constructor';
    }
    for (const child of Object.values(node)) visit(child);
  };
  content.certifications?.forEach((certification, i) => {
    certification.id = i ? `constructor-${i}` : 'constructor';
    certification.issuer = 'constructor';
    certification.eligibilityCitation = citation;
    top = certification.eligibility;
    visit(top);
  });
  visit(content);
  const issuers = { constructor: { name: 'Acme', page: 'https://acme.example/', ...citation }, ...content.issuers };
  visit(issuers);
  const sources = { ...content.sources };
  for (const id of [...cited, 'constructor'])
    if (!Object.hasOwn(sources, id)) sources[id] = { title: 'Acme', kind: 'other' };
  return { ...content, issuers, sources };
}

const contents = fc
  .tuple(
    valuesOf(ProviderContent),
    fc.dictionary(
      fc.constantFrom('en', 'es', 'constructor'),
      fc.dictionary(fc.constantFrom(...WORDS), fc.constantFrom(...TEXT)),
    ),
  )
  .map(([content, text]) => madeWhole({ ...content, text }));

const LANGUAGES = ['en', 'es', 'constructor', '__proto__', 'toString', 'xx-'];
const BAD = /undefined|\[object|NaN|Infinity|∞|=>|\bfunction\b|native code/;
const MOST = 2_000_000;

test('content that passes the check is shown by every element, in every form', { timeout: 600_000 }, async () => {
  const { warn } = console;
  console.warn = () => {};
  let passed = 0;
  await fc.assert(
    fc.asyncProperty(contents, fc.constantFrom(...LANGUAGES), async (raw, language) => {
      const { content: own } = acceptContent(raw, bundled);
      passed += own.certifications?.length ?? 0;
      const content = parseContent(own);
      const ids = ['constructor', ...NAMES, 'pmp', 'pmo'];
      const says = (html, what) => {
        assert.doesNotMatch(html, BAD, what);
        assert.ok(html.length < MOST, `${what} is ${html.length} characters long`);
      };
      for (const tag of tags)
        for (const mode of ['shadow', 'light']) {
          const attributes = {
            certification: 'constructor',
            certifications: 'constructor pmp constructor-1',
            highlight: 'constructor',
          };
          const html = await renderStatic(tag, attributes, { content, language, mode, styles: 'none' });
          says(html, `${tag} ${mode}`);
          assert.match(html, /<h2/, tag);
          says(await headingOf(tag, attributes, { content, language }), `heading of ${tag}`);
        }
      says(JSON.stringify(structuredData(ids, undefined, { content })), 'structured data');
      for (const form of snippetForms)
        says(await snippetOf('process', form, { certification: 'constructor' }, { content, styles: 'none' }), form);
    }),
    { numRuns: 150 },
  );
  console.warn = warn;
  assert.ok(passed > 100, `only ${passed} certificates passed the check`);
});

test('what is put on Object.prototype adds no address and no text of its own to what is shown', async () => {
  const { warn } = console;
  console.warn = () => {};
  const raw = {
    offers: { pmp: { label: 'Course', href: '/pmp' } },
    sources: { acme: { title: 'Acme', kind: 'other' } },
  };
  const all = async () => {
    const html = [];
    for (const tag of tags)
      for (const content of [undefined, raw])
        for (const certification of ['pmp', 'pmo'])
          html.push(await renderStatic(tag, { certification, 'action-href': '/' }, { content }));
    return [...html, JSON.stringify(structuredData(['pmp', 'pmo'], undefined, { content: parseContent(raw) }))];
  };
  const before = await all();
  const evil = 'https://evil.example/';
  const polluted = {
    foo: 1,
    href: evil,
    url: evil,
    page: evil,
    pmo: { label: 'x', href: evil },
    offers: { pmo: { label: 'x', href: evil } },
    hide: ['criterion:exam'],
    text: { en: { definition: 'x' } },
    independence: 'x',
    publisher: 'x',
    note: evil,
    lang: () => 'x',
    hreflang: evil,
    name: 'x',
    className: 'x',
    isName: true,
    isSpent: true,
    constructor: undefined,
  };
  for (const [name, value] of Object.entries(polluted)) {
    const own = Object.getOwnPropertyDescriptor(Object.prototype, name);
    Object.defineProperty(Object.prototype, name, { value, writable: true, enumerable: true, configurable: true });
    let after;
    try {
      after = await all();
    } finally {
      if (own) Object.defineProperty(Object.prototype, name, own);
      else delete Object.prototype[name];
    }
    for (const [i, html] of after.entries()) assert.equal(html, before[i], `with ${name}`);
  }
  console.warn = warn;
});

for (const lang of LANGUAGES)
  test(`the language "${lang}" throws nowhere`, async () => {
    for (const tag of tags) assert.match(await renderStatic(tag, { lang }), /<section/);
  });
