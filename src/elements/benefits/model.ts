import { CitedSources } from '../../catalogue/cited-sources.js';
import { BENEFITS, type BenefitId } from '../../catalogue/ids.js';
import { linesByName } from '../../catalogue/members.js';
import { say, topicOf } from '../../catalogue/messages.js';
import { offerFor } from '../../catalogue/offers.js';
import { type Title, certificationOf, titleOf } from '../../catalogue/titles.js';
import { type Told, tell } from '../../catalogue/told.js';
import type { BenefitsView, Catalogue, EvidenceLine, Line } from '../../catalogue/types.js';
import { type Model, type ModelInput, frameOf, levelBelow } from '../../element/model.js';
import type { attributes } from '../../options/benefits.js';
import { own, ownOf } from '../../page/own.js';

/** How strong the evidence is, from nothing to what nobody with an interest has made. */
export type Strength = keyof typeof STRENGTHS;

export interface Benefit {
  readonly id: BenefitId;
  readonly title: string;
  /** What is hoped for; only where that is said. */
  readonly hope: Line | undefined;
  readonly strength: Strength;
  /** The same in words. */
  readonly strengthName: string;
  /** What the cited sources say: nothing where nothing was found. */
  readonly evidence: Told;
}

export interface BenefitsModel extends Model {
  readonly benefits: readonly Benefit[];
  /** Level of the headings of benefits. */
  readonly level: number;
}

/** The benefits of a certification or family, each with its evidence. */
export function benefitsModel(input: ModelInput<typeof attributes>): BenefitsModel {
  const { options, catalogue, provider } = input;
  const { certification: id } = options;
  const { messages } = catalogue.benefits;
  const title = titleOf(id, catalogue);
  const cited = new CitedSources(catalogue);
  const benefits = BENEFITS.filter((benefit) => !own(provider, 'hide')?.includes(`benefit:${benefit}`)).map((benefit) =>
    benefitOf(benefit, { title, cited, catalogue }),
  );
  const heading = certificationOf(id, catalogue)
    ? say(messages.benefitsHeading, { name: title.long }, catalogue)
    : messages.benefitsHeadingFamily;
  const frame = frameOf(input, {
    noun: 'benefits',
    heading,
    intro: messages.benefitsIntro,
    shown: [id],
    remarks: title.remarks,
    cited,
    offer: offerFor(id, input),
  });
  return { frame, benefits, level: levelBelow(options.headingLevel) };
}

interface BenefitContext {
  readonly title: Title;
  readonly cited: CitedSources;
  readonly catalogue: Catalogue;
}

function benefitOf(id: BenefitId, context: BenefitContext): Benefit {
  const { title: subject, catalogue } = context;
  const { titles, hopes, messages } = catalogue.benefits;
  const evidence = evidenceOf(id, subject.id, catalogue);
  const strength = evidence[0]?.strength ?? 'none';
  const title = titles[id];
  const topic = { id, name: topicOf(title, catalogue.messages.sections.benefits, catalogue) };
  const [hope] = linesOf(subject.id, id, hopes);
  return {
    id,
    title,
    hope: hope && ownOf(hope),
    strength,
    strengthName: messages[STRENGTHS[strength]],
    evidence: tell<Line>(subject, topic, evidence, context),
  };
}

/** What speaks for a benefit; of a family, the strongest that speaks for any of its members. */
function evidenceOf(benefit: BenefitId, id: string, catalogue: Catalogue): readonly EvidenceLine[] {
  const { evidence } = catalogue.benefits;
  if (certificationOf(id, catalogue)) return linesOf(id, benefit, evidence);
  const all = linesByName(id, (member) => linesOf(member, benefit, evidence), catalogue);
  const strongest = Math.max(...all.map(rank));
  return all.filter((line) => rank(line) === strongest);
}

const linesOf = <Of extends Line>(
  id: string,
  benefit: BenefitId,
  lines: BenefitsView['hopes'] & Readonly<Record<string, Readonly<Partial<Record<BenefitId, Of>>>>>,
): Of[] => {
  const found = own(lines, id);
  const line = found && own(found, benefit);
  return line ? [line] : [];
};

/** The weakest first, with the message that says it. */
const STRENGTHS = {
  none: 'evidenceNone',
  issuer: 'evidenceIssuer',
  survey: 'evidenceSurvey',
  independent: 'evidenceIndependent',
} as const;

const rank = ({ strength }: EvidenceLine): number => Object.keys(STRENGTHS).indexOf(strength);
