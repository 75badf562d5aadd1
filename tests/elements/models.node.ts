import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Cite } from '../../src/catalogue/cited-sources.js';
import type { Text } from '../../src/catalogue/types.js';
import type { Model } from '../../src/element/model.js';
import { benefitsModel } from '../../src/elements/benefits/model.js';
import { type ChecklistState, checklistModel } from '../../src/elements/checklist/model.js';
import { type ComparisonModel, type ComparisonState, comparisonModel } from '../../src/elements/comparison/model.js';
import { guideModel } from '../../src/elements/guide/model.js';
import { processModel } from '../../src/elements/process/model.js';
import { leavesOf } from '../../src/eligibility/steps.js';
import { content as bundled } from '../../src/facts/index.js';
import type { ProviderContent } from '../../src/facts/types.js';
import { CRITERIA } from '../../src/facts/ids.js';
import { NOUNS, type Noun, table } from '../../src/options/table.js';
import { acmeContent } from '../support/acme.js';
import { languages } from '../support/languages.js';
import { type Place, catalogueIn, citesIn, inputOf, named, sourcesIn, walk } from '../support/models.js';

/** One way to ask for a model. */
interface Asked {
  readonly noun: Noun;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly place: Place;
  readonly checklist: ChecklistState;
  readonly comparison: ComparisonState;
}

function modelOf({ noun, attributes, place, checklist, comparison }: Asked): Model {
  switch (noun) {
    case 'comparison':
      return comparisonModel(inputOf(table.comparison.attributes, attributes, place), comparison);
    case 'checklist':
      return checklistModel(inputOf(table.checklist.attributes, attributes, place), checklist);
    case 'benefits':
      return benefitsModel(inputOf(table.benefits.attributes, attributes, place));
    case 'process':
      return processModel(inputOf(table.process.attributes, attributes, place));
    case 'guide': {
      const input = inputOf(table.guide.attributes, attributes, place);
      const { certification } = input.options;
      const parts = ['process', 'benefits'] as const;
      return guideModel(input, { followed: { certification, parts, lang: input.catalogue.lang } });
    }
  }
}

const SUBJECTS = [...bundled.families, ...bundled.certifications].map(({ id }) => id);
const LEAVES = bundled.certifications.flatMap(({ eligibility }) =>
  typeof eligibility === 'string' ? [] : leavesOf(eligibility).map(({ id }) => id),
);
const CONTENTS = [
  {},
  acmeContent,
  { hide: ['certification:pmp', 'certification:pmi-pmocp'] },
  { hide: CRITERIA.map((id) => `criterion:${id}`), offers: { pmo: { label: 'All of ours', href: '#ours' } } },
  { text: { en: { 'messages.action': 'Book', 'notes.overlap': 'Once only.' }, es: { 'messages.action': 'Reservar' } } },
];

const some = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

const attributes = fc.record({
  certification: maybe(some(...SUBJECTS, 'acme-pmo', 'nonsense')),
  certifications: maybe(fc.array(some(...SUBJECTS, 'acme-pmo', 'nonsense'), { maxLength: 6 })),
  criteria: maybe(fc.subarray([...CRITERIA])),
  sections: maybe(fc.subarray(['overview', 'comparison', 'process', 'checklist', 'benefits'])),
  highlight: maybe(some(...SUBJECTS)),
  'differences-only': maybe(fc.boolean()),
  route: maybe(some('secondary', 'gac', 'nonsense')),
  heading: maybe(some('', 'Ours')),
  'heading-level': maybe(fc.integer({ min: 0, max: 7 })),
  theme: maybe(some('dark', 'page')),
  'action-href': maybe(some('/courses', 'mailto:a@acme.example', 'javascript:alert(1)')),
  'action-label': maybe(some('', 'Book')),
});

/** What a page asks for that asks for nothing in particular. */
const USUAL: Omit<Asked, 'noun' | 'attributes'> = {
  place: {},
  checklist: { progress: { checked: [] }, last: {}, keeping: 'kept', canPrint: true, allRoutes: undefined },
  comparison: { switched: false, leads: [] },
};

const LISTS = { certifications: 'pmo pmp', criteria: 'exam fee', sections: 'overview checklist' };

/** What may be missing in an object of ours that models are made of. */
function optionalNames(): string[] {
  const rooms = ['catalogue', 'derive', 'eligibility', 'element', 'elements', 'options'];
  const files = rooms.flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' }).map((name) => `src/${room}/${name}`),
  );
  const names = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^ +(?:readonly )?(\w+)\?:/gm)].map(([, name]) => name!),
    );
  return [...new Set(names)].sort();
}

const asked: fc.Arbitrary<Asked> = fc.record({
  noun: some(...NOUNS),
  attributes,
  place: fc.record({
    language: some(...languages),
    content: some(...CONTENTS),
    slottedHeading: some('', 'From the page'),
    inNewTabs: fc.boolean(),
  }),
  checklist: fc.record({
    progress: fc.record({ checked: fc.subarray([...LEAVES, 'gone']), route: maybe(some('', 'bachelor', 'gone')) }),
    last: some({}, { entered: true }, { message: 'Copied.', times: 2 }, { undo: 'spent', forgot: true } as const),
    keeping: some('off', 'kept', 'ended'),
    canPrint: fc.boolean(),
    allRoutes: some(undefined, 'instead', 'besides'),
  }),
  comparison: fc.record({ switched: fc.boolean(), leads: fc.subarray(['process', 'checklist', 'benefits']) }),
});

const holds = (law: (model: Model, input: Asked) => void) =>
  fc.assert(
    fc.property(asked, (input) => law(modelOf(input), input)),
    { numRuns: 200 },
  );

/** What may be empty because it says that there is none, by its name in a model. */
const MAY_BE_EMPTY = ['intro', 'status', 'hint', 'mark', 'issuer', 'around', 'named'];

/** Texts with the place where each stands; marked text as a whole. */
function* textsIn(value: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  // A text that is cut at its figures may begin with one.
  if (path.endsWith('.text') && Array.isArray(value)) return yield [path, value.join('')];
  for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, `${path}.${key}`);
}

describe('whatever is asked for, a model', () => {
  it('has each source that it cites in its list, and cites each that is listed', () =>
    holds((model) => {
      const cites = citesIn(model);
      const { sources = [] } = sourcesIn(model) ?? {};
      expect(new Set(cites.map(({ number }) => number)).size).to.equal(sources.length);
      for (const { number, link } of cites) expect(sources[Number(number) - 1]?.link?.href).to.equal(link?.href);
    }));

  it('numbers sources from 1 in the order in which they are read', () =>
    holds((model) => {
      const numbers = [...new Set(citesIn(model).map(({ number }) => Number(number)))];
      expect(numbers).to.deep.equal(numbers.map((_, i) => i + 1));
    }));

  it('cites no source twice beside one statement', () =>
    holds((model) => {
      for (const cites of named(model, 'cites') as Cite[][]) expect(new Set(cites).size).to.equal(cites.length);
    }));

  it('has no text that is empty, or that shows a hole or a program', () =>
    holds((model) => {
      for (const [path, text] of textsIn(model)) {
        // No reader sees it.
        if (path === '.frame.key') continue;
        if (!path.split('.').some((name) => MAY_BE_EMPTY.includes(name))) expect(text.trim(), path).not.to.equal('');
        expect(text, path).not.to.match(/undefined|\[object|[{}]|NaN|null/);
      }
    }));

  it('is the same for the same input, whatever was asked for between', () =>
    fc.assert(
      fc.property(asked, asked, (input, other) => {
        const first = modelOf(input);
        modelOf(other);
        expect(modelOf(input)).to.deep.equal(first);
      }),
      { numRuns: 100 },
    ));

  it('is plain data, which a test can compare and a worker could send', () =>
    holds((model) => {
      expect(structuredClone(model)).to.deep.equal(model);
      for (const [path, value] of walk(model)) {
        if (typeof value !== 'object' || value === null) continue;
        expect([Object.prototype, Array.prototype, null], path.join('.')).to.include(Object.getPrototypeOf(value));
      }
    }));

  for (const name of optionalNames())
    it(`says nothing of what a page has given to all objects as "${name}"`, () => {
      const all = Object.prototype as unknown as Record<string, unknown>;
      const models = () =>
        JSON.stringify(
          NOUNS.flatMap((noun) =>
            ['pmp', 'pmo'].map((id) => modelOf({ ...USUAL, noun, attributes: { ...LISTS, certification: id } })),
          ),
        );
      const before = models();
      for (const value of [1, 'theirs', { pmp: { href: '#theirs', label: 'Theirs' } }])
        try {
          all[name] = value;
          expect(models() === before).to.equal(true);
        } finally {
          delete all[name];
        }
    });

  it('has no heading below the sixth level', () =>
    holds((model) => {
      for (const level of named(model, 'level')) expect(level).to.be.within(1, 6);
    }));

  it('leads nowhere but to safe addresses', () =>
    holds((model) => {
      for (const href of named(model, 'href')) expect(href).to.match(/^(https:|mailto:|[/#])/);
    }));

  it('is what it says: its root, its language, and a name even where it shows no heading', () =>
    holds(({ frame }, { noun, attributes: { heading }, place: { language, slottedHeading } }) => {
      expect(frame.noun).to.equal(noun);
      expect(frame.lang).to.equal(language!.lang);
      if (slottedHeading) expect(frame.name).to.equal(slottedHeading);
      else if (heading) expect(frame.name).to.equal(heading);
      expect(frame.heading).to.equal(heading === '' ? undefined : frame.name);
    }));

  it('keeps its nodes as long as it is about the same, in the same language and words, and not longer', () =>
    fc.assert(
      fc.property(
        asked,
        attributes,
        fc.record({ language: some(...languages), content: some(...CONTENTS) }),
        (one, changes, place) => {
          const other = { ...one, attributes: changes, place: { ...one.place, ...place } };
          const isSame = JSON.stringify(aboutOf(one)) === JSON.stringify(aboutOf(other));
          expect(modelOf(one).frame.key === modelOf(other).frame.key).to.equal(isSame);
        },
      ),
      { numRuns: 200 },
    ));
});

/** What the nodes of an element are about: ids, language, and of a provider's content what is not set on an element of its own. */
function aboutOf({ noun, attributes: given, place }: Asked): unknown[] {
  const { options } = inputOf(table[noun].attributes, given, place);
  const { families, certifications: known } = catalogueIn(place);
  const { certification, certifications } = options as { certification?: string; certifications?: readonly string[] };
  const all = [...families, ...known].map(({ id }) => id);
  const shown = noun === 'guide' ? all : (certifications ?? [certification]);
  const { certifications: own, issuers, sources, text, hide } = place.content as ProviderContent;
  return [shown, place.language!.lang, own, issuers, sources, text, hide];
}

describe('every figure of a comparison', () => {
  /** All numbers in the facts of a certification or, of a family, of its members. */
  function numbersOf(id: string): Set<number> {
    const about = bundled.certifications.filter((one) => one.id === id || one.family === id);
    return new Set([...walk(about)].flatMap(([, value]) => (typeof value === 'number' ? [value] : [])));
  }

  const figuresIn = (model: ComparisonModel, column: number): string[] =>
    (
      named(
        model.rows.map(({ cells }) => cells[column]!),
        'text',
      ) as Text[]
    ).flatMap((text) => (typeof text === 'string' ? [] : text.filter((_, i) => i % 2)));

  for (const language of languages)
    for (const id of SUBJECTS)
      it(`about ${id} is a figure of its facts, in the language ${language.lang}`, () => {
        const input = inputOf(table.comparison.attributes, { certifications: id, criteria: CRITERIA }, { language });
        const figures = figuresIn(comparisonModel(input, { switched: false, leads: [] }), 0);
        const known = numbersOf(id);
        for (const figure of figures)
          for (const [digits] of figure.matchAll(/\d+([.,\u00a0\u202f]\d{3})*/g))
            expect(known, figure).to.include(Number(digits.replace(/\D/g, '')));
        expect(figures, id).to.satisfy((all: string[]) => all.every((figure) => /\d/.test(figure)));
      });
});
