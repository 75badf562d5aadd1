import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { acceptContent, acceptText } from '../../src/provider/parse-content.js';
import { acmeContent } from '../support/acme.js';

const accept = (raw: unknown) => acceptContent(raw);
const valid = acmeContent;
const [own] = acmeContent.certifications;
const cited = { sources: ['acme'], checked: '2026-11' };
const leaf = (i: number, more: object = {}) => ({ id: `acme-pmo/leaf-${i}`, kind: 'education', ...cited, ...more });

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

  it('names all that is misspelt in a certificate at once, however deep, each with the nearest field there', () => {
    const wrong = {
      ...own,
      levle: 'entry',
      status: 'curent',
      exam: { minuts: { value: 3, ...cited } },
      benefits: { carreer: { strength: 'issuer', ...cited } },
      eligibility: {
        all: [
          leaf(1, { moths: 3 }),
          { id: 'acme-pmo/x', as: 'alternative', anny: [] },
          { all: [leaf(2, { hours: 'x', withinYear: 1 })] },
        ],
      },
    };
    const { issues } = accept({ ...valid, certifications: [valid.certifications[0], wrong] });
    expect(issues.map(({ path, suggestion }) => [path, suggestion])).to.deep.equal([
      ['certifications.1.benefits.carreer', 'career'],
      ['certifications.1.eligibility.all.0.moths', 'months'],
      ['certifications.1.eligibility.all.1.anny', 'any'],
      ['certifications.1.eligibility.all.1.any', undefined],
      ['certifications.1.eligibility.all.2.all.0.hours', undefined],
      ['certifications.1.eligibility.all.2.all.0.withinYear', 'withinYears'],
      ['certifications.1.exam.minuts', 'minutes'],
      ['certifications.1.id', undefined],
      ['certifications.1.levle', 'level'],
      ['certifications.1.status', 'current'],
    ]);
  });

  it('says what the issuer, the sources and the whole of a certificate lack even where a field is misspelt', () => {
    const { issues } = accept({
      issuers: valid.issuers,
      certifications: [
        5,
        { ...own, levl: 1, eligibility: 'none', issuer: 'acm', focus: { ...cited, sources: ['acm'] } },
      ],
      sources: valid.sources,
    });
    expect(issues.map(({ path, suggestion }) => [path, suggestion])).to.deep.equal([
      ['certifications.0', undefined],
      ['certifications.1.eligibilityCitation', undefined],
      ['certifications.1.focus.sources.0', 'acme'],
      ['certifications.1.issuer', 'acme'],
      ['certifications.1.levl', 'level'],
    ]);
  });

  for (const [name, suggestion] of [
    ['criterion:fees', 'criterion:fee'],
    ['certification:pmpp', 'certification:pmp'],
    ['criteria:fee', 'criterion:fee'],
    ['benefit:carreer', 'benefit:career'],
    ['step:exams', 'step:exam'],
    ['certification:acme', undefined],
    ['certification:acme-pm', 'certification:acme-pmo'],
    ['', undefined],
    ['x'.repeat(1e5), undefined],
  ] as const)
    it(`hides nothing for "${name.slice(0, 30)}", which does not exist, and says so`, () => {
      const { content, issues } = accept({ ...valid, hide: [...valid.hide, name, 'certification:acme-pmo'] });
      expect(content.hide).to.deep.equal([...valid.hide, 'certification:acme-pmo']);
      expect(issues).to.have.length(1);
      expect(issues[0]!.path).to.equal(`hide.${valid.hide.length}`);
      expect(issues[0]!.suggestion).to.equal(suggestion);
    });

  for (const [what, change, path] of [
    ['an id that is taken', { id: 'pmp' }, 'certifications.0.id'],
    ['an issuer that nobody knows', { issuer: 'nobody' }, 'certifications.0.issuer'],
    [
      'a source that is not listed',
      { course: { value: 3, sources: ['gone'], checked: '2026-11' } },
      'certifications.0.course.sources.0',
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

  const nested = (levels: number): unknown => {
    let tree: unknown = leaf(1);
    for (let i = 0; i < levels; i++) tree = { all: [tree] };
    return tree;
  };

  for (const [what, change, path, expected] of [
    ['half a billion years', { renewal: { years: { value: 5e8, ...cited } } }, 'renewal.years.value', 'at most 50'],
    ['no year', { renewal: { years: { value: 0, ...cited } } }, 'renewal.years.value', 'at least 1'],
    ['half a day', { course: { value: 0.5, ...cited } }, 'course.value', 'a whole number'],
    ['days without end', { course: { value: Infinity, ...cited } }, 'course.value', 'a number'],
    ['a name of blanks', { name: ' \u00A0\u200B ' }, 'name', 'some text'],
    ['a name without end', { name: 'x'.repeat(1e5) }, 'name', 'at most 2,000 characters'],
    [
      'a month that is none',
      { course: { value: 1, sources: ['acme'], checked: '2026-13' } },
      'course.checked',
      'a month such as 2026-11',
    ],
    ['an empty list', { eligibility: { all: [] } }, 'eligibility.all', 'at least 1 entry'],
    ['a field that is misspelt', { eligibility: leaf(1, { moths: 3 }) }, 'eligibility.moths', 'a field that exists'],
    ['a word for a tree', { eligibility: 'nothing' }, 'eligibility', '"none", "unpublished" or a tree of requirements'],
    [
      'a wide tree',
      { eligibility: { all: Array.from({ length: 101 }, (_, i) => leaf(i)) } },
      'eligibility.all',
      'at most 100 entries',
    ],
    [
      'a tree of too many requirements',
      {
        eligibility: {
          all: Array.from({ length: 9 }, (_, i) => ({
            all: Array.from({ length: 90 }, (_each, j) => leaf(90 * i + j)),
          })),
        },
      },
      'eligibility',
      'at most 300 requirements in all',
    ],
    ['a status that is none', { status: 'old' }, 'status', 'one of current, renamed, retired'],
  ] as const)
    it(`refuses ${what} in a certificate, and says what is expected`, () => {
      const { content, issues } = accept({ ...valid, certifications: [{ ...own, ...change }] });
      expect(content.certifications).to.deep.equal([]);
      expect(content.offers).to.deep.equal(valid.offers);
      expect(issues.map((issue) => [issue.path, issue.expected])).to.deep.include([
        `certifications.0.${path}`,
        expected,
      ]);
    });

  it('refuses an issuer that cites a source nobody lists, and what it issues', () => {
    const acme = {
      ...valid.issuers.acme,
      trademark: { marks: ['A'], owner: 'Acme', sources: ['gone'], checked: '2026-11' },
    };
    const { content, issues } = accept({ ...valid, issuers: { acme } });
    expect(content.issuers).to.deep.equal({});
    expect(content.certifications).to.deep.equal([]);
    expect(issues.map(({ path }) => path)).to.deep.equal([
      'certifications.0.issuer',
      'issuers.acme.trademark.sources.0',
    ]);
  });

  for (const date of ['2026-13', '2026-00', '2026-02-30', '9999-99', '2026-7', '0000'])
    it(`refuses the date ${date}`, () => {
      const { content } = accept({ sources: { acme: { ...valid.sources.acme, date } } });
      expect(content.sources).to.deep.equal({});
    });

  it('takes names that every object has', () => {
    const { content, issues } = accept({
      ...valid,
      certifications: [{ ...own, id: 'constructor', issuer: 'constructor' }],
      issuers: { constructor: valid.issuers.acme },
      offers: { constructor: { label: 'x', href: '/x' } },
      hide: ['certification:constructor'],
    });
    expect(issues).to.deep.equal([]);
    expect(content.offers).to.have.own.property('constructor');
  });

  it('leaves out a field called __proto__, wherever it stands', () => {
    const { content, issues } = accept(
      JSON.parse('{"__proto__":{"hide":[]},"offers":{"__proto__":{"label":"x","href":"/x"}}}'),
    );
    expect(content).to.deep.equal({ offers: {} });
    expect(Object.getPrototypeOf(content.offers)).to.equal(Object.prototype);
    expect(issues.map(({ path }) => path)).to.deep.equal(['__proto__', 'offers.__proto__']);
  });

  for (const [what, name, value] of [
    ['something of a library’s', 'foo', 1],
    ['an address', 'href', 'https://evil.example/'],
    ['offers', 'offers', { pmp: { label: 'x', href: 'https://evil.example/' } }],
    ['what says what JSON is', 'toJSON', () => 'x'],
  ] as const)
    it(`neither takes nor refuses anything because of ${what} on Object.prototype`, () => {
      const polluted = Object.prototype as Record<string, unknown>;
      const before = accept(valid);
      polluted[name] = value;
      let after: ReturnType<typeof accept>;
      let without: ReturnType<typeof accept>;
      try {
        after = accept(valid);
        without = accept({ offers: { pmp: { label: 'x' } } });
      } finally {
        delete polluted[name];
      }
      expect(after).to.deep.equal(before);
      expect(without.content).to.deep.equal({ offers: {} });
    });

  const cyclic: Record<string, unknown> = { independence: 'Right.' };
  cyclic.offers = cyclic;
  const wide: unknown[] = [];
  for (let i = 0; i < 20; i++) wide.push(wide);
  let doubled: unknown[] = [];
  for (let i = 0; i < 40; i++) doubled = [doubled, doubled];
  const throwing = (): never => {
    throw new Error('x');
  };
  for (const [what, raw] of [
    ['an object that holds itself', cyclic],
    ['a list that holds itself many times', { independence: 'Right.', hide: wide }],
    [
      'a getter that throws',
      Object.defineProperty({ independence: 'Right.' }, 'hide', { enumerable: true, get: throwing }),
    ],
    ['a list that throws', { independence: 'Right.', hide: new Proxy([1], { get: throwing }) }],
    [
      'an object that does not say what it holds',
      { independence: 'Right.', offers: new Proxy({}, { ownKeys: throwing }) },
    ],
    [
      'a toJSON() that throws',
      {
        independence: 'Right.',
        offers: new (class {
          toJSON = throwing;
        })(),
      },
    ],
    ['a BigInt', { independence: 'Right.', hide: [10n] }],
    ['1,500 levels', { independence: 'Right.', certifications: [{ ...own, eligibility: nested(1500) }] }],
    ['100,000 levels', { independence: 'Right.', certifications: [{ ...own, eligibility: nested(1e5) }] }],
  ] as const)
    it(`takes the rest where there is ${what}`, () => {
      const { content, issues } = accept(raw);
      expect(content.independence).to.equal('Right.');
      expect(issues).not.to.be.empty;
      for (const { found, expected } of issues)
        expect(`${found} ${expected}`).not.to.match(/undefined|\[object|Invalid/);
    });

  for (const [what, raw] of [
    [
      'what never ends',
      {
        toJSON: undefined,
        hide: new Proxy([], { get: (list, key) => (key === 'length' ? 2 ** 32 : Reflect.get(list, key)) }),
      },
    ],
    ['what doubles forty times', { hide: doubled }],
    ['what throws at all', new Proxy({}, { ownKeys: throwing, getPrototypeOf: throwing, get: throwing })],
  ] as const)
    it(`refuses ${what} as a whole`, () => {
      const { content, issues } = accept(raw);
      expect(content).to.deep.equal({});
      expect(issues).to.have.length(1);
    });

  for (const [what, raw, right] of [
    ['of a list', { hide: [...Array<string>(2e5).fill('x'), 'criterion:fee'] }, { hide: ['criterion:fee'] }],
    [
      'of a record',
      { offers: { ...Object.fromEntries(Array.from({ length: 2e5 }, (_, i) => [`x${i}`, i])), ...valid.offers } },
      { offers: valid.offers },
    ],
    ['on the outside', Object.fromEntries(Array.from({ length: 2e5 }, (_, i) => [`x${i}`, i])), {}],
    [
      'of the offers for nobody',
      { offers: Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`x${i}`, valid.offers.pmp])) },
      { offers: {} },
    ],
    [
      'within one part',
      { certifications: [{ ...own, exam: { domains: { value: Array(2e5).fill(0), ...cited } } }] },
      { certifications: [] },
    ],
  ] as const)
    it(`tells fifty of very many wrong entries ${what}, counts the others and takes the rest`, () => {
      const { content, issues } = accept(raw);
      expect(content).to.deep.equal(right);
      expect(issues.length).to.be.within(1, 51);
      if (issues.length > 50) expect(issues.at(-1)!.found).to.match(/^\d+ more that cannot be used$/);
    });

  it('never throws, never lets an unsafe link through, and always ends, for ten thousand contents', () => {
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
  const read = (text: string) => acceptText(text);
  const offers = { pmp: { label: 'A & B', href: '/pmp' } };

  for (const [how, text] of [
    ['untouched', '{"offers":{"pmp":{"label":"A & B","href":"/pmp"}}}'],
    ['with paragraphs and breaks', '<p>{"offers":<br />{"pmp":{"label":"A & B","href":"/pmp"}}}</p>'],
    ['with entities', '<p>{&quot;offers&quot;:{&#034;pmp&#034;:{"label":"A &#038; B","href":"/pmp"}}}</p>'],
    ['with curly quotes', '{“offers”:{“pmp”:{“label”:“A & B”,“href”:“/pmp”}}}'],
    ['with a byte order mark', '\uFEFF{"offers":{"pmp":{"label":"A & B","href":"/pmp"}}}'],
    ['with a byte order mark and paragraphs', '\uFEFF<p>\uFEFF{"offers":{"pmp":{"label":"A & B","href":"/pmp"}}}</p>'],
    ['with hard spaces', '{\u00A0"offers":{"pmp":{"label":"A & B","href":"/pmp"}}}'],
  ] as const)
    it(`is read ${how}`, () => {
      expect(read(text)).to.deep.equal({ content: { offers }, issues: [] });
    });

  // In the time that a square of these takes nobody would wait.
  for (const piece of [
    '<p',
    '<p ',
    '<br',
    '</div x',
    '"',
    '&quot;',
    '&quot',
    '&#',
    '&#x',
    '&amp',
    '\\',
    '“',
    '{',
    '[',
    '{"a":',
  ])
    it(`is read or refused at once where it is a megabyte of ${piece}`, () => {
      expect(read(piece.repeat(1e6 / piece.length)).content).to.deep.equal({});
      expect(read(`{"x": "${piece.repeat(1e6 / piece.length)}`).content).to.deep.equal({});
    });

  for (const entity of ['&constructor;', '&__proto__;', '&#0;', '&#99999999;', '&#x110000;'])
    it(`keeps ${entity}, which stands for nothing`, () => {
      const { content } = read(`<p>{"independence":"${entity}"}</p>`);
      expect(content.independence).to.equal(entity);
    });

  it('is refused where it cannot be mended for certain, and says why', () => {
    const { content, issues } = read('{"offers": {“pmp”: 1}}');
    expect(content).to.deep.equal({});
    expect(issues).to.have.length(1);
    expect(issues[0]!.expected).to.match(/^JSON \(/);
  });
});
