import type { Catalogue } from '../catalogue/types.js';
import type { ProviderContent } from '../facts/types.js';
import { version } from '../page/version.js';
import type { AddedWords } from '../catalogue/added-words.js';

/**
 * Makes of a catalogue the one that shows a provider's own certifications, issuers, sources and words, too. A promise where facts or
 * words have to come first.
 */
export type Deriver = (own: ProviderContent, base: Catalogue, added: AddedWords) => Catalogue | Promise<Catalogue>;

// In the registry of all symbols, because the CDN file, the static renderer and the npm modules are copies of this one.
const CHECKED = Symbol.for('pmo-widgets.checked');
/** Only copies of the same version can be sure to have the same catalogue. */
const DERIVER = Symbol.for(`pmo-widgets.deriver ${version}`);

/** Whether content was checked already, so that it can be rendered at once. No JSON can say so of itself. */
export const isChecked = (content: unknown): content is ProviderContent =>
  typeof content === 'object' && content !== null && Object.hasOwn(content, CHECKED);

/** @param deriver what puts it into words, for whoever renders it. */
export function markAsChecked(content: ProviderContent, deriver?: Deriver): ProviderContent {
  if (!isChecked(content)) Object.defineProperty(content, CHECKED, { value: true });
  if (deriver && Object.isExtensible(content) && !deriverOf(content))
    Object.defineProperty(content, DERIVER, { value: deriver });
  return content;
}

/** What puts checked content into words, as far as it brings something that this version understands. */
export const deriverOf = (content: ProviderContent): Deriver | undefined =>
  Object.hasOwn(content, DERIVER) ? (content as { readonly [DERIVER]?: Deriver })[DERIVER] : undefined;
