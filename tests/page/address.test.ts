import { expect } from '@open-wc/testing';
import { meantAddress, safeAddress } from '../../src/page/address.js';

// The whole check stands in address.node.ts. Engines bring their own letters of Unicode (`\p{L}`) and their own URL parser.
describe('the check of addresses in this engine', () => {
  for (const address of [
    'https://bücher.example/kurse/prüfung',
    'https://примір.example/',
    'https://例え.example/試験',
    'https://उदाहरण.example/',
    'https://acme.example:8443/pmp',
    'https://[2001:db8::1]/',
    'kurse/prüfung',
  ])
    it(`lets ${address} through as it was written`, () => {
      expect(safeAddress(address)).to.equal(address);
    });

  for (const address of [
    'java\nscript:alert(1)',
    'https:\\\\evil.example',
    'https://acme.example/\u202Egpj.exe',
    'https://acme..example/',
    'https://acme.example:99999/',
    'https://[::1',
  ])
    it(`refuses ${JSON.stringify(address)}`, () => {
      expect(safeAddress(address)).to.equal(undefined);
    });

  it('knows a domain in any script', () => {
    expect(meantAddress('bücher.example')).to.equal('https://bücher.example');
    expect(meantAddress('例え.example/試験')).to.equal('https://例え.example/試験');
  });
});
