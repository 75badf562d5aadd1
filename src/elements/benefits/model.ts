import { type Cite, CitedSources } from '../../catalogue/cited-sources.js';
import type { BenefitId } from '../../catalogue/ids.js';
import { offerFor } from '../../catalogue/offers.js';
import { type BenefitView, type Rich, benefitsOf, certificationOf, titleOf } from '../../catalogue/sentences.js';
import { type Model, type ModelInput, frameOf, levelBelow } from '../../element/model.js';
import type { attributes } from '../../options/benefits.js';

/** How strong the evidence is, from nothing to what nobody with an interest has made. */
export type Strength = 'none' | 'issuer' | 'survey' | 'independent';

export interface Benefit {
  readonly id: BenefitId;
  readonly title: string;
  /** What is hoped for; only for a family. */
  readonly hope: string | undefined;
  readonly strength: Strength;
  /** The same in words. */
  readonly strengthName: string;
  /** What the cited sources say; undefined where nothing was found. */
  readonly evidence: Rich | undefined;
  readonly cites: readonly Cite[];
  readonly remark: string | undefined;
}

export interface BenefitsModel extends Model {
  readonly benefits: readonly Benefit[];
  /** Level of the headings of benefits. */
  readonly level: number;
}

/** The benefits of a certification or family, each with its evidence. */
export function benefitsModel(input: ModelInput<typeof attributes>): BenefitsModel {
  const { options, catalogue, page } = input;
  const { facts, words, own } = catalogue;
  const { certification: id } = options;
  const { messages } = words.language;
  const cited = new CitedSources(facts, words);
  const benefits = benefitsOf(id, facts, words)
    .filter((benefit) => !own.hide?.includes(`benefit:${benefit.id}`))
    .map((benefit) => benefitOf(benefit, cited, messages, words.language.notes));
  const heading = certificationOf(id, facts)
    ? words.say(messages.benefitsHeading, { name: titleOf(id, facts, words).long })
    : messages.benefitsHeadingFamily;
  const frame = frameOf(input, {
    noun: 'benefits',
    heading,
    intro: messages.benefitsIntro,
    shown: [id],
    cited,
    offer: offerFor(id, catalogue, options, page.inNewTabs),
  });
  return { frame, benefits, level: levelBelow(options.headingLevel) };
}

type Messages = Readonly<Record<(typeof STRENGTHS)[Strength], string>>;

function benefitOf(
  { id, title, body, evidence }: BenefitView,
  cited: CitedSources,
  messages: Messages,
  notes: Readonly<Record<string, string>>,
): Benefit {
  const strength = evidence?.strength ?? 'none';
  const note = evidence?.note;
  return {
    id,
    title,
    hope: body,
    strength,
    strengthName: messages[STRENGTHS[strength]],
    evidence: evidence?.text,
    cites: cited.cite(...(evidence?.citations ?? [])),
    remark: note && (notes[note] ?? note),
  };
}

const STRENGTHS = {
  none: 'evidenceNone',
  issuer: 'evidenceIssuer',
  survey: 'evidenceSurvey',
  independent: 'evidenceIndependent',
} as const;
