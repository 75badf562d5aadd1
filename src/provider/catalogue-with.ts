import { addedWords } from '../catalogue/added-words.js';
import type { Catalogue } from '../catalogue/types.js';
import type { ProviderContent } from '../facts/types.js';
import { Arrival } from '../page/arrival.js';
import { memo } from '../page/memo.js';
import { own } from '../page/own.js';
import { deriverOf } from './checked.js';
import { engine } from './content-checks.js';

type Derived = Catalogue | Arrival<void>;

/** By language, since elements begin with different parts of English; one that a page has added may be replaced by another. */
const derived = new WeakMap<ProviderContent, Map<string | Catalogue, Derived>>();

/**
 * A catalogue with a provider's own certifications, issuers, sources and words, or that it is on its way; the same for all elements.
 * Offers, what is hidden and the sentence on independence need no other catalogue than the bundled one.
 * @param content what has been checked.
 */
export function catalogueWith(content: ProviderContent, base: Catalogue): Derived {
  const parts = [own(content, 'certifications'), own(content, 'issuers'), own(content, 'sources')];
  if (![...parts, own(own(content, 'text') ?? {}, base.lang)].some((part) => Object.keys(part ?? {}).length))
    return base;
  const made = memo(derived, content, () => new Map<string | Catalogue, Derived>());
  const key = addedWords.has(base.lang) ? base : base.lang;
  return memo(made, key, () => derivedFrom(content, base, (catalogue) => made.set(key, catalogue)));
}

/** At once, where what was checked elsewhere brings facts and words, or these have come for another element. */
function derivedFrom(content: ProviderContent, base: Catalogue, keep: (catalogue: Catalogue) => void): Derived {
  const bring = deriverOf(content);
  let first: Catalogue | Promise<Catalogue> | undefined;
  try {
    first = bring?.(content, base, addedWords);
  } catch (error) {
    first = Promise.reject(error as Error);
  }
  if (first && !('then' in first)) return first;
  return new Arrival(async (failures) => {
    if (first && !failures) return keep(await first);
    const deriver = bring ?? (await engine.ask()).deriver;
    keep(await deriver(content, base, addedWords));
  });
}

const without = new WeakMap<ProviderContent, ProviderContent>();

/** What holds of content without a catalogue of its own. */
export const withoutOwn = (content: ProviderContent): ProviderContent =>
  memo(without, content, () => {
    const { certifications: _certifications, issuers: _issuers, sources: _sources, text: _text, ...more } = content;
    return more;
  });
