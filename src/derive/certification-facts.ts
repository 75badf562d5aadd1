import { ownOf } from '../page/own.js';
import type { Certification, Citation, Content, Leaf, Sourced } from '../facts/types.js';
import { leavesOf, routeChoice, stepsOf } from '../eligibility/steps.js';
import type { Rich } from './rich.js';
import { stepText } from './requirement-text.js';
import type { Wording } from './wording.js';

/** Several statements as one, with the sources of all of them. Undefined where there is none. */
function together<Value>(
  items: readonly Citation[],
  value: Value,
): (Citation & { readonly value?: NonNullable<Value> }) | undefined {
  const [first] = items;
  if (!first) return undefined;
  return ownOf({
    ...first,
    sources: [...new Set(items.flatMap((item) => item.sources))],
    ...(value != null && { value }),
  });
}

/** The figures of those leaves that have one. */
function figures(leaves: readonly Leaf[], key: 'months' | 'withinYears'): Sourced<number[]> | undefined {
  const some = leaves.filter((leaf) => leaf[key]);
  return together(
    some,
    some.map((leaf) => leaf[key]!),
  ) as Sourced<number[]> | undefined;
}

/** What the sentences of a certification are filled with, in one language. */
export function certificationFacts(certification: Certification, { issuers }: Content, wording: Wording) {
  const { eligibility, eligibilityCitation, noExperience } = certification;
  const { messages } = wording.language;
  const steps = typeof eligibility === 'string' ? [] : stepsOf(eligibility);
  const leaves = typeof eligibility === 'string' ? [] : leavesOf(eligibility);
  const asked = leaves.filter(({ kind }) => kind !== 'coursework');
  const training = steps.filter((step) => leavesOf(step).every(({ kind }) => kind === 'coursework'));
  return {
    ...certification,
    issuer: issuers[certification.issuer],
    /** That nothing is asked for, and that no experience is, where a source says so. */
    none:
      eligibility === 'none' && eligibilityCitation
        ? together([eligibilityCitation], messages.noPrerequisites)
        : undefined,
    noExperience: noExperience && together([noExperience], messages.noExperience),
    prerequisites: together(asked, undefined),
    /** How many routes there are: ours to count. */
    routes: routeChoice(eligibility)?.any.length,
    months: figures(asked, 'months'),
    years: figures(asked, 'withinYears'),
    training: together(training.flatMap(leavesOf), textOfAll(training, wording)),
  };
}

export type CertificationFacts = ReturnType<typeof certificationFacts>;

/** Several requirements as one list; undefined where the language lacks words for one. */
function textOfAll(steps: Parameters<typeof stepText>[0][], wording: Wording): Rich | undefined {
  const texts = steps.map((step) => stepText(step, wording));
  return texts.includes(undefined) ? undefined : wording.join(texts as Rich[]);
}
