import type { Catalogue } from '../../catalogue/catalogue.js';
import { type Cite, CitedSources, type SourceList } from '../../catalogue/cited-sources.js';
import { type Follower, followedText } from '../../catalogue/followers.js';
import { courseFor, offerFor } from '../../catalogue/offers.js';
import { certificationOf, subjectIdsOf, titleOf } from '../../catalogue/sentences.js';
import { type Model, type ModelInput, frameOf, levelBelow } from '../../element/model.js';
import type { Section, attributes } from '../../options/guide.js';

export interface GuideSection {
  readonly id: Section;
  readonly name: string;
}

/** The section that is no element of its own. */
export interface Overview {
  readonly heading: string;
  /** What a PMO is, with its sources. */
  readonly meaning: string;
  readonly cites: readonly Cite[];
  /** What the certifications are, and how they differ. */
  readonly difference: string;
  readonly sources: SourceList | undefined;
}

export interface GuideModel extends Model {
  readonly navigation: string;
  readonly sections: readonly GuideSection[];
  readonly overview: Overview;
  /** One sentence for all parts, because the parts themselves say only what the learner did in them. */
  readonly status: string;
  /** Level of the headings of sections. */
  readonly level: number;
}

/** What followed the learner's choice. It is said in the words of then, and as long as that is still shown. */
export interface Followed {
  readonly certification: string;
  readonly parts: readonly Follower[];
  readonly words: object;
}

/** Sections in which a course for what is chosen stands already. */
const WITH_OFFER: readonly string[] = ['process', 'checklist', 'benefits'];

export function guideModel(
  input: ModelInput<typeof attributes>,
  { followed }: { readonly followed: Followed | undefined },
): GuideModel {
  const { options, catalogue, page } = input;
  const { facts, words } = catalogue;
  const { messages } = words.language;
  const { certification, headingLevel } = options;
  const sections = options.sections as readonly Section[];
  const cited = new CitedSources(facts, words);
  const level = levelBelow(headingLevel);
  const isOfferedInside = courseFor(certification, catalogue) && sections.some((id) => WITH_OFFER.includes(id));
  return {
    navigation: messages.guideNavigation,
    sections: sections.map((id) => ({ id, name: messages.sections[id] })),
    overview: overviewOf(cited, catalogue),
    status: statusOf(followed, certification, catalogue),
    level,
    frame: frameOf(input, {
      noun: 'guide',
      // A provider may hide PMP.
      heading: certificationOf('pmp', facts)
        ? words.say(messages.guideHeading, { name: titleOf('pmp', facts, words).marked })
        : messages.guideHeadingFamily,
      intro: messages.guideIntro,
      // The footer says for all parts whose marks the names are.
      shown: subjectIdsOf(facts),
      cited,
      offer: isOfferedInside ? undefined : offerFor(certification, catalogue, options, page.inNewTabs),
      topic: null,
    }),
  };
}

function overviewOf(cited: CitedSources, { facts, words }: Catalogue): Overview {
  const { definition, difference, glossary, messages } = words.language;
  return {
    heading: messages.sections.overview,
    meaning: glossary.pmo?.[1] ?? '',
    cites: cited.cite(facts.glossary.pmo),
    difference: `${definition} ${difference}`,
    sources: cited.list(messages.sections.overview),
  };
}

function statusOf(followed: Followed | undefined, certification: string, { facts, words }: Catalogue): string {
  if (followed?.words !== words || followed.certification !== certification) return '';
  return followedText(followed.parts, titleOf(certification, facts, words).marked, words);
}
