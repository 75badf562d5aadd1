// `pmo-widgets host` as somebody types it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { tags } from 'pmo-widgets/static';
import { sizeOf } from '../../tools/sizes.mjs';
import { folder, headersOf, host } from '../support/hosted.mjs';

const NAMES = tags.map((tag) => tag.replace('pmo-', ''));
const BASE = ['--base-url', 'https://acme.example/pmo'];
const read = (dir, name) => fs.readFileSync(path.join(dir, name), 'utf8');

test('it prints the files that it wrote, and no other is there', () => {
  const dir = path.join(folder(), 'new', 'folder');
  const { status, stdout, stderr } = host(dir);
  const there = fs.readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  assert.equal(status, 0);
  assert.deepEqual(
    stdout.trim().split('\n').toSorted(),
    there.map((one) => path.relative(dir, path.join(one.parentPath, one.name))).toSorted(),
  );
  assert.match(stderr, /^Without --base-url .+ no oEmbed\.\n$/);
  assert.ok(!stdout.includes('comparison.json'));
  assert.doesNotMatch(read(dir, 'comparison.html'), /canonical|oembed/);
});

test('each page names its address and its oEmbed data, which hold a frame of it', () => {
  const dir = folder();
  const { status, stderr } = host(
    dir,
    ...BASE,
    '--preset',
    'pair=comparison?certifications=pmp,capm&heading=A+"B"',
    '--provider-name',
    'Acme',
  );
  assert.deepEqual([status, stderr], [0, '']);
  for (const name of [...NAMES, 'pair']) {
    const page = read(dir, `${name}.html`);
    assert.ok(page.includes(`<link rel="canonical" href="https://acme.example/pmo/${name}.html">`));
    assert.ok(page.includes(`type="application/json+oembed" href="https://acme.example/pmo/${name}.json"`));
    const { title, html, width, height, cache_age: age, ...rest } = JSON.parse(read(dir, `${name}.json`));
    assert.deepEqual(rest, {
      version: '1.0',
      type: 'rich',
      provider_name: 'Acme',
      provider_url: 'https://acme.example/',
    });
    assert.ok([width, height, age].every((number) => Number.isInteger(number) && number > 0));
    assert.equal(page.match(/<title>(.+)<\/title>/)[1], title.replaceAll('"', '&quot;'));
    const quoted = title.replaceAll('"', '&quot;');
    const [quote, frame] = html.split(/(?=<iframe)/);
    assert.match(quote, /^<blockquote class="wp-embedded-content" hidden><a href="[^"]+">[^<]+<\/a><\/blockquote>$/);
    assert.ok(quote.includes(`"https://acme.example/pmo/${name}.html"`));
    assert.ok(frame.startsWith(`<iframe src="https://acme.example/pmo/${name}.html" title="${quoted}" `));
    assert.ok(html.endsWith('></iframe>'));
  }
  assert.match(read(dir, '_headers'), /^\/pmo\/\*$/m);
});

test('the headers let any page frame it and any script read it', () => {
  const dir = folder();
  host(dir);
  assert.match(read(dir, '_headers'), /^\/\*$/m);
  const headers = headersOf(dir);
  assert.equal(headers['Access-Control-Allow-Origin'], '*');
  assert.equal(headers['Cross-Origin-Resource-Policy'], 'cross-origin');
  assert.match(headers['Content-Security-Policy'], /frame-ancestors \*/);
  assert.ok(!('X-Frame-Options' in headers));
  // No name carries a hash, so that a corrected fact arrives.
  assert.ok(Number(/max-age=(\d+)/.exec(headers['Cache-Control'])[1]) <= 86_400);
});

test('--lang translates a page and its title; a preset may speak another language', () => {
  const dir = folder();
  assert.equal(host(dir, '--lang', 'es', '--preset', 'in-english=guide?lang=en').status, 0);
  assert.match(read(dir, 'comparison.html'), /<html lang="es">[^]*<title>¿Certificación/);
  assert.match(read(dir, 'in-english.html'), /<html lang="en">[^]*<title>PMO and PMP/);
});

test('a language may be written as systems and translators write it', () => {
  const dir = folder();
  assert.equal(host(dir, '--lang', 'es_MX', '--preset', 'in-english=guide?lang=EN_us').status, 0);
  assert.match(read(dir, 'comparison.html'), /<html lang="es-MX">[^]*<title>¿Certificación/);
  assert.match(read(dir, 'in-english.html'), /<html lang="en-US">[^]*<title>PMO and PMP/);
});

test('a provider’s content is in all pages', () => {
  const dir = folder();
  const content = path.join(dir, 'content.json');
  fs.writeFileSync(content, '{"offers":{"pmp":{"label":"Our course","href":"https://acme.example/pmp"}}}');
  assert.equal(host(dir, '--content', content).status, 0);
  assert.match(read(dir, 'guide.html'), /Our course/);
  assert.match(read(dir, 'content.json'), /^\{"offers"/);
});

test('no page has inline script or style', () => {
  const dir = folder();
  host(dir);
  for (const name of NAMES) assert.doesNotMatch(read(dir, `${name}.html`), /<style|style="|<script>|\son\w+=/);
});

test('it writes again over what it wrote, leaves the rest, and says what is left of an earlier call', () => {
  const dir = folder();
  fs.writeFileSync(path.join(dir, 'mine.html'), 'mine');
  host(dir, ...BASE, '--preset', 'old=guide');
  const { status, stderr } = host(dir, ...BASE);
  assert.equal(status, 0);
  assert.match(stderr, /left as they are: old\.html, old\.json/);
  assert.equal(read(dir, 'mine.html'), 'mine');
  assert.match(read(dir, 'old.html'), /pmo-guide/);
});

test('a file of yours is not overwritten, and nothing else is written, without --force', () => {
  const dir = folder();
  fs.writeFileSync(path.join(dir, 'guide.html'), 'mine');
  const { status, stdout, stderr } = host(dir);
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, /--force:\nguide\.html\n/);
  assert.deepEqual(fs.readdirSync(dir), ['guide.html']);
  assert.equal(host(dir, '--force').status, 0);
  assert.match(read(dir, 'guide.html'), /pmo-guide/);
});

for (const [status, message, ...args] of [
  [2, /one folder/],
  [2, /one folder/, 'more'],
  [2, /is no folder/, '--file'],
  [2, /https address/, '--base-url', 'http://acme.example/'],
  [2, /https address/, '--base-url', 'pmo'],
  [2, /https address/, '--base-url', 'https://acme.example/?a'],
  [2, /https address/, '--base-url', 'javascript:alert(1)'],
  [2, /https address/, '--base-url', 'https://user@evil.example/'],
  [2, /did you mean "https:\/\/acme\.example\/pmo"/, '--base-url', 'acme.example/pmo'],
  [2, /https address/, '--provider-url', 'javascript:alert(1)'],
  [2, /did you mean "https:\/\/acme\.example"/, '--provider-url', 'acme.example'],
  [1, /action-href: cannot use/, '--preset', 'x=guide?action-href=javascript:alert(1)'],
  [2, /no language "xx"\. There are en, es/, '--lang', 'xx'],
  [2, /expected NAME=ELEMENT/, '--preset', 'x'],
  [2, /expected NAME=ELEMENT/, '--preset', 'x=quiz'],
  [2, /expected NAME=ELEMENT/, '--preset', '../x=guide'],
  [2, /two pages with the name "guide"/, '--preset', 'guide=guide'],
  [2, /two pages with the name "x"/, '--preset', 'x=guide', '--preset', 'x=process'],
  [2, /process does not take certifications here/, '--preset', 'x=process?certifications=pmp'],
  [2, /guide does not take content-src here/, '--preset', 'x=guide?content-src=/a.json'],
  [2, /no language "xx"/, '--preset', 'x=guide?lang=xx'],
  [1, /cannot use "nonsense"/, '--preset', 'x=comparison?certifications=nonsense'],
])
  test(`it ends with ${status} and says why: ${args.join(' ') || 'no folder'}`, () => {
    const dir = folder();
    fs.writeFileSync(path.join(dir, 'file'), '');
    const first = message.source.includes('one folder') && !args.length ? [] : [dir];
    const own = args[0] === '--file' ? [path.join(dir, 'file')] : [...first, ...args];
    const { status: found, stdout, stderr } = host(...own);
    assert.match(stderr, message);
    assert.deepEqual([found, stdout], [status, '']);
    assert.deepEqual(fs.readdirSync(dir), ['file']);
  });

/** As in tests/package/bundle.node.mjs: raise one only in a commit that says why. */
for (const [name, budget] of [
  ['hosted.js', 1500],
  ['frames.js', 1100],
])
  test(`${name} has at most ${budget} bytes as brotli sends them`, () => {
    const { brotli } = sizeOf(`dist/${name}`);
    assert.ok(brotli <= budget, `${brotli}`);
  });

test('the script of hosted pages is classic, and does nothing that a strict policy forbids', () => {
  const code = fs.readFileSync('dist/hosted.js', 'utf8');
  assert.doesNotMatch(code, /innerHTML|\beval\(|new Function|\.style\b|\bimport\b|\bexport\b|sourceMappingURL/);
});
