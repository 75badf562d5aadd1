import type { Catalogue } from '../catalogue/catalogue.js';
import type { CitedSources, SourceList } from '../catalogue/cited-sources.js';
import type { OfferLink } from '../catalogue/offers.js';
import { titleOf } from '../catalogue/sentences.js';
import type { ProviderContent } from '../facts/types.js';
import type { Options, ValuesOf } from '../options/option.js';
import type { attributes as shared } from '../options/shared.js';
import type { Noun } from '../options/table.js';
import { memo } from '../page/memo.js';
import { ownOf } from '../page/own.js';
import { isOutdated } from './age.js';
import type { PageInput } from './page-input.js';

/** All that an element shows is made from this, and from what the learner did in it. */
export interface ModelInput<Own extends Options> {
  readonly options: ValuesOf<Own & typeof shared>;
  readonly catalogue: Catalogue;
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
  /** What the sources are the sources of; default: what is shown. Null where the content has the list itself. */
  readonly topic?: string | null;
}

export function frameOf<Own extends Options>({ options, catalogue, page }: ModelInput<Own>, framing: Framing): Frame {
  const { noun, heading, intro, shown, cited, offer, topic = topicOf(noun, shown, catalogue) } = ownOf(framing);
  const { words, own } = catalogue;
  const { heading: given, headingLevel, theme } = options as ValuesOf<typeof shared>;
  const { lang, dir, messages } = words.language;
  const { month } = cited;
  const name = page.slottedHeading || given || heading;
  return {
    key: [lang, ...shown, signatureOf(own)].join(' '),
    noun,
    name,
    heading: given === '' ? undefined : name,
    level: headingLevel,
    intro,
    lang,
    dir,
    theme,
    offer,
    // Cited is what has been put into the model until now: the content comes first.
    sources: topic === null ? undefined : cited.list(topic),
    marks: marksOf(shown, catalogue),
    age: month && words.say(isOutdated(month) ? messages.outdated : messages.compared, { month: words.date(month) }),
  };
}

/** What is shown of what, in words: tells this list of sources from others on the page. */
function topicOf(noun: Noun, shown: readonly string[], { facts, words }: Catalogue): string {
  const { sections, topicOf: message } = words.language.messages;
  const name = words.list(shown.map((id) => titleOf(id, facts, words).marked));
  return words.say(message, { topic: sections[noun as 'comparison'], name });
}

/** Whose marks the names are, as far as a source says so, and that the site is independent. */
function marksOf(shown: readonly string[], { facts, words, own }: Catalogue): string {
  const { messages } = words.language;
  const issuers = facts.certifications
    .filter(({ id, family }) => shown.includes(id) || shown.includes(family))
    .map(({ issuer }) => issuer);
  const marks = [...new Set(issuers)].flatMap((id) => facts.issuers[id]?.trademark ?? []);
  return [
    ...marks.map(({ marks: names, owner }) => words.say(messages.trademark, { marks: words.list(names), owner })),
    messages.trademarkOthers,
    own.independence ?? messages.independence,
  ].join(' ');
}

const signatures = new WeakMap<ProviderContent, string>();

/**
 * What a provider's content changes in texts that are not set on an element of their own, as a text: apps make the same content anew
 * each time they render, and nothing is to go with it. What is hidden changes what is said of a family.
 */
const signatureOf = (own: ProviderContent): string =>
  memo(signatures, own, () => JSON.stringify([own.certifications, own.issuers, own.sources, own.text, own.hide]));
