import type { CellLine } from '../catalogue/types.js';
import { leavesOf, routeChoice, stepsOf } from '../eligibility/steps.js';
import type { Citation, CriterionId } from '../facts/types.js';
import type { Language } from '../words/en/index.js';
import type { CertificationFacts } from './certification-facts.js';
import type { Said, Wordings } from './lines.js';
import { isStatement } from './read.js';
import { type Step, stepInWords } from './requirement-text.js';
import type { Filled, Wording } from './wording.js';

/** What is drawn beside a line. */
type Drawn = Pick<CellLine, 'percent' | 'minutes' | 'years'>;

/** How a row of the comparison is written. */
export interface Criterion {
  /** A sentence that a certification has of its own. */
  readonly own: (language: Language, certification: string) => string | undefined;
  /** What backs that sentence, besides the figures in it. */
  readonly citation: (facts: CertificationFacts) => Citation | undefined;
  /** Sentences that all certifications share: of each list, the first of which all figures are known. */
  readonly shared: (language: Language) => readonly (readonly string[])[];
  /** Lines that are no sentence of the language, such as the areas of an exam. */
  readonly items: (facts: CertificationFacts, wording: Wording) => readonly (Filled & { readonly drawn?: Drawn })[];
  /** The same by their numbers, where no language has a name for any of them. */
  readonly unnamedItems: Criterion['items'];
  /** What is drawn beside the first line, as far as the line says it: what it was read from is among its citations. */
  readonly drawn: (facts: CertificationFacts, citations: readonly Citation[]) => Drawn;
  /** What is said where no language has any of these: what is known is not called unknown because nobody put it into words. */
  readonly otherwise: (facts: CertificationFacts, wordings: Wordings) => readonly Said<Filled>[];
  /** Whether the row says that something is not shown, so that a link to the issuer stands beside it. */
  readonly isOpen: boolean;
}

/** A criterion with prose or figures, and no more. */
function plainly(id: CriterionId): Criterion {
  return {
    own: ({ certifications }, certification) => certifications[certification]?.[id],
    citation: (facts) => {
      const statement = (facts as Partial<Record<CriterionId, unknown>>)[id];
      return isStatement(statement) ? statement : undefined;
    },
    shared: ({ cells }) => (cells[id] ?? []).map((texts) => [texts].flat()),
    items: () => [],
    unnamedItems: () => [],
    drawn: () => ({}),
    otherwise: () => [],
    isOpen: false,
  };
}

/** Prose. Where nobody wrote it, its source is named. */
function prose(id: CriterionId): Criterion {
  const criterion = plainly(id);
  return {
    ...criterion,
    otherwise: (facts, [wording]) => {
      const citation = criterion.citation(facts);
      const text = [wording.language.messages.seeSource];
      return citation ? [{ said: { text, citations: [citation] }, wording }] : [];
    },
  };
}

/** What is asked for, one by one: training or all else. A choice of routes is told by its routes. */
const asked =
  (isTraining: boolean): Criterion['otherwise'] =>
  ({ eligibility }, wordings) =>
    (typeof eligibility === 'string' ? [] : stepsOf(eligibility))
      .map((step) => ({ step, leaves: leavesOf(step) }))
      .filter(({ step, leaves }) => !isRoute(step) && leaves.every(({ kind }) => kind === 'coursework') === isTraining)
      .map(({ step, leaves }) => {
        const { said, wording } = stepInWords(step, wordings);
        return { said: { text: wording.capitalised(said), citations: leaves }, wording };
      });

const isRoute = (step: Step): boolean => 'any' in step && step.as === 'route';

/** The areas of an exam, each with its share. */
const domains: Criterion['items'] = ({ exam }, wording) =>
  (exam?.domains?.value ?? []).flatMap((domain) => {
    const filled = wording.fill(wording.language.messages.domain, domain, exam!.domains);
    return filled ? [{ ...filled, drawn: { percent: domain.percent } }] : [];
  });

/** The routes by which the prerequisites are met, each with the experience that it asks for; one without a name by its number. */
const routes: (isNamed: boolean) => Criterion['items'] =
  (isNamed) =>
  ({ eligibility }, wording) => {
    const choice = routeChoice(eligibility);
    const { routes: named, messages, unnamed } = wording.language;
    const names = choice && named[choice.id];
    if (!choice || (isNamed && !choice.any.some(({ id }) => names?.[id] !== undefined))) return [];
    return choice.any.flatMap(({ id, requirement }, i): Filled[] => {
      const route = names?.[id] ?? wording.say(unnamed.route, { number: i + 1 });
      const leaves = leavesOf(requirement);
      const months = leaves.flatMap((leaf) => leaf.months ?? []);
      // A route may ask for no experience.
      const filled = wording.first([messages.routeMonths, '{route}'], { route, months }, leaves[0]);
      return filled ? [{ ...filled, citations: leaves }] : [];
    });
  };

export const CRITERIA: Readonly<Record<CriterionId, Criterion>> = {
  focus: prose('focus'),
  audience: prose('audience'),
  issuer: plainly('issuer'),
  prerequisites: {
    ...plainly('prerequisites'),
    items: routes(true),
    unnamedItems: routes(false),
    otherwise: asked(false),
  },
  training: { ...plainly('training'), otherwise: asked(true) },
  exam: {
    ...plainly('exam'),
    drawn: ({ exam }, citations) =>
      exam?.minutes && citations.includes(exam.minutes) ? { minutes: exam.minutes.value } : {},
  },
  domains: { ...plainly('domains'), items: domains },
  delivery: plainly('delivery'),
  attempts: plainly('attempts'),
  // Neither a drawing nor a duration in data has a place for a remark.
  renewal: {
    ...plainly('renewal'),
    drawn: ({ renewal }, citations) =>
      renewal && citations.includes(renewal.years) && !renewal.years.note ? { years: renewal.years.value } : {},
  },
  fee: { ...plainly('fee'), isOpen: true },
  roles: prose('roles'),
  recognition: prose('recognition'),
  salary: plainly('salary'),
};
