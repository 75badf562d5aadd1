// The command line as somebody types it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { snippetForms, snippetOf } from 'pmo-widgets/static';
import { run } from '../support/command.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pmo-cli-'));
after(() => fs.rmSync(folder, { recursive: true }));

function file(content, name = 'content.json') {
  const place = path.join(folder, name);
  fs.writeFileSync(place, content);
  return place;
}

test('check accepts a right file, silently on stdout', () => {
  const { status, stdout, stderr } = run(['check', file('{"offers":{"pmp":{"label":"Course","href":"/pmp"}}}')]);
  assert.deepEqual([status, stdout], [0, '']);
  assert.match(stderr, /all of it is accepted/);
});

test('check lists by path what is wrong, with the nearest valid value', () => {
  const { status, stdout } = run(['check', file('{"offers":{"pmq":{"label":"Course","href":"/pmp"}},"hide":[5]}')]);
  assert.equal(status, 1);
  assert.match(stdout, /^hide\.0: found 5, expected text/m);
  assert.match(stdout, /^offers\.pmq: .+did you mean "pmp"\?$/m);
});

test('check reads standard input', () => {
  assert.equal(run(['check', '-'], '{}').status, 0);
  assert.equal(run(['check', '-'], 'no JSON').status, 1);
});

const COURSE = '{\r\n  "offers": { "pmp": { "label": "Año 1 “PMP”", "href": "/pmp" } }\r\n}\r\n';
const utf16 = (text) => Buffer.from(`\uFEFF${text}`, 'utf16le');

for (const [what, bytes] of [
  ['Windows has it, with a byte order mark and lines that end with CR LF', Buffer.from(`\uFEFF${COURSE}`)],
  ['PowerShell redirects it, in UTF-16', utf16(COURSE)],
  ['some servers store it, in UTF-16 with the higher byte first', utf16(COURSE).swap16()],
])
  test(`a file is read as ${what}`, () => {
    const content = file(bytes);
    assert.equal(run(['check', content]).status, 0);
    assert.equal(run(['check', '-'], bytes).status, 0);
    const { status, stdout } = run(['snippet', 'guide', '--form', 'placeholder', '--content', content]);
    assert.equal(status, 0);
    assert.ok(stdout.includes('Año 1 “PMP”'), stdout);
  });

test('a file in another encoding is refused, because nobody would see that letters were lost', () => {
  for (const args of [['check'], ['snippet', 'guide', '--content']]) {
    const { status, stdout, stderr } = run([...args, file(Buffer.from(COURSE, 'latin1'))]);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /content\.json: found another encoding, expected UTF-8/);
  }
});

test('a letter that arrives in two pieces from standard input is one letter', () => {
  const start = '{ "independence": "Acme is ';
  // A pipe is read by 64 KiB.
  const content = `${' '.repeat(65_535 - start.length)}${start}ñ." }`;
  const { stdout } = run(['snippet', 'guide', '--content', '-'], content);
  assert.ok(stdout.includes('Acme is ñ.'), stdout);
});

for (const args of [[], ['chek', 'x'], ['check'], ['check', 'a', 'b'], ['--colour'], ['check', '/no/such/file']])
  test(`a wrong call says how to call it: ${args.join(' ') || '(nothing)'}`, () => {
    const { status, stdout, stderr } = run(args);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, args[0] === 'check' ? /Usage: pmo-widgets check FILE/ : /Usage: pmo-widgets COMMAND/);
  });

test('--help after a command tells what that command takes', () => {
  for (const command of ['check', 'snippet'])
    assert.match(run([command, '--help']).stdout, new RegExp(`^Usage: pmo-widgets ${command} `));
});

const URL_OF_SCRIPT = 'https://cdn.example/pmo-widgets.js';
const snippet = (...args) => run(['snippet', ...args, '--script-url', URL_OF_SCRIPT]);

for (const args of [
  ['snippet'],
  ['snippet', 'news'],
  ['snippet', 'guide', 'more'],
  ['snippet', 'guide', '--form', 'card'],
  ['snippet', 'guide', '--styles', 'pretty'],
  ['snippet', 'guide', '--integrity=perhaps'],
  ['snippet', 'checklist', '--criteria', 'exam'],
  ['snippet', 'guide', '--form', 'link', '--content', file('{}', 'empty.json')],
])
  test(`a wrong call of snippet says how to call it: ${args.slice(1, 4).join(' ') || '(nothing)'}`, () => {
    const { status, stdout, stderr } = run(args);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /Usage: pmo-widgets snippet ELEMENT/);
  });

const UNSAFE = [
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  '//evil.example/',
  'https://u@evil.example/',
];

for (const option of [
  'fallback-href',
  'base-url',
  'script-url',
  'page-url',
  'provider-url',
  'action-href',
  'content-src',
])
  test(`no form of a snippet is printed with an unsafe address in --${option}`, () => {
    const isElements = ['action-href', 'content-src'].includes(option);
    for (const [i, address] of UNSAFE.entries()) {
      const form = ['module', 'loader', 'one-tag', 'link', 'shadow'][i];
      const more = ['--form', form, '--structured-data', '--provider-name', 'Acme', `--${option}`, address];
      const { status, stdout, stderr } = run(['snippet', 'guide', '--certification', 'pmp', ...more]);
      assert.deepEqual([status, stdout], [isElements ? 1 : 2, ''], `${form} ${address}`);
      assert.ok(stderr.includes(option), stderr);
      assert.match(stderr, /xpected (an|the) /);
    }
  });

for (const [option, address] of [
  ['fallback-href', 'acme.example/pmp'],
  ['action-href', 'acme.example/pmp'],
  ['script-url', 'acme.example/pmo-widgets.js'],
])
  test(`snippet says what was meant by ${address} in --${option}, and prints no broken link`, () => {
    const { status, stdout, stderr } = run(['snippet', 'guide', `--${option}`, address]);
    assert.ok(status > 0);
    assert.equal(stdout, '');
    assert.ok(stderr.includes(`did you mean "https://${address}"?`), stderr);
  });

test('a site without a path has its files in its root, not on a site that is named like a file', () => {
  for (const url of ['https://cdn.example', 'https://cdn.example/', 'https://cdn.example/?v=a/b']) {
    const { stdout } = run(['snippet', 'guide', '--script-url', url]);
    assert.match(stdout, /<script type="module" src="https:\/\/cdn\.example\/pmo-widgets\.js">/);
  }
});

test('snippet prints nothing where the element would warn, and says what is wrong', () => {
  const { status, stdout, stderr } = snippet('checklist', '--certification', 'pmq', '--route', 'x');
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, /certification: cannot use "pmq"\. Expected one of: pmo, pmp/);
});

test('snippet refuses content that the widgets would refuse, by path', () => {
  const { status, stdout, stderr } = snippet('guide', '--content', file('{"hide":[5]}'));
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, /content\.json: hide\.0: found 5, expected text/);
});

for (const [is, values] of [
  [true, ['', '=yes', '=TRUE', '=1', '=on']],
  [false, ['=no', '=False', '=0', '=off']],
])
  test(`an option without a value may have one that says ${is ? 'yes' : 'no'}`, () => {
    for (const value of values) {
      const { stdout } = snippet('comparison', `--differences-only${value}`, `--integrity${value}`);
      assert.equal(stdout.includes('<pmo-comparison differences-only>'), is, value);
      assert.equal(stdout.includes('sha384-'), is, value);
    }
  });

test('a language is the same however its tag is written, and the page gets the tag that HTML knows', () => {
  const expected = snippet('comparison', '--form', 'light', '--lang', 'es-ES').stdout;
  assert.match(expected, /lang="es-ES"[^]+¿Certificación PMO/);
  for (const tag of ['es_ES', 'ES-es', ' es_es ', '“es-ES”'])
    assert.equal(snippet('comparison', '--form', 'light', '--lang', tag).stdout, expected, tag);
});

test('programs get from snippetOf() what the command prints, in every form', async () => {
  const attributes = { certification: 'pmp', lang: 'es', 'action-href': '/pmp' };
  const options = Object.entries(attributes).flatMap(([name, value]) => [`--${name}`, value]);
  for (const form of snippetForms) {
    const { stdout } = snippet('guide', '--form', form, ...options);
    assert.equal(stdout, `${await snippetOf('guide', form, attributes, { scriptUrl: URL_OF_SCRIPT })}\n`, form);
  }
});

test('what a script wrote because it knew nothing counts as not given', () => {
  const expected = run(['snippet', 'guide']).stdout;
  const options = ['heading', 'action-href', 'script-url', 'lang', 'content', 'form', 'styles'];
  for (const nothing of ['undefined', 'null', '[object Object]']) {
    const { stdout } = run(['snippet', 'guide', ...options.flatMap((option) => [`--${option}`, nothing])]);
    assert.equal(stdout, expected, nothing);
  }
});

test('elements, forms and styles are known in capitals, in quotes and by their tag', () => {
  const { stdout } = snippet('guide', '--form', 'shadow', '--styles', 'none');
  assert.ok(stdout.includes('<template shadowrootmode="open">'));
  for (const [element, form, styles] of [
    ['pmo-guide', 'Shadow', 'None'],
    ['<pmo-guide>', '"shadow"', ' none'],
    ['Guide', 'SHADOW', '“none”'],
  ])
    assert.equal(snippet(element, '--form', form, '--styles', styles).stdout, stdout, element);
});

test('snippet pins the script by its hash, and passes the nonce on', () => {
  const { stdout } = snippet('guide', '--integrity', '--nonce', 'abc');
  const { 'pmo-widgets.js': hash } = JSON.parse(fs.readFileSync('dist/integrity.json', 'utf8'));
  assert.match(
    stdout,
    new RegExp(
      `<script type="module" src="[^"]+" integrity="${hash.replaceAll('+', '\\+')}" crossorigin="anonymous" nonce="abc">`,
    ),
  );
});

test('snippet pins what comes later too, in an import map before the script, with the nonce', () => {
  const hashes = JSON.parse(fs.readFileSync('dist/integrity.json', 'utf8'));
  for (const form of ['module', 'loader', 'one-tag', 'placeholder', 'shadow', 'light']) {
    const { stdout } = snippet('guide', '--integrity', '--nonce', 'abc', '--form', form);
    const [, json] = /^<script type="importmap" nonce="abc">(.+)<\/script>\n<script /.exec(stdout);
    const { integrity } = JSON.parse(json);
    for (const file of ['pmo-widgets.js', 'schema.js', 'print.js', 'frames.js', 'languages/es.js'])
      assert.equal(integrity[`https://cdn.example/${file}`], hashes[file], file);
    // The loader asks again for what failed, by another fragment.
    assert.equal(integrity['https://cdn.example/pmo-widgets.js##'], hashes['pmo-widgets.js']);
  }
  assert.match(run(['snippet', 'guide', '--integrity']).stdout, /"\.\/schema\.js":"sha384-/);
  for (const form of ['link', 'iframe'])
    assert.doesNotMatch(snippet('guide', '--integrity', '--form', form).stdout, /importmap/);
});

test('snippet pins the style sheets that static HTML links to', () => {
  const { stdout } = snippet('guide', '--integrity', '--form', 'shadow', '--styles', 'link');
  const links = [...stdout.matchAll(/<link rel="stylesheet"[^>]+>/g)].map(([link]) => link);
  assert.ok(links.length > 1);
  for (const link of links) assert.match(link, /integrity="sha384-[^"]+" crossorigin="anonymous"/);
});

test('snippet adds the same as data for search engines, with the provider’s course', () => {
  const content = file('{"offers":{"pmp":{"label":"Course","href":"/pmp"}}}');
  const { stdout } = snippet(
    'comparison',
    '--content',
    content,
    '--structured-data',
    '--page-url',
    'https://acme.example/',
  );
  const data = JSON.parse(/ld\+json">(.+?)<\/script>/.exec(stdout)[1]);
  assert.deepEqual(
    data['@graph'].map(({ name, url }) => [name, url]),
    [
      ['PMP® certification', 'https://www.pmi.org/certifications/project-management-pmp'],
      ['Course', 'https://acme.example/pmp'],
    ],
  );
});

test('data for search engines are in the language of the snippet, whichever country its tag names', () => {
  const dataIn = (lang) => {
    const { stdout } = snippet('comparison', '--structured-data', '--certifications', 'pmp', '--lang', lang);
    return /ld\+json">(.+?)<\/script>/.exec(stdout)[1];
  };
  assert.match(dataIn('es'), /dirigir proyectos/);
  assert.equal(dataIn('es-MX'), dataIn('es'));
});

test('snippet has no data about what is no certification', () => {
  const { status, stderr } = snippet('benefits', '--structured-data');
  assert.equal(status, 1);
  assert.match(stderr, /"pmo" is no certification/);
});

test('--help and --version answer on stdout', () => {
  assert.match(run(['--help']).stdout, /^Usage:/);
  assert.equal(run(['--version']).stdout.trim(), JSON.parse(fs.readFileSync('package.json', 'utf8')).version);
});

test('the snippet of light static HTML is a block on a line of its own, so that no paragraph is made of it', () => {
  const { stdout } = run(['snippet', 'comparison', '--form', 'light', '--heading', 'PMP > CAPM', '--lang', 'es']);
  assert.match(stdout, /^<div data-pmo-widget="comparison" lang="es" data-heading="PMP &gt; CAPM" data-lang="es">$/m);
});

test('the published JSON Schema knows every field of a provider’s content', () => {
  const schema = JSON.parse(fs.readFileSync('dist/provider-content.schema.json', 'utf8'));
  assert.deepEqual(Object.keys(schema.properties).toSorted(), [
    'certifications',
    'hide',
    'independence',
    'issuers',
    'offers',
    'sources',
    'text',
  ]);
});
