import { describe, it } from 'node:test';
import { expect } from 'chai';
import { attributeName, attributeText, attributesHtml, openingTag } from '../../src/static/attributes.js';
import { elementAttributes } from '../../src/static/element-attributes.js';
import { warningsOf } from '../support/warnings.js';

describe('an attribute for what a template of a server has', () => {
  for (const [key, name] of [
    ['headingLevel', 'heading-level'],
    ['heading-level', 'heading-level'],
    ['contentSrc', 'content-src'],
    ['lang', 'lang'],
  ] as const)
    it(`is called ${name} for ${key}`, () => {
      expect(attributeName(key)).to.equal(name);
    });

  for (const [value, text] of [
    ['pmp', 'pmp'],
    ['', ''],
    [3, '3'],
    [0, '0'],
    [true, ''],
    [false, null],
    [null, null],
    [undefined, null],
    [['pmo', 'pmp'], 'pmo pmp'],
    [[], ''],
    [{}, undefined],
    [[{}], undefined],
    [() => 'pmp', undefined],
    [{ toString: () => 'pmp' }, undefined],
  ] as const)
    it(`says ${JSON.stringify(text) ?? 'nothing that can be used'} for ${typeof value} ${JSON.stringify(value)}`, () => {
      expect(attributeText(value)).to.equal(text);
    });

  it('is HTML that nothing in it can end', () => {
    const wild = `"><script>&'`;
    expect(
      attributesHtml(
        new Map([
          ['heading', wild],
          ['persist', ''],
        ]),
      ),
    ).to.equal(` heading="&quot;&gt;&lt;script&gt;&amp;'" persist`);
  });

  it('is left out of a tag where there is none', () => {
    expect(openingTag('script', { src: 'a.js', async: true, nonce: undefined, defer: false })).to.equal(
      '<script src="a.js" async>',
    );
  });
});

describe('the attributes on the tag of an element', () => {
  const on = (given: object, trusted?: object) =>
    Object.fromEntries(elementAttributes('pmo-checklist', given as never, trusted as never));

  for (const [title, given, expected] of [
    [
      'are its options',
      { certification: 'pmp', headingLevel: 3, persist: true },
      { certification: 'pmp', 'heading-level': '3', persist: '' },
    ],
    [
      'are what is harmless',
      { id: 'a', class: 'b', lang: 'es', dir: 'rtl', 'data-x': '1' },
      { id: 'a', class: 'b', lang: 'es', dir: 'rtl', 'data-x': '1' },
    ],
    ['are without what is false', { persist: false, heading: undefined }, {}],
    ['are safe addresses', { actionHref: '/courses' }, { 'action-href': '/courses' }],
  ] as const)
    it(title, async () => {
      let found = {};
      expect(await warningsOf(() => (found = on(given)))).to.deep.equal([]);
      expect(found).to.deep.equal(expected);
    });

  for (const given of [
    { style: 'color:red' },
    { onclick: 'alert(1)' },
    { 'data-pmo-widget': 'guide' },
    { contentSrc: '/content.json' },
    { sections: 'overview' },
    { heading: 'x'.repeat(3000) },
    { 'x y="': 'z' },
    { actionHref: 'javascript:alert(1)' },
    { certification: { toString: 'pmp' } },
  ])
    it(`are without ${Object.keys(given).join()}, if a visitor may have written it, and one warning says so`, async () => {
      let found = {};
      expect(await warningsOf(() => (found = on(given)))).to.have.length(1);
      expect(found).to.deep.equal({});
    });

  it('are what the server trusts, as long as it is a name and a safe address', async () => {
    const trusted = { style: 'color:red', contentSrc: '/content.json', 'x y': '1', actionHref: 'javascript:alert(2)' };
    let found = {};
    const warnings = await warningsOf(() => (found = on({}, trusted)));
    expect(found).to.deep.equal({ style: 'color:red', 'content-src': '/content.json' });
    expect(warnings).to.have.length(2);
  });
});
