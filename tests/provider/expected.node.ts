import { describe, it } from 'node:test';
import { expect } from 'chai';
import * as z from 'zod/mini';
import { expectedBy, innermost } from '../../src/provider/expected.js';

/** Every code that zod has, found by a schema that refuses with it. */
const CODES: readonly [z.core.$ZodIssue['code'], schema: z.ZodMiniType, value: unknown, expected: string][] = [
  ['invalid_type', z.string(), 5, 'text'],
  ['invalid_type', z.number(), 'x', 'a number'],
  ['invalid_type', z.number(), NaN, 'a number'],
  ['invalid_type', z.number(), Infinity, 'a number'],
  ['invalid_type', z.int(), 1.5, 'a whole number'],
  ['invalid_type', z.boolean(), 'x', 'true or false'],
  ['invalid_type', z.array(z.string()), {}, 'a list'],
  ['invalid_type', z.strictObject({}), 'x', 'an object'],
  ['invalid_type', z.record(z.string(), z.string()), [], 'an object'],
  ['invalid_type', z.date(), 'x', 'another kind of value'],
  ['too_big', z.number().check(z.lte(10_000)), 10_001, 'at most 10,000'],
  ['too_big', z.number().check(z.lt(3)), 3, 'less than 3'],
  ['too_big', z.string().check(z.maxLength(2)), 'abc', 'at most 2 characters'],
  ['too_big', z.array(z.string()).check(z.maxLength(1)), ['a', 'b'], 'at most 1 entry'],
  ['too_small', z.number().check(z.gte(1)), 0, 'at least 1'],
  ['too_small', z.number().check(z.gt(0)), 0, 'more than 0'],
  ['too_small', z.string().check(z.minLength(2)), 'a', 'at least 2 characters'],
  ['too_small', z.array(z.string()).check(z.minLength(1)), [], 'at least 1 entry'],
  ['not_multiple_of', z.number().check(z.multipleOf(5)), 7, 'a multiple of 5'],
  ['invalid_value', z.enum(['®', '™']), 'x', 'one of ®, ™'],
  ['invalid_value', z.literal('x'), 'y', '"x"'],
  ['invalid_format', z.url(), 'x', 'a web address'],
  ['invalid_format', z.string().check(z.regex(/^a$/)), 'x', 'text of another form'],
  ['invalid_format', z.string().check(z.regex(/^a$/, 'expected an a')), 'x', 'an a'],
  ['unrecognized_keys', z.strictObject({}), { x: 1 }, 'a field that exists'],
  ['invalid_union', z.union([z.string(), z.number()]), true, 'another kind of value'],
  ['invalid_union', z.union([z.string(), z.number()], 'expected a word or a number'), true, 'a word or a number'],
  ['invalid_key', z.record(z.string().check(z.regex(/^a$/, 'expected an a')), z.string()), { b: 'x' }, 'an a'],
  ['invalid_element', z.map(z.any(), z.string()), new Map([[{}, 5]]), 'text'],
  ['custom', z.string().check(z.refine(() => false)), 'x', 'something else'],
  ['custom', z.string().check(z.refine(() => false, 'expected a day that there is')), 'x', 'a day that there is'],
];

describe('what is expected instead of what was found', () => {
  for (const [code, schema, value, expected] of CODES)
    it(`is told in our own words: ${expected} (${code})`, () => {
      const [issue] = schema.safeParse(value, { reportInput: true }).error!.issues;
      expect(issue!.code).to.equal(code);
      expect(expectedBy(issue!)).to.equal(expected);
    });

  it('is told in our own words whatever language another copy of zod speaks', () => {
    const before = z.config().localeError;
    z.config(z.locales.de());
    try {
      for (const [, schema, value, expected] of CODES)
        expect(expectedBy(schema.safeParse(value).error!.issues[0]!)).to.equal(expected);
    } finally {
      z.config({ localeError: before });
    }
  });

  it('names what is wrong in the option that is nearest to what is there', () => {
    const leaf = z.strictObject({ id: z.string(), months: z.optional(z.int()) });
    const tree = z.union([leaf, z.strictObject({ all: z.array(leaf) })], 'expected a tree');
    const said = (value: unknown) => {
      const issues = tree.safeParse(value).error!.issues.flatMap(innermost);
      return issues.map((issue) => `${issue.path.join('.')}: ${expectedBy(issue)}`).join('; ');
    };
    expect(said({ all: [{ id: 'a' }, { id: 'b', months: 1.5 }] })).to.equal('all.1.months: a whole number');
    expect(said({ id: 'a', moths: 1 })).to.equal(': a field that exists');
    expect(said({ all: [{ id: 'a', moths: 3, months: 'x' }, { id: 5 }] })).to.equal(
      'all.0.months: a number; all.0: a field that exists; all.1.id: text',
    );
    expect(said(5)).to.equal(': a tree');
  });
});
