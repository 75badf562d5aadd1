import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shorterParts } from '../../tools/minify-templates.mjs';
import { minifyCss, minifyHtml } from '../../tools/template-whitespace.mjs';

const html = (text) => minifyHtml(text.split('${}')).join('${}');
const css = (text) => minifyCss(text.split('${}')).join('${}');

const MARKUP = [
  [
    'indentation beside blocks goes',
    '\n  <ul>\n    <li>a</li>\n    <li>b</li>\n  </ul>\n',
    '<ul><li>a</li><li>b</li></ul>',
  ],
  ['a break between words is one space', '<p>one\n   two</p>', '<p>one two</p>'],
  ['a break between inline elements is one space', '<b>a</b>\n  <i>b</i>', '<b>a</b> <i>b</i>'],
  ['spaces in one line stay', '<p>a  <b>b</b> </p>', '<p>a  <b>b</b> </p>'],
  ['expressions keep the gap between them', '<p>${}\n  ${}</p>', '<p>${} ${}</p>'],
  ['expressions lose the indentation of their block', '<ul>\n  ${}\n</ul>', '<ul>${}</ul>'],
  [
    'attributes on lines of their own',
    '<button\n  type="button"\n  @click=${}\n>\n',
    '<button type="button" @click=${}>',
  ],
  ['comments go', '<p>a<!-- why\n this --></p>', '<p>a</p>'],
  ['verbatim elements are left alone', '<div>\n  <pre>\n a</pre>\n</div>', '<div>\n  <pre>\n a</pre>\n</div>'],
  ['a name that begins like a block is none', '<path-finder>\n  x', '<path-finder> x'],
];

const STYLES = [
  ['indentation, comments and last semicolons go', '\n  a {\n    /* why */\n    color: red;\n  }\n', 'a{color:red}'],
  ['operators of calc keep their spaces', 'a{width:calc(1px + 2px - var(--x))}', 'a{width:calc(1px + 2px - var(--x))}'],
  ['descendants keep theirs', 'a :hover , b > .c{}', 'a :hover,b>.c{}'],
  ['strings stay', 'a::before { content: " > ; "; }', 'a::before{content:" > ; "}'],
  ['queries keep their words apart', '@media (width > 10em) and (hover) {}', '@media (width>10em) and (hover){}'],
  ['expressions may be values, rules or selectors', '${}\n a { x: ${}; }\n ${} b { y: 1 }', '${} a{x:${}}${} b{y:1}'],
];

for (const [name, before, after] of MARKUP) test(`html: ${name}`, () => assert.equal(html(before), after));
for (const [name, before, after] of STYLES) test(`css: ${name}`, () => assert.equal(css(before), after));

test('only tagged templates change', () => {
  const code = 'const a = `x\n  y`; const b = other`x\n  y`; const c = html`<p>\n  ${a}\n</p>`;';
  const changed = shorterParts(code).map(({ start, end, value }) => [code.slice(start, end), value]);
  assert.deepEqual(changed, [
    ['<p>\n  ', '<p>'],
    ['\n</p>', '</p>'],
  ]);
});

for (const tag of ['html', 'markup', 'css'])
  test(`what stands behind ${tag} is made smaller`, () => {
    assert.equal(shorterParts(`${tag}\`\n  a\n\``).length, 1);
    assert.equal(shorterParts(`${tag}s\`\n  a\n\``).length, 0);
  });

test('a part that stands in the module twice is changed where it is', () => {
  const code = 'const a = "\\n <p>"; const c = html`\n <p>${1}\n <p>`;';
  const [first, second] = shorterParts(code);
  assert.equal(first.start, code.indexOf('`') + 1);
  assert.equal(second.start, code.lastIndexOf('\n <p>'));
});
