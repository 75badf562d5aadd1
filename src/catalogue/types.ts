/**
 * What is shown, as plain data: finished sentences in one language, each with its sources. `npm run catalogue` derives it from facts
 * and words and writes one file a language beside this one; a page derives it only for a provider's own certifications or words.
 */
import type { BenefitId, CriterionId, StepId } from '../facts/ids.js';
import type { Strength } from '../facts/types.js';
import type { MessagesOf } from '../derive/messages.js';

/** A text, cut at its figures: text, figure, text and so on. One without figures is a string. */
export type Text = string | readonly string[];

/** The month (YYYY-MM) in which a statement was compared with its sources, and their ids. */
export type Citation = readonly [month: string, ...sources: string[]];

/** A text in another language than what stands around it. */
export interface Foreign {
  readonly text: string;
  readonly lang: string;
}

/** A sentence with what belongs to it. */
export interface Line {
  readonly text: Text;
  /** Where it was read. */
  readonly cites?: readonly Citation[];
  /** Remarks that must stand beside it wherever it is shown. */
  readonly remarks?: readonly (string | Foreign)[];
  /** Its language, where that is another than the catalogue's: nobody translated a provider's own words. */
  readonly lang?: string;
  /** Ids of the certifications of which it speaks, besides the one under which it stands. Where one is hidden, so is the line. */
  readonly about?: readonly string[];
}

/** A line of a cell of the comparison. */
export interface CellLine extends Line {
  /** Drawn as a bar: a share of the exam. */
  readonly percent?: number;
  /** Length of the exam, drawn as a bar beside those of the other columns. */
  readonly minutes?: number;
  /** Length of the renewal cycle, drawn as a line of time. */
  readonly years?: number;
  /** Ids of the terms of the glossary that occur in it. */
  readonly terms?: readonly string[];
  /** Says that something is not shown, so that a link to the issuer stands beside it. */
  readonly isOpen?: true;
}

/** What a certification is called, and by whom it is issued. */
export interface CertificationTitle {
  readonly id: string;
  /** Id of the family that it belongs to. */
  readonly family: string;
  /** As a name on its own: "PMP® certification", "P3O Foundation". */
  readonly long: string;
  /** Where room is scarce: "PMP", "P3O Foundation". */
  readonly short: string;
  /** ® or ™ where the issuer uses one. */
  readonly mark?: string;
  /** Language of the short name, where it is a phrase of one. */
  readonly lang?: string;
  /** Id of the issuer. */
  readonly issuer: string;
  /** Where its issuer tells about it. */
  readonly page: string;
  /** That it is retired, or has another name now. */
  readonly remarks?: readonly (string | Foreign)[];
}

/** A kind of certification, which is told by its members. */
export interface FamilyTitle {
  readonly id: string;
  readonly name: string;
}

export interface IssuerTitle {
  readonly name: string;
  /** Its abbreviation or, where it has none, its name. */
  readonly short: string;
  readonly page: string;
  /** Whose marks its names are, as a sentence, where a source says so. */
  readonly marks?: string;
}

/** A source as it is listed. */
export interface SourceTitle {
  readonly title: string;
  readonly url?: string;
  /** Who published it, and when. `{month}` is where the month stands in which it was compared. */
  readonly about: string;
  /** Whom a label in the language of the widget names, where the title is in another. */
  readonly publisher?: string;
  /** Language of the title, and of the page where that is another. */
  readonly lang?: string;
  readonly hreflang?: string;
}

/** A term with its meaning. */
export interface Term {
  readonly term: string;
  readonly meaning: string;
  readonly cites?: readonly Citation[];
}

/** What all elements show. */
export interface SharedView {
  /** Language tag, as it is written to `lang` attributes. */
  readonly lang: string;
  /** In which `Intl` writes what is put together on the page. */
  readonly locale: string;
  readonly dir: string;
  /** Zero to nine, where numbers are written by other digits. */
  readonly digits?: string;
  /**
   * What stands before the last of several items, `and` and `or`, all others being separated by commas. Where that item matches a
   * regular expression, something else. A language without these has its lists written by `Intl`.
   */
  readonly lists?: Readonly<
    Record<'conjunction' | 'disjunction', readonly [usual: string, before?: string, thenInstead?: string]>
  >;
  readonly messages: MessagesOf<'shared'>;
  /** The most asked-for first. */
  readonly certifications: readonly CertificationTitle[];
  readonly families: readonly FamilyTitle[];
  /** By id. */
  readonly issuers: Readonly<Record<string, IssuerTitle>>;
  readonly sources: Readonly<Record<string, SourceTitle>>;
  /** Months (YYYY-MM) in which something was compared, in words. */
  readonly months: Readonly<Record<string, string>>;
}

export interface ComparisonView {
  readonly messages: MessagesOf<'comparison'>;
  /** What the certifications are, said where nobody chose the columns. */
  readonly intro: readonly Line[];
  /** Labels of the rows. */
  readonly criteria: Readonly<Record<CriterionId, string>>;
  /** By id of the certification. What is missing is unknown. A family has the lines of its members, by name. */
  readonly cells: Readonly<Record<string, Readonly<Partial<Record<CriterionId, readonly CellLine[]>>>>>;
  readonly glossary: Readonly<Record<string, Term>>;
}

/** A requirement to tick. */
export interface LeafLine extends Line {
  readonly id: string;
  readonly kind: 'education' | 'experience' | 'coursework' | 'issuer';
  /** Of what kind it is, in words. */
  readonly kindName: string;
  /** Ids of the requirements that are met whenever this one is. */
  readonly implies?: readonly string[];
}

/** Everything in it is needed. */
export interface AllLines {
  readonly all: readonly RequirementLines[];
}

/** One of its options is enough: a choice of route, or two ways to fulfil one requirement. */
export interface AnyLines {
  readonly id: string;
  readonly as: 'route' | 'alternative';
  /** The whole choice in words: what is to be chosen, or "this or that". */
  readonly text: Text;
  readonly lang?: string;
  readonly any: readonly {
    readonly id: string;
    /** Name of a route, and how much experience it asks for. */
    readonly name?: string;
    readonly hint?: string;
    readonly lang?: string;
    readonly requirement: RequirementLines;
  }[];
}

export type RequirementLines = LeafLine | AllLines | AnyLines;

/** What a certification asks for. */
export interface Prerequisites {
  /** `none`: a source says so; `unpublished`: nothing was found, which is not the same. */
  readonly eligibility: RequirementLines | 'none' | 'unpublished';
  /** Where `none` was read. */
  readonly cites?: readonly Citation[];
  /** What may come before it. */
  readonly stepBefore?: Line & { readonly certification: string };
}

export interface ChecklistView {
  readonly messages: MessagesOf<'checklist'>;
  readonly prerequisites: Readonly<Record<string, Prerequisites>>;
  /** Names of the kinds of requirement. */
  readonly kinds: Readonly<Record<LeafLine['kind'], string>>;
}

/** What speaks for a benefit. */
export interface EvidenceLine extends Line {
  readonly strength: Strength;
}

export interface BenefitsView {
  readonly messages: MessagesOf<'benefits'>;
  readonly titles: Readonly<Record<BenefitId, string>>;
  /** What is hoped for, by id of the family or certification: no evidence. */
  readonly hopes: Readonly<Record<string, Readonly<Partial<Record<BenefitId, Line>>>>>;
  /** By id of the certification. What is missing has no published evidence; a family has that of its members, by name. */
  readonly evidence: Readonly<Record<string, Readonly<Partial<Record<BenefitId, EvidenceLine>>>>>;
}

export interface ProcessView {
  readonly messages: MessagesOf<'process'>;
  readonly steps: Readonly<Record<StepId, readonly [title: string, body: string]>>;
  /** By id of the certification: what its issuer says of a step besides what the comparison shows. */
  readonly sayings: Readonly<Record<string, Readonly<Partial<Record<StepId, Line>>>>>;
}

export interface GuideView {
  readonly messages: MessagesOf<'guide'>;
  /** What a PMO is, what the certifications are, how they differ. */
  readonly overview: readonly Line[];
}

/** What each element shows besides what all show. */
export interface Views {
  readonly comparison: ComparisonView;
  readonly checklist: ChecklistView;
  readonly benefits: BenefitsView;
  readonly process: ProcessView;
  readonly guide: GuideView;
}

/** All that is shown, in one language. */
export interface Catalogue extends SharedView, Views {}
