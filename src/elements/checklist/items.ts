import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Cite, CitedSources } from '../../catalogue/cited-sources.js';
import { type Rich, leafText } from '../../catalogue/sentences.js';
import { isMet } from '../../eligibility/assess.js';
import type { Any, Leaf, Requirement } from '../../facts/types.js';

/** One thing to tick. */
export interface LeafItem {
  readonly id: string;
  readonly isMet: boolean;
  readonly text: Rich;
  /** Of what kind it is, with a remark where there is one. */
  readonly note: string;
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
export function itemsOf(requirement: Requirement, context: ItemContext): Item[] {
  if ('all' in requirement) return requirement.all.flatMap((child) => itemsOf(child, context));
  return ['any' in requirement ? alternativeOf(requirement, context) : leafOf(requirement, context)];
}

const alternativeOf = (any: Any, context: ItemContext): Alternative => ({
  id: any.id,
  legend: context.catalogue.words.language.messages.oneOfThese,
  isMet: isMet(any, context.held),
  items: any.any.flatMap((option) => itemsOf(option.requirement, context)),
});

function leafOf(leaf: Leaf, { catalogue: { words }, cited, held }: ItemContext): LeafItem {
  const { kinds, messages, notes } = words.language;
  const kind = leaf.holds ? messages.held : kinds[leaf.kind];
  return {
    id: leaf.id,
    isMet: held.has(leaf.id),
    text: words.capitalised(leafText(leaf, words)),
    note: leaf.note ? `${kind} · ${notes[leaf.note] ?? leaf.note}` : kind,
    cites: cited.cite(leaf),
  };
}
