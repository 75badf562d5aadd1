import { describe, it } from 'node:test';
import { expect } from 'chai';
import { BY_OWNER, BY_PAGE } from '../../src/embed/attributes.js';
import { ATTRIBUTES, NAMES, type Read, readAddress, readName, readQuery } from '../../src/embed/options.js';
import { allAttributes, whoMaySet } from '../../src/options/table.js';

describe('the options of the loader', () => {
  for (const [value, name] of [
    ['guide', 'guide'],
    [' Comparison ', 'comparison'],
    ['pmo-checklist', 'checklist'],
    ['“benefits”', 'benefits'],
    ['&#8221;process&#8243;', 'process'],
    ['quiz', undefined],
    ['', undefined],
  ] as const)
    it(`read ${JSON.stringify(value)} as ${name ?? 'no widget'}`, () => {
      expect(readName(value)).to.equal(name);
    });
});

describe('of what an address says,', () => {
  for (const attribute of allAttributes()) {
    const who = whoMaySet(attribute);
    const query = `${attribute}=x&amp;${attribute}=y`;

    it(`a stranger's link to a hosted page ${who === 'anybody' ? 'sets' : 'does not set'} ${attribute}`, () => {
      const asked = NAMES.map((name) =>
        readAddress(`https://host.example/${name}.html?${query}`, 'https://host.example/')!,
      );
      for (const { read } of asked) expect(read(attribute)).to.equal(who === 'anybody' ? 'x' : null);
      expect(readQuery(query, BY_PAGE)(attribute)).to.equal(who === 'anybody' ? 'x' : null);
    });

    it(`the address of a frame ${who === 'owner' ? 'does not set' : 'sets'} ${attribute}`, () => {
      expect(readQuery(query, BY_OWNER)(attribute)).to.equal(who === 'owner' ? null : 'x');
    });
  }
});

describe('the address of a hosted page', () => {
  const base = 'https://host.example/pmo/';
  const said = (read: Read) =>
    Object.fromEntries(ATTRIBUTES.map((name) => [name, read(name)]).filter(([, value]) => value !== null));

  for (const [rest, name, attributes] of [
    ['comparison.html', 'comparison', {}],
    ['guide.html?', 'guide', {}],
    ['checklist.html#top', 'checklist', {}],
    ['process.html?certification=pmp#x?theme=dark', 'process', { certification: 'pmp' }],
    ['comparison.html?certifications=pmp,pmi-pmocp', 'comparison', { certifications: 'pmp,pmi-pmocp' }],
    ['comparison.html?differences-only', 'comparison', { 'differences-only': '' }],
    ['benefits.html?route=Why+a%20PMO', 'benefits', { route: 'Why a PMO' }],
    ['benefits', 'benefits', {}],
    ['benefits/', 'benefits', {}],
    ['benefits?theme=dark#top', 'benefits', { theme: 'dark' }],
    ['benefits/?theme=dark/', 'benefits', { theme: 'dark/' }],
    ['benefits.html?theme=dark&amp;certification=pmp', 'benefits', { theme: 'dark', certification: 'pmp' }],
    ['guide.html?style=x&onclick=y&class=z', 'guide', {}],
    ['guide.html?content-src=https://evil.example/x.json', 'guide', {}],
    ['guide.html?heading=Pay&action-href=https://evil.example&action-label=Pay&amp;persist=x&persist', 'guide', {}],
    ['guide.html?amp;heading=Pay', 'guide', {}],
    ['guide.html?route=%E0%A4%A', 'guide', { route: '\uFFFD%A' }],
  ] as const)
    it(`${rest} asks for ${name} with ${JSON.stringify(attributes)}`, () => {
      const found = readAddress(base + rest, base)!;
      expect(found.name).to.equal(name);
      expect(said(found.read)).to.deep.equal(attributes);
    });

  for (const address of [
    `${base}quiz.html`,
    base,
    `${base}comparisons`,
    `${base}comparison.html.html`,
    `${base}comparison.html/`,
    `${base}comparison//`,
    `${base}comparison.htm`,
    `${base}comparison.html/more`,
    `${base}deeper/comparison.html`,
    `${base}index.html?page=comparison.html`,
    'https://host.example/comparison.html',
    'https://host.example.evil.example/pmo/comparison.html',
    `https://evil.example/?u=${base}comparison.html`,
    'javascript:alert(1)',
    '',
  ])
    it(`"${address}" is not one`, () => {
      expect(readAddress(address, base)).to.equal(undefined);
    });
});
