import { bare, bareRecord } from '../page/bare.js';
import type { Content, ProviderContent } from '../facts/types.js';

/** The bundled facts with a provider's own. What it hides is in it, and goes from what is derived: see `catalogue/hide.ts`. */
export function mergeContent(bundled: Content, provider: ProviderContent): Content {
  const [facts, own] = [bare(bundled), bare(provider)];
  return {
    ...facts,
    certifications: [...facts.certifications, ...(own.certifications ?? [])],
    issuers: bareRecord(facts.issuers, own.issuers),
    sources: bareRecord(facts.sources, own.sources),
  };
}
