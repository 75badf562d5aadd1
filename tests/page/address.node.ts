import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { expectedAddress, meantAddress, safeAddress } from '../../src/page/address.js';

describe('the check of addresses', () => {
  for (const address of [
    'https://acme.example',
    'HTTPS://Acme.Example/PMP?a=1&b=2#c',
    'https://acme.example:8443/pmp',
    'https://bücher.example/kurse/prüfung',
    'https://xn--bcher-kva.example/',
    'https://acme.example./',
    'https://192.0.2.1/',
    'https://[2001:db8::1]/',
    'https://acme.example/@team/a:b//c',
    'mailto:courses@acme.example?subject=PMP course',
    '/',
    '/courses/PMP course.pdf',
    '/a//b:c@d',
    '?course=javascript:',
    '#dates',
    'courses',
    'courses/pmp',
    'courses.html#pmp',
    'index.php/courses',
    './acme.example',
    '../courses',
    'kurse/prüfung',
    `https://acme.example/${'x'.repeat(2000)}`,
  ])
    it(`lets ${address.slice(0, 60)} through as it was written`, () => {
      expect(safeAddress(address)).to.equal(address);
      expect(safeAddress(` \n${address}\u00A0`)).to.equal(address);
    });

  for (const address of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'javascript\n:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript&colon;alert(1)',
    'javascript&#58;alert(1)',
    'java&Tab;script:alert(1)',
    'javascript%3Aalert(1)',
    'javascript://acme.example/%0Aalert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,x',
    'blob:https://acme.example/1',
    'filesystem:https://acme.example/1',
    'file:///etc/passwd',
    'view-source:https://acme.example',
    'about:blank',
    'ftp://acme.example',
    'tel:1',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https:\\\\evil.example',
    'https:/evil.example',
    'https:evil.example',
    'https:///evil.example',
    'https:',
    'https://',
    'https://?x',
    'https://user@acme.example/',
    'https://user:secret@acme.example/',
    'https://acme.example@evil.example',
    'https://acme..example/',
    'https://.acme.example/',
    'https://acme example/',
    'https://<b>/',
    'https://acme%2eexample/',
    'mailto://acme.example',
    'https://[::1',
    'https://acme.example:99999/',
    'https://acme.example/\u202Egpj.exe',
    'https://acme.example/a\nb',
    `https://acme.example/${'x'.repeat(3000)}`,
    'http://acme.example/',
    'mailto:',
    'see our courses',
    '[object Object]:x',
    '',
    '   ',
  ])
    it(`refuses ${JSON.stringify(address).slice(0, 60)}`, () => {
      expect(safeAddress(address)).to.equal(undefined);
    });

  it('refuses what is no text, without asking it for one', () => {
    const object = { toString: () => expect.fail('was asked') };
    for (const value of [undefined, null, 5, true, {}, object, ['https://acme.example'], Symbol('x'), () => '/'])
      expect(safeAddress(value)).to.equal(undefined);
  });

  it('lets http through for pages of the page’s own site only', () => {
    expect(safeAddress('http://intranet/courses', 'http://intranet')).to.equal('http://intranet/courses');
    for (const origin of [undefined, 'null', 'https://intranet', 'http://intranet:8000'])
      expect(safeAddress('http://intranet/courses', origin)).to.equal(undefined);
  });

  for (const [address, meant] of [
    ['acme.example', 'https://acme.example'],
    ['acme.example/pmp', 'https://acme.example/pmp'],
    ['www.acme.example?a=1', 'https://www.acme.example?a=1'],
    ['acme.example:8443/pmp', 'https://acme.example:8443/pmp'],
    ['192.0.2.1/pmp', 'https://192.0.2.1/pmp'],
    ['bücher.example', 'https://bücher.example'],
    ['//acme.example/pmp', 'https://acme.example/pmp'],
    ['https:/acme.example', 'https://acme.example'],
    ['https:acme.example', 'https://acme.example'],
    ['http://acme.example/pmp', 'https://acme.example/pmp'],
    ['\\\\acme.example', 'https://acme.example'],
    ['courses@acme.example', 'mailto:courses@acme.example'],
    ['javascript:alert(1)', undefined],
    ['javascript:acme.example', undefined],
    ['see our courses', undefined],
    ['https://user@acme.example/', undefined],
  ] as const)
    it(`says that ${address} was meant to be ${meant ?? 'nothing that is known'}`, () => {
      expect(safeAddress(address)).to.equal(undefined);
      expect(meantAddress(address)).to.equal(meant);
      if (meant) expect(expectedAddress(address)).to.contain(`(did you mean "${meant}"?)`);
    });

  it('never throws, and lets nothing through that a browser would take for a script or another site', () => {
    const schemes = fc.constantFrom('javascript:', 'data:', 'https:', 'http:', 'mailto:', 'JAVA', 'script:', 'blob:');
    const places = fc.constantFrom('acme.example', 'evil', '.', '..', 'é', 'user@', '&colon;', '%3a', '%09');
    const marks = fc.constantFrom('//', '/', '\\', '\t', '\n', ' ', '\u0000', ':', '@', '?', '#', '&', '\u202E');
    const piece = fc.oneof(schemes, places, marks);
    const address = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((all) => all.join('')),
      fc.string(),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(address, (value) => {
        const safe = safeAddress(value);
        meantAddress(value);
        if (safe === undefined) return;
        const { protocol, origin, username } = new URL(safe, 'https://site.example/a/b');
        expect(protocol).to.match(/^(https|mailto):$/);
        expect(username).to.equal('');
        if (!/^(https:\/\/|mailto:)/i.test(safe)) expect(origin).to.equal('https://site.example');
      }),
      { numRuns: 20_000 },
    );
  });
});
