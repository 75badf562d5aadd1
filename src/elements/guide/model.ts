import { type Cite, CitedSources, type SourceList } from '../../catalogue/cited-sources.js';
import { type Follower, followedText } from '../../catalogue/followers.js';
import { say } from '../../catalogue/messages.js';
import { courseFor, offerFor } from '../../catalogue/offers.js';
import { certificationOf, subjectIdsOf, titleOf } from '../../catalogue/titles.js';
import type { Catalogue, Text } from '../../catalogue/types.js';
import { type Model, type ModelInput, frameOf, levelBelow } from '../../element/model.js';
import type { Section, attributes } from '../../options/guide.js';
import { ownOf } from '../../page/own.js';

export interface GuideSection {
  readonly id: Section;
  readonly name: string;
}

/** The section that is no element of its own. */
export interface Overview {
  readonly heading: string;
  /** What a PMO is; then what the certifications are, and how they differ. */
  readonly paragraphs: readonly (readonly Sentence[])[];
  readonly sources: SourceList | undefined;
}

export interface Sentence {
  readonly text: Text;
  readonly lang: string | undefined;
  readonly cites: readonly Cite[];
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

/** What followed the learner's choice. It is said in the language of then, and as long as that is still shown. */
export interface Followed {
  readonly certification: string;
  readonly parts: readonly Follower[];
  readonly lang: string;
}

/** Sections in which a course for what is chosen stands already. */
const WITH_OFFER: readonly string[] = ['process', 'checklist', 'benefits'];

export function guideModel(
  input: ModelInput<typeof attributes>,
  { followed }: { readonly followed: Followed | undefined },
): GuideModel {
  const { options, catalogue, provider } = input;
  const { messages } = catalogue.guide;
  const { certification, headingLevel } = options;
  const sections = options.sections as readonly Section[];
  const cited = new CitedSources(catalogue);
  const level = levelBelow(headingLevel);
  const isOfferedInside = courseFor(certification, provider) && sections.some((id) => WITH_OFFER.includes(id));
  return {
    navigation: messages.guideNavigation,
    sections: sections.map((id) => ({ id, name: catalogue.messages.sections[id] })),
    overview: overviewOf(cited, catalogue),
    status: statusOf(followed, certification, catalogue),
    level,
    frame: frameOf(input, {
      noun: 'guide',
      // A provider may hide PMP.
      heading: certificationOf('pmp', catalogue)
        ? say(messages.guideHeading, { name: titleOf('pmp', catalogue).marked }, catalogue)
        : messages.guideHeadingFamily,
      intro: messages.guideIntro,
      // The footer says for all parts whose marks the names are.
      shown: subjectIdsOf(catalogue),
      cited,
      offer: isOfferedInside ? undefined : offerFor(certification, input),
      topic: null,
    }),
  };
}

function overviewOf(cited: CitedSources, catalogue: Catalogue): Overview {
  const { overview: heading } = catalogue.messages.sections;
  const sentences = catalogue.guide.overview
    .map(ownOf)
    .map(({ text, lang, cites }) => ({ text, lang, cites: cited.cite(cites) }));
  return { heading, paragraphs: [sentences.slice(0, 1), sentences.slice(1)], sources: cited.list(heading) };
}

function statusOf(followed: Followed | undefined, certification: string, catalogue: Catalogue): string {
  if (followed?.lang !== catalogue.lang || followed.certification !== certification) return '';
  return followedText(followed.parts, titleOf(certification, catalogue).marked, catalogue);
}
