import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { structuredDataScript, withoutGaps } from '../../src/static/json-ld.js';
import { lightHtml } from '../../src/static/light.js';
import { scriptJson } from '../../src/static/script-json.js';

describe('the light form of HTML', () => {
  for (const [title, html, light] of [
    ['keeps text and its structure', '<section><h2>A</h2><p>b <b>c</b></p></section>', '<h2>A</h2><p>b <b>c</b></p>'],
    ['makes paragraphs of labels', '<label>Box</label>', '<p>Box</p>'],
    [
      'makes bold paragraphs of summaries and legends',
      '<details><summary>More</summary></details>',
      '<p><b>More</b></p>',
    ],
    [
      'shows all lines of a family, without the sign that unfolds them',
      '<p>A: one</p><details class="rest" data-rest="pmo exam"><summary class="further" aria-label="1 more: Exam">1 more</summary><p>B: two</p></details>',
      '<p>A: one</p><p>B: two</p>',
    ],
    [
      'drops drawings and buttons, with all that is in them',
      '<p>a<svg><g><path d="M0"></path></g></svg></p><button>b<b>c</b></button>',
      '<p>a</p>',
    ],
    [
      'drops the verdict and the tools',
      '<div part="x" class="verdict"><p>0 of 3</p></div><div class="tools">a</div>',
      '',
    ],
    ['drops what only readers of the live element need', '<p>a<span class="unseen">b</span></p>', '<p>a</p>'],
    [
      'keeps the name of a column, which is a button there',
      '<th scope="col" class="x"><button type="button" class="select">PMP</button></th>',
      '<th scope="col">PMP</th>',
    ],
    [
      'raises the number of a source',
      '<a class="cite" href="#a" aria-label="Source">1</a>',
      '<sup><a href="#a" aria-label="Source">1</a></sup>',
    ],
    [
      'keeps the language of a text',
      '<p><span lang="es">a</span> <span>b</span></p>',
      '<p><span lang="es">a</span> b</p>',
    ],
    [
      'has no attributes but those that say something',
      '<a href="/a" class="b" part="c" rel="noopener">d</a><p id="e">f</p>',
      '<a href="/a" rel="noopener">d</a><p>f</p>',
    ],
    ['has no fields', '<p><input type="checkbox">a<br>b</p>', '<p>ab</p>'],
    [
      'has no empty paragraphs and no space that nobody sees',
      '<p>\n </p><ul>\n  <li> a&nbsp; b </li>\n</ul>',
      '<ul><li>a b</li></ul>',
    ],
    ['joins what was kept apart', '<p>a<!---->b</p>', '<p>ab</p>'],
    ['leaves what is escaped', '<p>&lt;b&gt; &amp;</p>', '<p>&lt;b&gt; &amp;</p>'],
  ] as const)
    it(title, () => {
      expect(lightHtml(html)).to.equal(light);
    });
});

describe('JSON in a script', () => {
  it('says the same, and nothing in it can end the script or begin a comment', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = scriptJson(value);
        expect(JSON.parse(text)).to.deep.equal(JSON.parse(JSON.stringify(value)));
        expect(text).not.to.match(/[<>&\u2028\u2029]/);
      }),
    );
    expect(scriptJson('</script><!--')).to.equal(String.raw`"\u003c/script\u003e\u003c!--"`);
  });

  it('has a nonce where tools of the page ask for one', () => {
    expect(structuredDataScript({ a: 1 })).to.equal('<script type="application/ld+json">{"a":1}</script>');
    expect(structuredDataScript({}, '"n"')).to.equal(
      '<script type="application/ld+json" nonce="&quot;n&quot;">{}</script>',
    );
  });

  it('has no gaps', () => {
    expect(Object.keys(withoutGaps({ a: undefined, b: null, c: '' }))).to.deep.equal(['b', 'c']);
  });
});
