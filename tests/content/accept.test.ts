import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { acceptContent, acceptText } from '../../src/content/accept.js';
import { content as bundled, en } from '../../src/content/index.js';
import { overrideText } from '../../src/content/merge.js';
import { acmeContent } from '../support/acme.js';

const accept = (raw: unknown) => acceptContent(raw, bundled);
const valid = acmeContent;
const [own] = acmeContent.certifications;

describe('the check of a provider’s content', () => {
  it('takes what is right as it is', () => {
    expect(accept(valid)).to.deep.equal({ content: valid, issues: [] });
  });

  it('refuses one wrong field by its path, and takes the rest', () => {
    const { content, issues } = accept({
      ...valid,
      offers: { ...valid.offers, capm: { label: 'CAPM course', href: 'javascript:alert(1)' } },
    });
    expect(content).to.deep.equal(valid);
    expect(issues).to.deep.equal([
      {
        path: 'offers.capm.href',
        found: '"javascript:alert(1)"',
        expected: 'an https or mailto address, or a path such as /courses',
      },
    ]);
  });

  it('says what was meant by an address without its scheme', () => {
    const { issues } = accept({ offers: { pmp: { label: 'Course', href: 'acme.example/pmp' } } });
    expect(issues).to.deep.equal([
      {
        path: 'offers.pmp.href',
        found: '"acme.example/pmp"',
        expected: 'an https or mailto address, or a path such as /courses (did you mean "https://acme.example/pmp"?)',
      },
    ]);
  });

  for (const href of [
    'https:evil.example',
    'https://user@evil.example/',
    '//evil.example',
    '/a\u0009b',
    ' /courses',
    'courses',
  ])
    it(`refuses the address ${JSON.stringify(href)} of a course, with one sentence`, () => {
      const { content, issues } = accept({ offers: { pmp: { label: 'Course', href } } });
      expect(content).to.deep.equal({ offers: {} });
      expect(issues).to.have.length(1);
    });

  it('names several wrong places of a list as they stand in it', () => {
    const { content, issues } = accept({ hide: [5, 'criterion:fee', 'nonsense'] });
    expect(content).to.deep.equal({ hide: ['criterion:fee'] });
    expect(issues.map(({ path, found }) => `${path} ${found}`)).to.deep.equal(['hide.0 5', 'hide.2 "nonsense"']);
  });

  it('names the nearest field for a misspelt one', () => {
    const { content, issues } = accept({ ...valid, ofers: {} });
    expect(content).to.deep.equal(valid);
    expect(issues).to.have.length(1);
    expect(issues[0]).to.deep.include({ path: 'ofers', suggestion: 'offers' });
  });

  it('names the nearest certification for an offer that is for none', () => {
    const { issues } = accept({ offers: { 'pmi-pmcop': { label: 'x', href: '/x' } } });
    expect(issues[0]).to.deep.include({ path: 'offers.pmi-pmcop', suggestion: 'pmi-pmocp' });
  });

  for (const [what, change, path] of [
    ['an id that is taken', { id: 'pmp' }, 'certifications.0.id'],
    ['an issuer that nobody knows', { issuer: 'nobody' }, 'certifications.0.issuer'],
    [
      'a source that is not listed',
      { course: { value: 3, sources: ['gone'], checked: '2026-11' } },
      'certifications.0.sources',
    ],
    ['a page without https', { page: 'http://acme.example' }, 'certifications.0.page'],
  ] as const)
    it(`refuses a certificate with ${what}, and takes the rest`, () => {
      const { content, issues } = accept({ ...valid, certifications: [{ ...own, ...change }] });
      expect(content.offers).to.deep.equal(valid.offers);
      expect(content.certifications).to.deep.equal([]);
      expect(issues.map((issue) => issue.path)).to.include(path);
    });

  for (const wrong of [undefined, null, 5, 'text', true, [], () => 1, Symbol('x'), 10n])
    it(`refuses ${String(wrong)} as a whole`, () => {
      const { content, issues } = accept(wrong);
      expect(content).to.deep.equal({});
      expect(issues).to.have.length(1);
    });

  it('never throws, never lets an unsafe link through, and always ends, for ten thousand contents', function () {
    this.timeout(120_000);
    const junk = fc.oneof(
      fc.anything(),
      fc.constantFrom('javascript:alert(1)', 'data:text/html,x', '//evil.example', ''),
    );
    // Mutations of a valid one go deeper than noise does.
    const mutated = fc.tuple(fc.constantFrom(...paths(valid)), junk).map(([path, value]) => {
      const copy = structuredClone(valid) as unknown as Record<string, unknown>;
      let node = copy;
      for (const key of path.slice(0, -1)) node = node[key] as Record<string, unknown>;
      node[path.at(-1)!] = value;
      return copy;
    });
    fc.assert(
      fc.property(fc.oneof(mutated, fc.anything(), fc.object()), (raw) => {
        const { content, issues } = accept(raw);
        for (const { href } of Object.values(content.offers ?? {}))
          expect(href).to.match(/^(https:|mailto:|[#?/](?!\/))/i);
        for (const { page } of content.certifications ?? []) expect(page).to.match(/^https:/);
        for (const issue of issues) expect(issue.expected).not.to.equal('');
        expect(accept(content).issues).to.deep.equal([]);
      }),
      { numRuns: 10_000 },
    );
  });
});

function paths(value: object, path: string[] = []): string[][] {
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const here = [...path, key];
    return typeof child === 'object' && child !== null ? [here, ...paths(child, here)] : [here];
  });
}

describe('JSON that went through an editor', () => {
  const read = (text: string) => acceptText(text, bundled);
  const offers = { pmp: { label: 'A & B', href: '/pmp' } };

  for (const [how, text] of [
    ['untouched', '{"offers":{"pmp":{"label":"A & B","href":"/pmp"}}}'],
    ['with paragraphs and breaks', '<p>{"offers":<br />{"pmp":{"label":"A & B","href":"/pmp"}}}</p>'],
    ['with entities', '<p>{&quot;offers&quot;:{&#034;pmp&#034;:{"label":"A &#038; B","href":"/pmp"}}}</p>'],
    ['with curly quotes', '{“offers”:{“pmp”:{“label”:“A & B”,“href”:“/pmp”}}}'],
    ['with hard spaces', '{\u00A0"offers":{"pmp":{"label":"A & B","href":"/pmp"}}}'],
  ] as const)
    it(`is read ${how}`, () => expect(read(text)).to.deep.equal({ content: { offers }, issues: [] }));

  it('is refused where it cannot be mended for certain, and says why', () => {
    const { content, issues } = read('{"offers": {“pmp”: 1}}');
    expect(content).to.deep.equal({});
    expect(issues).to.have.length(1);
    expect(issues[0]!.expected).to.match(/^JSON \(/);
  });
});

describe('other words', () => {
  it('replace those at their path, and leave the language itself alone', () => {
    const { language, unknown } = overrideText(en, { 'messages.action': 'Book now', 'certifications.acme.focus': 'X' });
    expect(unknown).to.deep.equal([]);
    expect(language.messages.action).to.equal('Book now');
    expect(language.certifications.acme).to.deep.equal({ focus: 'X' });
    expect(en.messages.action).to.equal('See our courses');
  });

  for (const path of [
    'messages.acton',
    'messages',
    'lang',
    'locale',
    'dir',
    'nothing',
    '__proto__.x',
    'certifications.__proto__.x',
    'constructor.prototype.x',
    '',
  ])
    it(`have no effect at the path "${path}"`, () => {
      const { language, unknown } = overrideText(en, { [path]: 'X' });
      expect(unknown).to.deep.equal([path]);
      expect(language).to.deep.equal(structuredClone(en));
      expect(({} as Record<string, unknown>).x).to.equal(undefined);
    });
});
