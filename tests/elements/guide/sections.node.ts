import { describe, it } from 'node:test';
import { expect } from 'chai';
import { exportedParts, isTaken, standInTag, tagOf } from '../../../src/elements/guide/sections.js';
import { table } from '../../../src/options/table.js';

const SECTIONS = ['comparison', 'process', 'checklist', 'benefits'] as const;
const registry = (element?: object) => ({ get: () => element }) as unknown as CustomElementRegistry;

describe('parts of the parts of a guide', () => {
  for (const section of SECTIONS)
    it(`have the name of ${section} before theirs, each once`, () => {
      const exported = exportedParts(section, ['pmp'])
        .split(',')
        .map((pair) => pair.split(':') as [string, string]);
      for (const [inside, outside] of exported) expect(outside).to.equal(`${section}__${inside}`);
      const names = exported.map(([inside]) => inside);
      expect(new Set(names).size).to.equal(names.length);
      expect(names).to.include.members([...table[section].parts, 'heading', 'action']);
      expect(names.includes('pmp'), 'the name of a column').to.equal(section === 'comparison');
    });
});

describe('the tag of a part', () => {
  for (const [title, element, taken] of [
    ['is free where nobody has it', undefined, false],
    ['is free for another version of ours', { version: '0.0.1' }, false],
    ['is taken by another vendor’s element', {}, true],
  ] as const)
    it(title, () => {
      expect(isTaken('comparison', registry(element))).to.equal(taken);
    });

  it('is another where it is taken', () => {
    expect(standInTag('comparison')).to.equal('pmo-guide-comparison');
  });

  it('is its own on a server, where nobody can have taken it', () => {
    expect(SECTIONS.map(tagOf)).to.deep.equal(SECTIONS.map((section) => `pmo-${section}`));
  });
});
