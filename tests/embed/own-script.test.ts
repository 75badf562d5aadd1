import { expect } from '@open-wc/testing';
import { MARK, ownScript } from '../../src/embed/own-script.js';

/** A page of scripts with these addresses, on which the browser does not tell the current one. */
function pageWith(...addresses: string[]): Document {
  const page = document.implementation.createHTMLDocument();
  for (const src of addresses) {
    const script = page.createElement('script');
    script.setAttribute('src', src);
    page.body.append(script);
  }
  return page;
}

describe('the own script of the loader', () => {
  for (const [what, addresses, own] of [
    ['the one of its name', ['https://a.example/x.js', 'https://a.example/embed.js'], 1],
    ['the newest of them', ['https://a.example/embed.js', 'https://a.example/embed.js?2'], 1],
    ['one with a version in its name', ['https://a.example/embed-0.1.0.min.js'], 0],
    ['one with a query', ['https://a.example/embed.js?ver=6.5#x'], 0],
    ['rather one that says pmo', ['https://a.example/pmo/embed.js', 'https://b.example/embed.js'], 0],
    ['not another with a like name', ['https://a.example/embedly.js', 'https://a.example/oembed.js'], undefined],
    ['not one that names it in its query', ['https://a.example/x.js?u=/embed.js'], undefined],
    ['none where there is none', [], undefined],
  ] as const)
    it(`is ${what}`, () => {
      const page = pageWith(...addresses);
      expect(ownScript(page)).to.equal(own === undefined ? undefined : page.scripts[own]);
    });

  it('is one that nobody has seen to', () => {
    const page = pageWith('https://a.example/embed.js', 'https://a.example/embed.js');
    Object.assign(page.scripts[1]!, { [MARK]: true });
    expect(ownScript(page)).to.equal(page.scripts[0]);
    Object.assign(page.scripts[0]!, { [MARK]: true });
    expect(ownScript(page)).to.equal(undefined);
  });
});
