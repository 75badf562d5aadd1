import { describe, it } from 'node:test';
import { expect } from 'chai';
import { linksOpenNewTabs } from '../../src/page/base-target.js';
import { own, ownOf } from '../../src/page/own.js';
import { shortened } from '../../src/page/shortened.js';

describe('what is an object’s own', () => {
  it('is what somebody gave it, and nothing that all objects have', () => {
    const given = { a: 1 } as { a?: number; toString?: unknown };
    expect([own(given, 'a'), own(given, 'toString')]).to.deep.equal([1, undefined]);
    expect([ownOf(given).a, ownOf(given).toString]).to.deep.equal([1, undefined]);
  });

  it('is nothing that a page has put on all objects', () => {
    const all = Object.prototype as { href?: string };
    all.href = '/theirs';
    try {
      const given: { href?: string } = {};
      expect([own(given, 'href'), ownOf(given).href]).to.deep.equal([undefined, undefined]);
    } finally {
      delete all.href;
    }
  });
});

describe('the beginning of what was found', () => {
  for (const [found, text] of [
    ['short', 'short'],
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(60)}…`],
    [7, '7'],
    [null, 'null'],
    [Symbol('s'), 'Symbol(s)'],
  ] as const)
    it(`of ${String(found)} is ${text}`, () => {
      expect(shortened(found)).to.equal(text);
    });
});

it('links open no new tab on a server, where there is no page', () => {
  expect(linksOpenNewTabs()).to.be.false;
});
