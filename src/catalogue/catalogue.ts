import { content as bundled } from '../facts/index.js';
import { bare } from '../page/bare.js';
import { memo } from '../page/memo.js';
import { mergeContent } from './merge.js';
import type { Wording } from '../derive/wording.js';
import type { Content, ProviderContent } from '../facts/types.js';

/** What is shown, before anybody has chosen from it: facts with a provider's own, in the words of one language. */
export interface Catalogue {
  /** The bundled facts with the provider's own, without the certifications that the provider hides. */
  readonly facts: Content;
  readonly words: Wording;
  /** What the provider gave, for look-ups by id. */
  readonly own: ProviderContent;
}

const catalogues = new WeakMap<ProviderContent, WeakMap<Wording, Catalogue>>();

/** The bundled facts together with a provider's content, in words; made once for all elements. */
export const catalogueOf = (own: ProviderContent, words: Wording): Catalogue =>
  memo(
    memo(catalogues, own, () => new WeakMap<Wording, Catalogue>()),
    words,
    () => ({ facts: mergeContent(bundled, own), words, own: bare(own) }),
  );
