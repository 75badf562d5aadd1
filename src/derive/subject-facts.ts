import { stepText } from './requirement-text.js';
import type { Wording } from './wording.js';
import { ownOf } from '../page/own.js';
import type { Certification, Citation, Content, Family, Leaf, Sourced } from '../facts/types.js';
import { leavesOf, routeChoice, stepsOf } from '../eligibility/steps.js';

const leaves = ({ eligibility }: Certification): Leaf[] =>
  typeof eligibility === 'string' ? [] : leavesOf(eligibility);

/** Several statements as one, with the sources of all of them. Undefined where there is none. */
function together<Item extends Citation, Value>(
  items: readonly Item[],
  value: (items: readonly Item[]) => Value,
): Sourced<Value> | undefined {
  const [first] = items;
  if (!first) return undefined;
  const sources = [...new Set(items.flatMap((item) => item.sources))];
  return ownOf({ ...first, sources, value: value(items) });
}

/** The figures of those leaves that have one. */
const figures = (all: readonly Leaf[], key: 'months' | 'withinYears' | 'hours') =>
  together(
    all.filter((leaf) => leaf[key]),
    (some) => some.map((leaf) => leaf[key]!),
  );

/** A certification with what its cells need besides: the whole issuer, and its tree of requirements in figures. */
export function certificationFacts(certification: Certification, content: Content, words: Wording) {
  const { eligibility } = certification;
  const asked = leaves(certification).filter(({ kind }) => kind !== 'coursework');
  const steps = typeof eligibility === 'string' ? [] : stepsOf(eligibility);
  const training = steps.filter((step) => leavesOf(step).every(({ kind }) => kind === 'coursework'));
  return {
    ...certification,
    issuer: content.issuers[certification.issuer],
    none:
      eligibility === 'none'
        ? ownOf({ ...certification.eligibilityCitation, value: words.language.messages.noPrerequisites })
        : undefined,
    prerequisites: together(asked, () => undefined),
    routes: routeChoice(eligibility)?.any.length,
    months: figures(asked, 'months'),
    years: figures(asked, 'withinYears'),
    training: together(training.flatMap(leavesOf), () => words.join(training.map((step) => stepText(step, words)))),
  };
}

/** A family with figures derived from those of its certifications for which they are known and comparable. */
export function familyFacts(family: Family, content: Content, words: Wording) {
  const members = content.certifications.filter((certification) => certification.family === family.family);
  const all = members.flatMap(leaves);
  const issuers = [...new Set(members.map(({ issuer }) => issuer))].flatMap((id) => content.issuers[id] ?? []);
  // A format with a remark is old or doubtful, and one without a count of questions cannot be compared.
  const exams = members.flatMap(({ exam }) =>
    exam?.questions && exam.minutes && !exam.questions.note && !exam.minutes.note ? [exam] : [],
  );
  const years = members.flatMap(({ renewal }) => renewal?.years ?? []);
  const months = figures(all, 'months');
  return {
    ...family,
    total: members.length,
    issuer: together(issuers, () => ({
      name: words.list(issuers.map(({ name, abbreviation = name }) => abbreviation)),
    })),
    months: months && { ...months, value: Math.max(...months.value) },
    unpublished: members.filter(({ eligibility }) => eligibility === 'unpublished').length,
    hours: figures(all, 'hours'),
    hoursKnown: members.filter((member) => leaves(member).some(({ hours }) => hours)).length,
    exam: {
      questions: together(
        exams.map((exam) => exam.questions!),
        (some) => some.map(({ value }) => value),
      ),
      minutes: together(
        exams.map((exam) => exam.minutes!),
        (some) => some.map(({ value }) => value),
      ),
      known: exams.length,
    },
    renewal: { years: together(years, (some) => some.map(({ value }) => value)), known: years.length },
  };
}
