import { bare, bareRecord } from '../page/bare.js';
import type { Content, ProviderContent } from '../facts/types.js';

/** The bundled facts with a provider's own, and without the certifications that the provider hides. */
export function mergeContent(bundled: Content, provider: ProviderContent): Content {
  const [facts, own] = [bare(bundled), bare(provider)];
  const hidden = new Set(own.hide);
  return {
    ...facts,
    certifications: [...facts.certifications, ...(own.certifications ?? [])].filter(
      ({ id }) => !hidden.has(`certification:${id}`),
    ),
    issuers: bareRecord(facts.issuers, own.issuers),
    sources: bareRecord(facts.sources, own.sources),
  };
}
