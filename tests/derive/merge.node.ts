import { describe, it } from 'node:test';
import { expect } from 'chai';
import { mergeContent } from '../../src/derive/merge.js';
import { content as bundled } from '../../src/facts/index.js';
import type { ProviderContent } from '../../src/facts/types.js';
import { bare, bareRecord } from '../../src/page/bare.js';
import { acmeContent } from '../support/acme.js';

const own = acmeContent as unknown as ProviderContent;
const idsOf = ({ certifications }: { certifications: readonly { id: string }[] }) => certifications.map(({ id }) => id);

describe('the facts with a provider’s own', () => {
  it('are the facts where it gives nothing', () => {
    expect(mergeContent(bundled, {})).to.deep.equal(bundled);
  });

  it('have its certificates last, and what it hides, which goes from the sentences', () => {
    expect(idsOf(mergeContent(bundled, own))).to.deep.equal([...idsOf(bundled), 'acme-pmo']);
  });

  it('have its issuers and sources besides those of the package', () => {
    const { issuers, sources } = mergeContent(bundled, own);
    expect(issuers.acme!.name).to.equal('Acme');
    expect(Object.keys(sources)).to.include.members([...Object.keys(bundled.sources), 'acme']);
  });

  it('leave both as they were', () => {
    const before = JSON.stringify([bundled, own]);
    mergeContent(bundled, own);
    expect(JSON.stringify([bundled, own])).to.equal(before);
  });

  for (const id of ['constructor', '__proto__', 'toString'])
    it(`know no source and no issuer ${id}, which every object has`, () => {
      const { issuers, sources } = mergeContent(bundled, own);
      expect([issuers[id], sources[id]]).to.deep.equal([undefined, undefined]);
    });
});

describe('a copy without prototypes', () => {
  it('says the same, however deep', () => {
    const value = { a: [{ b: 1 }, 'text', null], c: { d: undefined } };
    expect(bare(value)).to.deep.equal(value);
    for (const each of [bare(value), bare(value).a[0], bare(value).c])
      expect(Object.getPrototypeOf(each)).to.equal(null);
  });

  it('is made once for each object', () => {
    const value = { a: {} };
    expect(bare(value)).to.equal(bare(value));
    expect(bare(value)).not.to.equal(bare({ a: {} }));
  });

  for (const value of ['text', 1, true, null, undefined])
    it(`of what is no object is that itself: ${value}`, () => {
      expect(bare(value)).to.equal(value);
    });

  it('of several records lets the last have the last word', () => {
    expect(bareRecord<object>({ a: 1, b: 1 }, undefined, { b: 2 })).to.deep.equal({ a: 1, b: 2 });
  });
});
