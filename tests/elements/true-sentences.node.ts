// No false sentence can be written: whatever a provider hides or adds, and whatever fact changes, nothing speaks of what is not there,
// and each figure on screen is the fact's. What is said of one certification may name another, as its issuer does.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { withoutHidden } from '../../src/catalogue/hide.js';
import { plain } from '../../src/catalogue/text.js';
import { certificationOf } from '../../src/catalogue/titles.js';
import type { Catalogue, Text } from '../../src/catalogue/types.js';
import { derive } from '../../src/derive/derive.js';
import type { Model, ModelInput } from '../../src/element/model.js';
import { benefitsModel } from '../../src/elements/benefits/model.js';
import { checklistModel } from '../../src/elements/checklist/model.js';
import { comparisonModel } from '../../src/elements/comparison/model.js';
import { guideModel } from '../../src/elements/guide/model.js';
import { processModel } from '../../src/elements/process/model.js';
import { CRITERIA } from '../../src/facts/ids.js';
import { content as bundled } from '../../src/facts/index.js';
import type { Certification, Content } from '../../src/facts/types.js';
import type { Options } from '../../src/options/option.js';
import { attributes as shared } from '../../src/options/shared.js';
import { table } from '../../src/options/table.js';
import { readOptions } from '../../src/options/values.js';
import { packageWords } from '../../src/words/languages.js';
import { walk } from '../support/models.js';

const IDS = bundled.certifications.map(({ id }) => id);
const citation = { sources: ['pmp-page'], checked: '2026-11' };

/** A certification of a provider's own, with as many facts as it likes to tell. Its figures are like no others. */
const own: fc.Arbitrary<Certification> = fc
  .record({
    family: fc.constantFrom('pmo', 'pm'),
    minutes: fc.option(fc.integer({ min: 7001, max: 7999 })),
    hours: fc.option(fc.integer({ min: 8001, max: 8999 })),
    months: fc.option(fc.integer({ min: 9001, max: 9999 })),
    years: fc.option(fc.integer({ min: 41, max: 49 })),
    isProse: fc.boolean(),
  })
  .map(({ family, minutes, hours, months, years, isProse }) => {
    const leaves = [
      ...(hours ? [{ id: 'acme/hours', kind: 'coursework' as const, hours, ...citation }] : []),
      ...(months ? [{ id: 'acme/months', kind: 'experience' as const, months, ...citation }] : []),
    ];
    return {
      id: 'acme',
      family: family as 'pmo' | 'pm',
      name: 'Acme Certificate',
      issuer: 'pmi',
      page: 'https://acme.example/',
      status: 'current' as const,
      eligibility: leaves.length ? { all: leaves } : ('unpublished' as const),
      ...(minutes && { exam: { minutes: { value: minutes, ...citation } } }),
      ...(years && { renewal: { years: { value: years, ...citation } } }),
      ...(isProse && { focus: citation, benefits: { career: { strength: 'issuer' as const, ...citation } } }),
    };
  });

/** Facts in which every number of months, hours and minutes is another than today. */
const moved = (by: number): Content =>
  JSON.parse(JSON.stringify(bundled), (key, value: unknown) =>
    ['months', 'hours', 'minutes'].includes(key) && typeof value === 'number'
      ? value + by
      : key === 'minutes' && typeof value === 'object'
        ? { ...(value as object), value: (value as { value: number }).value + by }
        : value,
  ) as Content;

const cases = fc.record({
  words: fc.constantFrom(...packageWords),
  hidden: fc.subarray(IDS),
  own: fc.option(own),
  by: fc.constantFrom(0, 0, 1000),
});

interface Case {
  readonly facts: Content;
  readonly whole: Catalogue;
  readonly catalogue: Catalogue;
  readonly hidden: readonly string[];
}

const caseOf = ({ words, hidden, own: extra, by }: typeof cases extends fc.Arbitrary<infer Of> ? Of : never): Case => {
  const facts = by ? moved(by) : bundled;
  const all = extra ? { ...facts, certifications: [...facts.certifications, extra] } : facts;
  const whole = derive(all, words, packageWords);
  const hide = hidden.map((id) => `certification:${id}`);
  return { facts: all, whole, catalogue: withoutHidden(whole, hide), hidden };
};

function inputFor<Own extends Options>(options: Own, given: Record<string, unknown>, catalogue: Catalogue) {
  const provider = {};
  const { values } = readOptions({ ...options, ...shared }, new Map(Object.entries(given)), { catalogue, provider });
  return {
    options: values,
    catalogue,
    provider,
    page: { slottedHeading: '', inNewTabs: false },
  } as unknown as ModelInput<Own>;
}

/** All that can be shown of a catalogue, by the id that it is about. */
function* modelsOf(catalogue: Catalogue): Generator<[id: string, model: Model]> {
  const checklist = {
    progress: { checked: [] },
    last: {},
    keeping: 'kept',
    canPrint: true,
    allRoutes: 'besides',
  } as const;
  for (const { id } of [...catalogue.families, ...catalogue.certifications]) {
    const given = { certification: id };
    const columns = { certifications: [id], criteria: CRITERIA };
    yield [
      id,
      comparisonModel(inputFor(table.comparison.attributes, columns, catalogue), { switched: true, leads: [] }),
    ];
    yield [id, checklistModel(inputFor(table.checklist.attributes, given, catalogue), checklist)];
    yield [id, benefitsModel(inputFor(table.benefits.attributes, given, catalogue))];
    yield [id, processModel(inputFor(table.process.attributes, given, catalogue))];
  }
  yield ['', guideModel(inputFor(table.guide.attributes, {}, catalogue), { followed: undefined })];
  yield ['', comparisonModel(inputFor(table.comparison.attributes, {}, catalogue), { switched: false, leads: [] })];
}

const textsIn = (value: unknown): string[] =>
  [...walk(value)].flatMap(([, each]) => (typeof each === 'string' ? each : []));
/** What is said of one certification and of sources, which may name another. */
const entriesFor = (id: string, { comparison, checklist, benefits, process }: Catalogue) => [
  comparison.cells[id],
  checklist.prerequisites[id]?.eligibility,
  benefits.evidence[id],
  process.sayings[id],
];

const check = (law: (of: Case) => void) =>
  fc.assert(
    fc.property(cases, (given) => law(caseOf(given))),
    { numRuns: 60 },
  );

describe('whatever is hidden, added or changed', () => {
  it('nothing speaks of a certification that is not there', () => {
    check(({ whole, catalogue, hidden }) => {
      const names = hidden.map((id) => certificationOf(id, whole)!.short);
      const shown = catalogue.certifications.map(({ id }) => id);
      const mayName = textsIn([shown.map((id) => entriesFor(id, catalogue)), catalogue.sources, catalogue.issuers]);
      // A line with the name of a member before it is about that member.
      const isOthers = (text: string) => mayName.some((said) => text === said || text.endsWith(`: ${said}`));
      for (const [id, model] of modelsOf(catalogue))
        for (const text of textsIn(model)) {
          const name = names.find((each) => new RegExp(`(?<![\\w-])${each}(?![\\w-])`).test(text));
          const said =
            name === undefined || isOthers(text) || mayName.some((part) => part.includes(name) && text.includes(part));
          expect(said, `${id} without ${name}: ${text}`).to.equal(true);
        }
    });
  });

  it('each figure on screen is that of the fact', () => {
    check(({ facts, catalogue }) => {
      for (const [id, model] of modelsOf(catalogue)) {
        const subjects = facts.certifications.filter((each) => [each.id, each.family, ''].includes(id) || id === '');
        const figures = new Set([...walk(subjects)].flatMap(([, value]) => (typeof value === 'number' ? value : [])));
        for (const [path, value] of walk(model)) {
          if (path.at(-1) !== 'text' || !Array.isArray(value)) continue;
          const shown = (value as Exclude<Text, string>).filter((_part, i) => i % 2);
          for (const figure of shown)
            for (const number of figure.replace(/[.,](?=\d{3})/g, '').match(/\d+/g) ?? [])
              expect(figures.has(Number(number)), `${id}: ${plain(value as Text)}`).to.equal(true);
        }
      }
    });
  });

  it('every line names its source, unless it says that something is not known', () => {
    check(({ catalogue }) => {
      for (const { id } of catalogue.certifications)
        for (const [path, value] of walk(entriesFor(id, catalogue))) {
          const line = value as { text?: Text; cites?: unknown[]; isOpen?: true; any?: unknown };
          if (typeof value !== 'object' || value === null || !('text' in value) || line.isOpen || line.any) continue;
          if (path.includes('remarks')) continue;
          expect(line.cites, `${id}: ${plain(line.text!)}`).not.to.equal(undefined);
        }
    });
  });

  it('a certification of a provider’s own never shows an id, and is not unknown where it names a source', () => {
    check(({ catalogue }) => {
      if (!certificationOf('acme', catalogue)) return;
      for (const [id, model] of modelsOf(catalogue)) {
        if (id !== 'acme') continue;
        for (const [path, value] of walk(model))
          if (typeof value === 'string' && ['text', 'summary', 'label', 'name'].includes(path.at(-1)!))
            expect(value).not.to.match(/acme\/|\{|undefined/);
      }
      const { cells } = catalogue.comparison;
      const names = catalogue.benefits.evidence.acme!.career !== undefined;
      expect(cells.acme!.focus !== undefined).to.equal(names);
    });
  });
});
