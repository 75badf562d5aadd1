import { type CitedSources, type SourceList, monthName } from '../catalogue/cited-sources.js';
import { listOf } from '../catalogue/lists.js';
import { say, topicOf } from '../catalogue/messages.js';
import type { OfferLink } from '../catalogue/offers.js';
import { titleOf } from '../catalogue/titles.js';
import type { Catalogue, Foreign, SharedView } from '../catalogue/types.js';
import type { ProviderContent } from '../facts/types.js';
import type { Options, ValuesOf } from '../options/option.js';
import type { attributes as shared } from '../options/shared.js';
import type { Noun } from '../options/table.js';
import { memo } from '../page/memo.js';
import { own, ownOf } from '../page/own.js';
import { isOutdated } from './age.js';
import type { PageInput } from './page-input.js';

/** All that an element shows is made from this, and from what the learner did in it. */
export interface ModelInput<Own extends Options> {
  readonly options: ValuesOf<Own & typeof shared>;
  readonly catalogue: Catalogue;
  /** What the provider gave, for look-ups by id. */
  readonly provider: ProviderContent;
  readonly page: PageInput;
}

/** What all elements show around their content. */
export interface Frame {
  /** As long as it is the same, nodes stay and what changes in them is set on them; else all texts are made anew. */
  readonly key: string;
  readonly noun: Noun;
  /** The accessible name. */
  readonly name: string;
  /** Undefined where the page wants none. */
  readonly heading: string | undefined;
  readonly level: number;
  readonly intro: string;
  /** What must be said of the certification that is shown: that it is retired, or has another name now. */
  readonly remarks: readonly (string | Foreign)[];
  readonly lang: string;
  readonly dir: string;
  readonly theme: string | undefined;
  /** The provider's link under the content; undefined where there is none, or the content has it. */
  readonly offer: OfferLink | undefined;
  /** The list under the content; undefined where there is none, or the content has it. */
  readonly sources: SourceList | undefined;
  /** Whose marks the names are, and that the site is independent. */
  readonly marks: string;
  /** When the facts were compared with their sources. */
  readonly age: string | undefined;
}

export interface Model {
  readonly frame: Frame;
}

/** The level of headings below one of this level. There is none below the sixth. */
export const levelBelow = (level: number): number => Math.min(level + 1, 6);

/** What an element says of itself to its frame. */
export interface Framing {
  readonly noun: Noun;
  /** The heading where the page gives none. */
  readonly heading: string;
  readonly intro: string;
  /** Ids of the certifications and families that are shown. */
  readonly shown: readonly string[];
  readonly cited: CitedSources;
  readonly offer?: OfferLink | undefined;
  /** What must be said of what is shown, where the content does not say it. */
  readonly remarks?: readonly (string | Foreign)[];
  /** What the sources are the sources of; default: what is shown. Null where the content has the list itself. */
  readonly topic?: string | null;
}

export function frameOf<Own extends Options>(input: ModelInput<Own>, framing: Framing): Frame {
  const { options, catalogue, provider, page } = input;
  const {
    noun,
    heading,
    intro,
    shown,
    cited,
    offer,
    remarks = [],
    topic = topicFor(noun, shown, catalogue),
  } = ownOf(framing);
  const { heading: given, headingLevel, theme } = options as ValuesOf<typeof shared>;
  const { lang, dir, messages } = catalogue;
  const { month } = cited;
  const age = month && { month: monthName(month, catalogue) };
  const name = page.slottedHeading || given || heading;
  return {
    key: [lang, ...shown, signatureOf(provider)].join(' '),
    noun,
    name,
    heading: given === '' ? undefined : name,
    level: headingLevel,
    intro,
    remarks,
    lang,
    dir,
    theme,
    offer,
    // Cited is what has been put into the model until now: the content comes first.
    sources: topic === null ? undefined : cited.list(topic),
    marks: [...marksOf(shown, catalogue), own(provider, 'independence') ?? messages.independence].join(' '),
    age: age && say(isOutdated(month) ? messages.outdated : messages.compared, age, catalogue),
  };
}

/** What is shown of what, in words: tells this list of sources from others on the page. */
function topicFor(noun: Noun, shown: readonly string[], catalogue: SharedView): string {
  const names = shown.map((id) => titleOf(id, catalogue).marked);
  return topicOf(catalogue.messages.sections[noun as 'comparison'], listOf(names, catalogue), catalogue);
}

/** Whose marks the names are, as far as a source says so. */
function marksOf(shown: readonly string[], { certifications, issuers, messages }: SharedView): string[] {
  const named = certifications.filter(({ id, family }) => shown.includes(id) || shown.includes(family));
  const marks = [...new Set(named.map(({ issuer }) => issuer))].flatMap((id) => {
    const issuer = own(issuers, id);
    return (issuer && own(issuer, 'marks')) ?? [];
  });
  return [...marks, messages.trademarkOthers];
}

const signatures = new WeakMap<ProviderContent, string>();

/**
 * What a provider's content changes in texts that are not set on an element of their own, as a text: apps make the same content anew
 * each time they render, and nothing is to go with it. What is hidden changes what is said of a family.
 */
const signatureOf = (provider: ProviderContent): string =>
  memo(signatures, provider, () => {
    const { certifications, issuers, sources, text, hide } = ownOf(provider);
    return JSON.stringify([certifications, issuers, sources, text, hide]);
  });
