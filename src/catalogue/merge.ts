import { bare, bareRecord } from '../page/bare.js';
import type { Content, ProviderContent } from '../facts/types.js';

/** The bundled content with a provider's own, and without what the provider hides. */
export function mergeContent(bundled: Content, host: ProviderContent): Content {
  const [facts, own] = [bare(bundled), bare(host)];
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
