import { BENEFITS } from '../facts/ids.js';
import type { Rich, Wording } from './wording.js';
import type { BenefitId, Citation, Content, Strength } from '../facts/types.js';

export interface BenefitView {
  readonly id: BenefitId;
  readonly title: string;
  /** What is hoped for; only for a family. */
  readonly body: string | undefined;
  /** What the cited sources say, and how much that weighs. Missing where nothing was found. */
  readonly evidence?:
    | {
        readonly strength: Strength;
        readonly text: Rich;
        readonly citations: readonly Citation[];
        /** Id of a remark. */
        readonly note: string | undefined;
      }
    | undefined;
}

/** The benefits of a certification or family by id, each with its evidence; an unknown id has none. */
export function benefitsOf(id: string, content: Content, words: Wording): BenefitView[] {
  const subject = [...content.certifications, ...content.families].find((item) => item.id === id);
  if (!subject) return [];
  const { benefits, hopes, evidence } = words.language;
  return BENEFITS.map((benefit) => {
    const statement = subject.benefits?.[benefit];
    const filled = words.first(
      [evidence[id]?.[benefit]].flatMap((text) => text ?? []),
      subject,
    );
    return {
      id: benefit,
      title: benefits[benefit],
      body: hopes[id]?.[benefit],
      evidence: statement &&
        filled && {
          strength: statement.strength,
          text: filled.text,
          citations: [statement, ...filled.citations],
          note: statement.note,
        },
    };
  });
}
