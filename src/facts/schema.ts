/**
 * What the content module may hold. Zod decides at the border only: in the build and the tests for the bundled content,
 * in the browser (by a later `import()`) for a provider's own. The first-load bundle never imports this file's values.
 *
 * `zod/mini` rather than `zod`: the same checks for a third of the bytes, and it never probes `new Function`, which a
 * strict content security policy would report.
 */
import * as z from 'zod/mini';
import { addressSchema } from './address-schema.js';
import { BENEFITS, EDUCATION_LEVELS, STEPS } from './ids.js';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Ids are names in storage and addresses, too. */
export const Slug = z.string().check(z.regex(SLUG, 'expected lower-case words joined by hyphens'), z.maxLength(100));
/** Where ticks are stored by certification, `v` is the version of what is stored, and `answers` what a finder was told. */
const CertificationId = Slug.check(z.regex(/^(?!(v|answers)$)/, 'expected another id: "v" and "answers" are reserved'));
const RequirementId = z
  .string()
  .check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'expected "certification/requirement"'), z.maxLength(200));
const Month = z.string().check(z.regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/, 'expected a month such as 2026-11'));
const SourceDate = z.string().check(
  z.regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'expected 2026, 2026-07 or 2026-07-09'),
  z.refine((date) => isDay(date), 'expected a day that there is'),
);
const LanguageTag = z
  .string()
  .check(z.regex(/^[a-z]{2,3}([-_][a-z0-9]{2,8}){0,3}$/i, 'expected a language such as "en"'));
const HttpsUrl = addressSchema(/^https:/i, 'an https address');
/** At least one character that can be seen, and no more than anybody reads in a widget. */
export const Text = z.string().check(z.regex(/[^\s\p{C}]/u, 'expected some text'), z.maxLength(2000));
/** Questions, months, hours, points: more than any certification asks for, and no more than can be read. */
const Count = z.int().check(z.gte(1), z.lte(10_000));
/** Drawn as points on a line. */
const Years = z.int().check(z.gte(1), z.lte(50));
const People = z.int().check(z.gte(1), z.lte(1_000_000_000));
const Percent = z.int().check(z.gte(1), z.lte(100));

/** Where something was read. `url` is missing only where no page is public: such a source may back prose, never a figure. */
export const Source = z.strictObject({
  title: Text,
  publisher: z.optional(Text),
  url: z.optional(HttpsUrl),
  /** The date that the source speaks for. Missing means that it is undated, which the widget says. */
  date: z.optional(SourceDate),
  /** Language of the title, and of the page where that is another. Missing: nobody says, so it is read as the widget's. */
  lang: z.optional(LanguageTag),
  hreflang: z.optional(LanguageTag),
  kind: z.enum(['issuer', 'press', 'provider', 'other']),
});

/** Says for one statement where it was read, and in which month it was last compared with that source. */
const citation = {
  sources: z.array(Slug).check(z.minLength(1), z.maxLength(50)),
  checked: Month,
  /** Id of a remark in the text module that must stand beside the statement. */
  note: z.optional(Slug),
};
export const Citation = z.strictObject(citation);
const sourced = <T extends z.ZodMiniType>(value: T) => z.strictObject({ value, ...citation });

export const Issuer = z.strictObject({
  name: Text,
  abbreviation: z.optional(Text),
  page: HttpsUrl,
  /** Who holds the exam, where that is somebody else. */
  examiner: z.optional(Text),
  /** Names that a source calls marks of `owner`. Other names get the general sentence. */
  trademark: z.optional(
    z.strictObject({ marks: z.array(Text).check(z.minLength(1), z.maxLength(50)), owner: Text, ...citation }),
  ),
  ...citation,
});

/** One thing that a learner can tick. */
export const Leaf = z.strictObject({
  id: RequirementId,
  /** Under which its words stand, where several requirements share them. */
  words: z.optional(RequirementId),
  kind: z.enum(['education', 'experience', 'coursework', 'issuer']),
  months: z.optional(Count),
  withinYears: z.optional(Years),
  hours: z.optional(Count),
  level: z.optional(z.enum(EDUCATION_LEVELS)),
  /** The certification that has to be held. */
  holds: z.optional(Slug),
  /** Leaves that are fulfilled as well whenever this one is: 60 months imply 36. */
  implies: z.optional(z.array(RequirementId).check(z.maxLength(100))),
  ...citation,
});

/** Everything in it is needed. */
export const All = z.strictObject({
  get all() {
    return z.array(Requirement).check(z.minLength(1), z.maxLength(100));
  },
});

/** One of its options is enough: a choice of route through the whole, or two ways to fulfil one requirement. */
export const Any = z.strictObject({
  id: RequirementId,
  as: z.enum(['route', 'alternative']),
  get any() {
    return z.array(z.strictObject({ id: Slug, requirement: Requirement })).check(z.minLength(1), z.maxLength(100));
  },
});

export const Requirement = z.union([Leaf, All, Any], 'expected a requirement, or a list of them under "all" or "any"');

const exam = z.strictObject({
  /** Since when it is as it is, and of which edition it is, where that is told. */
  since: z.optional(sourced(SourceDate)),
  edition: z.optional(sourced(SourceDate)),
  questions: z.optional(sourced(Count)),
  scored: z.optional(sourced(Count)),
  minutes: z.optional(sourced(Count)),
  breaks: z.optional(sourced(Count)),
  passMark: z.optional(sourced(z.strictObject({ marks: Count, of: Count }))),
  domains: z.optional(
    sourced(z.array(z.strictObject({ name: Text, percent: Percent })).check(z.minLength(1), z.maxLength(50))),
  ),
  /** Where it can be taken, and by whom it is held there. */
  delivery: z.optional(sourced(z.strictObject({ centre: z.optional(Text), online: z.optional(Text) }))),
  languages: z.optional(sourced(Count)),
  attempts: z.optional(sourced(z.strictObject({ count: Count, years: Years }))),
});

const renewal = z.strictObject({
  years: sourced(Years),
  /** PDUs in a cycle, or CPD points in a year. */
  credits: z.optional(sourced(z.strictObject({ pdu: z.optional(Count), cpdYearly: z.optional(Count) }))),
});

/** How well a benefit is backed: said by the issuer, counted by whoever sells the certification, or found by others. */
const Benefit = z.strictObject({ strength: z.enum(['issuer', 'survey', 'independent']), ...citation });

/** Prose about a certification; the words stand in the text module under the same ids. */
const prose = {
  focus: z.optional(Citation),
  audience: z.optional(Citation),
  roles: z.optional(Citation),
  recognition: z.optional(Citation),
  benefits: z.optional(z.partialRecord(z.enum(BENEFITS), Benefit)),
};

/** As many as can be ticked with patience. */
const MOST_NODES = 300;

export const Certification = z
  .strictObject({
    id: CertificationId,
    family: z.enum(['pmo', 'pm']),
    name: Text,
    /** Language of the name, where it is a phrase. Missing: it is read as the widget's. */
    lang: z.optional(LanguageTag),
    /** The short form, where the issuer has one; shown instead of `name` wherever room is scarce. */
    abbreviation: z.optional(Text),
    mark: z.optional(z.enum(['®', '™'])),
    issuer: Slug,
    page: HttpsUrl,
    status: z.enum(['current', 'renamed', 'retired']),
    /** Shown nowhere; content that was written before says it. */
    level: z.optional(z.enum(['entry', 'practitioner', 'expert'])),
    /** `none`: a source says that nothing is asked for. `unpublished`: nothing was found, which is not the same. */
    eligibility: z.union(
      [Requirement, z.enum(['none', 'unpublished'])],
      'expected "none", "unpublished" or a tree of requirements',
    ),
    /** Where `none` was read; for a tree, each leaf says it itself. */
    eligibilityCitation: z.optional(Citation),
    /** Usual length of the course, in days. */
    course: z.optional(sourced(Count)),
    exam: z.optional(exam),
    renewal: z.optional(renewal),
    /** Its issuer says that no experience is asked for. That nobody names any is not the same. */
    noExperience: z.optional(Citation),
    /** Since when it is offered. */
    since: z.optional(sourced(SourceDate)),
    /** The certification that its issuer points those to who do not qualify yet. */
    stepBefore: z.optional(sourced(Slug)),
    /** Fewest active holders that the source speaks of. */
    holders: z.optional(sourced(People)),
    /** How much more holders say that they earn, in percent, over how many countries. */
    salary: z.optional(sourced(z.strictObject({ percent: Percent, countries: Count }))),
    /** What its issuer says of a step besides the figures; the words stand in the text module. */
    process: z.optional(z.partialRecord(z.enum(STEPS), Citation)),
    ...prose,
  })
  .check(
    z.refine(({ eligibility, eligibilityCitation }) => eligibility !== 'none' || eligibilityCitation, {
      path: ['eligibilityCitation'],
      error: 'expected a source for "none": that nobody names a prerequisite does not mean that there is none',
    }),
    z.refine(({ eligibility }) => typeof eligibility === 'string' || [...nodes(eligibility)].length <= MOST_NODES, {
      path: ['eligibility'],
      error: `expected at most ${MOST_NODES} requirements in all`,
    }),
    z.refine(({ eligibility }) => typeof eligibility === 'string' || hasUniqueIds(eligibility), {
      path: ['eligibility'],
      error: 'expected each requirement to have an id of its own',
    }),
    z.refine(({ eligibility, noExperience }) => !noExperience || !asksForExperience(eligibility), {
      path: ['noExperience'],
      error: 'expected no requirement of the kind "experience" beside it',
    }),
    z.refine(({ eligibility }) => typeof eligibility === 'string' || hasOneRoute(eligibility), {
      path: ['eligibility'],
      error: 'expected at most one choice of route, outside of any alternative',
    }),
  );

/** A kind of certification that is shown as one column. What is said of it is said of its certifications, by name. */
export const Family = z.strictObject({ id: Slug });

export const Content = z.strictObject({
  certifications: z.array(Certification),
  families: z.array(Family),
  issuers: z.record(Slug, Issuer),
  sources: z.record(Slug, Source),
  glossary: z.record(Slug, Citation),
});

/** Not 31 April. A year or a month is there always. */
function isDay(date: string): boolean {
  const day = date.split('-')[2];
  return !day || new Date(`${date}T00:00:00Z`).getUTCDate() === Number(day);
}

type Node = z.infer<typeof Requirement>;

// Asked of the node itself: a page may have put anything on all objects.
const isAll = (node: Node): node is Extract<Node, { all: unknown }> => Object.hasOwn(node, 'all');
const isChoice = (node: Node): node is Extract<Node, { any: unknown }> => Object.hasOwn(node, 'any');

function* nodes(requirement: Node): Generator<Node> {
  yield requirement;
  if (isAll(requirement)) for (const child of requirement.all) yield* nodes(child);
  if (isChoice(requirement)) for (const option of requirement.any) yield* nodes(option.requirement);
}

const asksForExperience = (eligibility: Node | string): boolean =>
  typeof eligibility !== 'string' &&
  [...nodes(eligibility)].some((node) => 'kind' in node && node.kind === 'experience');

function hasUniqueIds(tree: Node): boolean {
  const ids = [...nodes(tree)].flatMap((node) => ('id' in node ? [node.id] : []));
  const options = [...nodes(tree)].flatMap((node) => (isChoice(node) ? [node.any.map((option) => option.id)] : []));
  return [ids, ...options].every((list) => new Set(list).size === list.length);
}

function hasOneRoute(tree: Node): boolean {
  const routes = (node: Node, inside: boolean): number =>
    isAll(node)
      ? node.all.reduce((sum, child) => sum + routes(child, inside), 0)
      : isChoice(node)
        ? (node.as === 'route' ? (inside ? 2 : 1) : 0) +
          node.any.reduce((sum, option) => sum + routes(option.requirement, true), 0)
        : 0;
  return routes(tree, false) <= 1;
}
