import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Option } from '../../src/options/option.js';
import { type Context, read, readName } from '../../src/options/read.js';
import { plainWord, readFlag, readText } from '../../src/options/forgiving.js';

const context: Context = {
  name: 'differences-only',
  ids: ['pmo', 'pmp', 'capm'],
  isHidden: (id) => id === 'capm',
  origin: 'https://provider.example',
};
const LIST: Option = { kind: 'ids', values: 'subjects', default: ['pmo', 'pmp'], most: 2, by: 'anybody' };
const ALL: readonly Option[] = [
  LIST,
  { kind: 'id', values: 'subjects', default: 'pmo', by: 'anybody' },
  { kind: 'id', values: 'subjects', default: null, by: 'anybody' },
  { kind: 'flag', by: 'anybody' },
  { kind: 'choice', values: ['light', 'dark'], by: 'anybody' },
  { kind: 'level', default: 2, by: 'anybody' },
  { kind: 'text', by: 'page' },
  { kind: 'address', by: 'page' },
  { kind: 'file', by: 'owner' },
  { kind: 'name', by: 'page' },
  { kind: 'language', by: 'anybody' },
  { kind: 'content', by: 'owner' },
];

/** What says nothing, from templates and frameworks that write before an element is defined. */
const NOTHING = ['[object Object]', 'undefined', 'null', ' undefined ', null, undefined];

describe('reading a list of ids', () => {
  for (const [value, tokens, found = []] of [
    ['pmp', ['pmp']],
    [' PMP ', ['pmp']],
    ['pmp,pmo', ['pmp', 'pmo']],
    ['pmp , pmo;', ['pmp', 'pmo']],
    ['“pmp pmo”', ['pmp', 'pmo']],
    ['″pmp″', ['pmp']],
    ["'pmp'", ['pmp']],
    ['&#8221;', ['pmo', 'pmp'], ['&#8221']],
    [
      ['pmo', 'PMP'],
      ['pmo', 'pmp'],
    ],
    ['pmp pmp', ['pmp']],
    ['pmp pmo capm', ['pmp', 'pmo'], ['capm']],
    ['nonsense', ['pmo', 'pmp'], ['nonsense']],
    ['nonsense pmp', ['pmp'], ['nonsense']],
    ['', ['pmo', 'pmp']],
    [{}, ['pmo', 'pmp']],
    [true, ['pmo', 'pmp']],
    ['pmp capm', ['pmp']],
    ...NOTHING.map((nothing) => [nothing, ['pmo', 'pmp']]),
  ] as [unknown, string[], string[]?][])
    it(`reads ${JSON.stringify(value)} as ${tokens.join(' ')}${found.length ? `, refusing ${found.join(' ')}` : ''}`, () => {
      const reading = read(LIST, value, context);
      expect(reading.value).to.deep.equal(tokens);
      expect(reading.refusal?.found ?? []).to.deep.equal(found);
    });

  it('takes the first that there is where a provider hides the default', () => {
    expect(read(LIST, undefined, { ...context, ids: ['capm', 'x'], isHidden: () => false }).value).to.deep.equal([
      'capm',
    ]);
  });

  it('says what can be written instead', () => {
    const { refusal } = read(LIST, 'nonsense', context);
    expect(refusal).to.deep.equal({
      found: ['nonsense'],
      expected: 'at most 2 of: pmo, pmp, capm',
      instead: 'pmo pmp',
    });
  });
});

describe('reading true and false', () => {
  for (const [value, expected] of [
    ...['', 'true', 'TRUE', '"true"', 'differences-only', '1', 'yes', 'On', true, 1].map((yes) => [yes, true]),
    ...['false', '”false”', '0', 'no', 'OFF', false, 0, ...NOTHING].map((no) => [no, false]),
    ['maybe', undefined],
    [2, undefined],
  ] as [unknown, boolean | undefined][])
    it(`reads ${JSON.stringify(value)} as ${expected}`, () =>
      expect(readFlag(value, 'differences-only')).to.equal(expected));
});

describe('reading the name under which ticks are kept', () => {
  for (const [value, expected] of [
    ...['', 'true', true, 'yes', 'on', '1', 'persist'].map((yes) => [yes, 'default']),
    ...['no', 'false', 'off', '0', false, ...NOTHING].map((no) => [no, undefined]),
    ['Acme', 'acme'],
    ['“acme”', 'acme'],
  ] as [unknown, string | undefined][])
    it(`reads ${JSON.stringify(value)} as ${expected}`, () => expect(readName(value, 'persist')).to.equal(expected));
});

describe('reading the level of a heading', () => {
  const level: Option = { kind: 'level', default: 2, by: 'anybody' };
  for (const [value, expected, isRefused] of [
    ['1', 1],
    [6, 6],
    ['“3”', 3],
    ['0', 2, true],
    ['7', 2, true],
    ['2.5', 2, true],
    ['two', 2, true],
    ['', 2],
    ...NOTHING.map((nothing) => [nothing, 2]),
  ] as [unknown, number, boolean?][])
    it(`reads ${JSON.stringify(value)} as ${expected}${isRefused ? ', with a warning' : ''}`, () => {
      const reading = read(level, value, context);
      expect(reading.value).to.equal(expected);
      expect(Boolean(reading.refusal)).to.equal(Boolean(isRefused));
    });
});

describe('reading text', () => {
  for (const nothing of NOTHING)
    it(`shows nothing of ${JSON.stringify(nothing)}`, () => expect(readText(nothing)).to.equal(undefined));
  it('keeps the empty text, and takes outer space away', () => {
    expect(readText('')).to.equal('');
    expect(readText('  My own words ')).to.equal('My own words');
  });
});

it('no option throws or gives what it cannot have, whatever is given', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      for (const option of ALL) {
        const { value: found } = read(option, value, context);
        if (option.kind === 'id') expect([...context.ids, null]).to.include(found);
        if (option.kind === 'ids') expect((found as string[]).every((id) => context.ids.includes(id))).to.be.true;
        if (option.kind === 'flag') expect(found).to.be.a('boolean');
        if (option.kind === 'choice') expect([...option.values, undefined]).to.include(found);
        if (option.kind === 'level') expect(found).to.be.within(1, 6);
        if (['text', 'address', 'file', 'name'].includes(option.kind))
          expect(['string', 'undefined']).to.include(typeof found);
      }
      plainWord(value);
    }),
  );
});
