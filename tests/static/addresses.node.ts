import { describe, it } from 'node:test';
import { expect } from 'chai';
import { fileAddress, localOrigin } from '../../src/static/file-address.js';
import { pinned, pinsOf } from '../../src/static/pin.js';
import { beside, checkedAddresses, folderAddress } from '../../src/static/snippet-addresses.js';
import { webAddress } from '../../src/static/web-address.js';
import { warningsOf } from '../support/warnings.js';

describe('an address on this machine', () => {
  for (const [address, origin] of [
    ['http://localhost:8000/a', 'http://localhost:8000'],
    ['http://127.0.0.1/', 'http://127.0.0.1'],
    ['http://[::1]:80/', 'http://[::1]'],
    ['https://localhost.example/', undefined],
    ['http://acme.example/', undefined],
    ['/a', undefined],
    [undefined, undefined],
  ] as const)
    it(`has the origin ${origin ?? 'of none'}: ${address}`, () => {
      expect(localOrigin(address)).to.equal(origin);
    });
});

describe('the address of a file or folder', () => {
  for (const [address, file, folder] of [
    ['https://cdn.example/pmo/', 'https://cdn.example/pmo/', 'https://cdn.example/pmo/'],
    ['https://cdn.example/pmo', 'https://cdn.example/pmo', 'https://cdn.example/pmo/'],
    ['/pmo/pmo-widgets.js?v=1', '/pmo/pmo-widgets.js?v=1', undefined],
    ['../pmo#a', '../pmo#a', undefined],
    ['http://localhost:1/pmo', 'http://localhost:1/pmo', 'http://localhost:1/pmo/'],
    ['http://cdn.example/pmo', undefined, undefined],
    ['mailto:a@acme.example', undefined, undefined],
    ['javascript:alert(1)', undefined, undefined],
    ['//cdn.example/pmo', undefined, undefined],
    ['', undefined, undefined],
    [7, undefined, undefined],
  ] as const)
    it(`is ${file ?? 'none'} and ${folder ?? 'none'} for ${JSON.stringify(address)}`, () => {
      expect([fileAddress(address), folderAddress(address)]).to.deep.equal([file, folder]);
    });
});

describe('a file beside the script', () => {
  for (const [scriptUrl, address] of [
    ['https://cdn.example/pmo/pmo-widgets.js', 'https://cdn.example/pmo/schema.js'],
    ['https://cdn.example/pmo/pmo-widgets.js?v=1/2#a/b', 'https://cdn.example/pmo/schema.js'],
    ['https://cdn.example', 'https://cdn.example/schema.js'],
    ['/pmo/pmo-widgets.js', '/pmo/schema.js'],
    ['pmo-widgets.js', 'schema.js'],
    [undefined, 'schema.js'],
  ] as const)
    it(`is ${address} for ${scriptUrl}`, () => {
      expect(beside({ scriptUrl }, 'schema.js')).to.equal(address);
    });
});

describe('the addresses of a snippet', () => {
  it('are those that a page may have, a folder with its slash', async () => {
    const given = { scriptUrl: 'http://localhost:1/a.js', baseUrl: '/pmo', fallbackHref: 'http://localhost:1/pmp' };
    expect(
      await warningsOf(() => expect(checkedAddresses(given)).to.deep.equal({ ...given, baseUrl: '/pmo/' })),
    ).to.deep.equal([]);
  });

  it('are none where nobody gives any', () => {
    const none = { scriptUrl: undefined, baseUrl: undefined, fallbackHref: undefined };
    expect(checkedAddresses({})).to.deep.equal(none);
    expect(checkedAddresses({ scriptUrl: '', baseUrl: '' })).to.deep.equal(none);
  });

  it('are left out where no page may have them, each with what is done instead', async () => {
    const wrong = { scriptUrl: 'data:,x', baseUrl: '/a?b', fallbackHref: 'acme.example/pmp' };
    const warnings = await warningsOf(() => expect(Object.values(checkedAddresses(wrong)).join('')).to.equal(''));
    expect(
      warnings.map((warning) => /snippetOf (\w+): cannot use .* Expected .*\. (.*)\.$/.exec(warning)?.slice(1)),
    ).to.deep.equal([
      ['scriptUrl', 'The script is expected beside the page'],
      ['baseUrl', 'That of the script is used'],
      ['fallbackHref', 'There is no link'],
    ]);
  });
});

describe('an address, seen from a page', () => {
  for (const [href, page, url, refused] of [
    ['/pmp', 'https://acme.example/courses/', 'https://acme.example/pmp', false],
    ['pmp', 'https://acme.example/courses/', 'https://acme.example/courses/pmp', false],
    ['/pmp', undefined, undefined, false],
    ['https://acme.example/pmp', undefined, 'https://acme.example/pmp', false],
    ['mailto:a@acme.example', 'https://acme.example/', undefined, false],
    ['http://acme.example/pmp', 'http://acme.example/', 'http://acme.example/pmp', false],
    ['http://other.example/', 'https://acme.example/', undefined, true],
    ['javascript:alert(1)', 'https://acme.example/', undefined, true],
    [undefined, undefined, undefined, true],
  ] as const)
    it(`leads to ${url ?? 'nothing that is known'}${refused ? ', and is refused' : ''}: ${href} on ${page ?? 'any page'}`, () => {
      expect(webAddress(href, page)).to.deep.equal({ url, refused });
    });
});

describe('pins', () => {
  const hashes = { 'pmo-widgets.js': 'sha384-a', 'languages/es.js': 'sha384-b', 'embed.js': 'sha384-c' };

  it('are the hash of a script, and nothing for one that is not listed', () => {
    expect(pinned(hashes, 'embed.js')).to.deep.equal({ integrity: 'sha384-c', crossorigin: 'anonymous' });
    expect([pinned(hashes, 'constructor'), pinned(undefined, 'embed.js')]).to.deep.equal([{}, {}]);
  });

  it('name each module under all addresses at which it may be asked for again', () => {
    const [, json] = /^<script type="importmap" nonce="n">(.*)<\/script>\n$/.exec(
      pinsOf(hashes, { scriptUrl: 'pmo/pmo-widgets.js' }, 'n'),
    )!;
    const { integrity } = JSON.parse(json!) as { integrity: Record<string, string> };
    expect(Object.entries(integrity).filter(([address]) => !address.includes('#'))).to.deep.equal([
      ['./pmo/pmo-widgets.js', 'sha384-a'],
      ['./pmo/languages/es.js', 'sha384-b'],
    ]);
    for (const again of ['#', '##', '###']) expect(integrity[`./pmo/languages/es.js${again}`]).to.equal('sha384-b');
  });

  it('are none where nothing is listed', () => {
    expect([pinsOf(undefined, {}, undefined), pinsOf({ 'embed.js': 'sha384-c' }, {}, undefined)]).to.deep.equal([
      '',
      '',
    ]);
  });
});
