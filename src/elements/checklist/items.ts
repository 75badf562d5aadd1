import type { Cite, CitedSources } from '../../catalogue/cited-sources.js';
import type { Remark } from '../../catalogue/told.js';
import type { AnyLines, Catalogue, LeafLine, RequirementLines, Text } from '../../catalogue/types.js';
import { isMet } from '../../eligibility/assess.js';
import { ownOf } from '../../page/own.js';

/** One thing to tick. */
export interface LeafItem {
  readonly id: string;
  readonly isMet: boolean;
  readonly text: Text;
  readonly lang: string | undefined;
  /** Of what kind it is, with its remarks. */
  readonly notes: readonly Remark[];
  readonly cites: readonly Cite[];
}

/** A choice of which one option is enough. */
export interface Alternative {
  readonly id: string;
  readonly legend: string;
  readonly isMet: boolean;
  readonly items: readonly Item[];
}

export type Item = LeafItem | Alternative;

/** What items are made with. */
export interface ItemContext {
  readonly catalogue: Catalogue;
  readonly cited: CitedSources;
  /** Ids of the leaves that are ticked or implied by one that is. */
  readonly held: ReadonlySet<string>;
}

/** A requirement as things to tick, however deep its tree. */
export function itemsOf(requirement: RequirementLines, context: ItemContext): Item[] {
  if ('all' in requirement) return requirement.all.flatMap((child) => itemsOf(child, context));
  return ['any' in requirement ? alternativeOf(requirement, context) : leafOf(requirement, context)];
}

const alternativeOf = (any: AnyLines, context: ItemContext): Alternative => ({
  id: any.id,
  legend: context.catalogue.checklist.messages.oneOfThese,
  isMet: isMet(any, context.held),
  items: any.any.flatMap((option) => itemsOf(option.requirement, context)),
});

function leafOf(leaf: LeafLine, { cited, held }: ItemContext): LeafItem {
  const { id, text, lang, kindName, remarks = [], cites } = ownOf(leaf);
  return { id, isMet: held.has(id), text, lang, notes: [kindName, ...remarks], cites: cited.cite(cites) };
}
