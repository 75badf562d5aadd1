import { describe, it } from 'node:test';
import { expect } from 'chai';
import { memo } from '../../src/page/memo.js';
import { warnOnce } from '../../src/page/warn.js';
import { warningsOf } from '../support/warnings.js';

describe('what is remembered', () => {
  it('is made once', () => {
    const map = new Map<string, object>();
    const first = memo(map, 'a', () => ({}));
    expect(memo(map, 'a', () => ({}))).to.equal(first);
    expect(memo(map, 'b', () => ({}))).not.to.equal(first);
  });

  it('may be nothing', () => {
    const map = new Map<string, undefined>();
    let made = 0;
    for (let i = 0; i < 3; i++) memo(map, 'a', () => void made++);
    expect(made).to.equal(1);
  });

  it('stays within bounds on a server that renders for months', () => {
    const map = new Map<number, number>();
    for (let i = 0; i < 1e5; i++) expect(memo(map, i, () => i)).to.equal(i);
    expect(map.size).to.be.at.most(500);
  });

  it('of warnings is what came last, so that the same is not said again and again', async () => {
    const said = await warningsOf(() => {
      for (let i = 0; i < 1e5; i++) {
        warnOnce(`Something else is wrong: ${i}`);
        warnOnce(`Something else is wrong: ${i}`);
      }
      warnOnce('Something else is wrong: 99990');
    });
    expect(said).to.have.length(1e5);
    // Long ago; nobody remembers.
    const again = await warningsOf(() => warnOnce('Something else is wrong: 5'));
    expect(again).to.have.length(1);
  });
});
