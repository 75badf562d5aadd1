import { expect } from '@open-wc/testing';
import { fit, readHeight } from '../../src/embed/frames.js';
import { messagesOf } from '../../src/embed/hosted-height.js';
import { askedFor } from '../../src/embed/hosted-options.js';

describe('the height that a frame asks for', () => {
  for (const [asked, height] of [
    [812, 812],
    [812.2, 813],
    [1e9, 30_000],
    [Infinity, 30_000],
    [0, undefined],
    [-5, undefined],
    [NaN, undefined],
    ['812', undefined],
    [null, undefined],
    [undefined, undefined],
  ])
    it(`${String(asked)} is taken as ${String(height)}`, () => {
      expect(readHeight(asked)).to.equal(height);
    });

  it('is taken from the frame that says it, if it shows a page below a known address', () => {
    const ours = document.createElement('iframe');
    const other = document.createElement('iframe');
    ours.src = '/pmo/none.html';
    other.src = '/else/none.html';
    document.body.append(ours, other);
    for (const frame of [ours, other])
      fit(
        { data: { type: 'pmo-widgets:height', height: 700 }, source: frame.contentWindow },
        new URL('/pmo/', document.baseURI).href,
        [],
      );
    expect([ours.height, other.height]).to.deep.equal(['700', '']);
    fit({ data: { height: 800 }, source: other.contentWindow }, 'https://a.example/', [
      new URL('/else/', document.baseURI).href,
    ]);
    expect([ours.height, other.height]).to.deep.equal(['700', '800']);
    ours.remove();
    other.remove();
  });
});

describe('what a hosted page says', () => {
  it('is its height, to three kinds of page', () => {
    expect(messagesOf(700, '#?secret=aB3')).to.deep.equal([
      { type: 'pmo-widgets:height', height: 700 },
      { sentinel: 'amp', type: 'embed-size', height: 700 },
      { message: 'height', value: 700, secret: 'aB3' },
    ]);
  });
});

describe('what a query asks for', () => {
  const query = '?theme=dark&heading=x&action-href=y&action-label=z&content-src=c&onclick=d&differences-only';
  it('is everything but content in a frame', () => {
    expect(askedFor(query, true)).to.deep.equal([
      ['action-href', 'y'],
      ['action-label', 'z'],
      ['differences-only', ''],
      ['heading', 'x'],
      ['theme', 'dark'],
    ]);
  });
  it('is nothing that speaks for the owner on a page of its own', () => {
    expect(askedFor(query, false)).to.deep.equal([
      ['differences-only', ''],
      ['theme', 'dark'],
    ]);
  });
});
