import type { Language } from './text/en.js';
import type { Content, HostContent } from './types.js';

/** The bundled content with a provider's own, and without what the provider hides. */
export function mergeContent(bundled: Content, host: HostContent): Content {
  const hidden = new Set(host.hide);
  return {
    ...bundled,
    certifications: [...bundled.certifications, ...(host.certifications ?? [])].filter(
      ({ id }) => !hidden.has(`certification:${id}`),
    ),
    issuers: { ...bundled.issuers, ...host.issuers },
    sources: { ...bundled.sources, ...host.sources },
  };
}

/** Groups of words in which a provider's own certificate may add ids; elsewhere a path has to exist. */
const OPEN = ['certifications', 'requirements', 'routes', 'notes', 'evidence', 'hopes', 'processOf', 'glossary'];

/** A language with other words at dotted paths, and the paths that lead nowhere. */
export function overrideText(
  language: Language,
  overrides: Readonly<Record<string, string>>,
): { language: Language; unknown: string[] } {
  // None of these is words, and `Intl` throws at a locale that is none.
  const { lang, locale, dir, formats, ...words } = language;
  const copy = structuredClone(words);
  const unknown: string[] = [];
  for (const [path, text] of Object.entries(overrides)) if (!put(copy, path.split('.'), text)) unknown.push(path);
  return { language: { lang, locale, dir, formats, ...copy }, unknown };
}

function put(target: object, keys: readonly string[], text: string): boolean {
  const open = OPEN.includes(keys[0]!);
  let node = target as Record<string, unknown>;
  for (const [i, key] of keys.entries()) {
    if (key === '__proto__') return false;
    const value = Object.hasOwn(node, key) ? node[key] : undefined;
    if (i === keys.length - 1) {
      if (typeof value !== 'string' && !(open && value === undefined && i > 0)) return false;
      node[key] = text;
      return true;
    }
    if (value === undefined && open && i > 0) node[key] = {};
    else if (typeof value !== 'object' || value === null) return false;
    node = node[key] as Record<string, unknown>;
  }
  return false;
}
