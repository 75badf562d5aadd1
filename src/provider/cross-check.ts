import type { Issues } from './issues.js';
import { nearest } from './nearest.js';
import { shortened } from '../page/shortened.js';
import type { Content, ContentIssue, ProviderContent as Host } from '../facts/types.js';

/** The bundled facts, as far as a provider's content is checked against them. */
export type Bundled = Pick<Content, 'certifications' | 'families' | 'issuers' | 'sources'>;

/** Leaves out what only shows against everything else: names that are taken, issuers and sources that nobody has. */
export function crossCheck(content: Host, bundled: Bundled, issues: Issues): void {
  const taken = new Set([...bundled.certifications, ...bundled.families].map(({ id }) => id));
  const sources = namesIn(bundled.sources, content.sources);
  const isListed = (value: unknown, path: string): boolean => {
    const lost = citedIn(value).find((source) => !sources.has(source));
    if (lost === undefined) return true;
    issues.add(() => ({
      path: `${path}.sources`,
      found: `"${lost}"`,
      expected: 'a source that is listed under "sources"',
    }));
    return false;
  };

  for (const [id, issuer] of Object.entries(content.issuers ?? {}))
    if (!isListed(issuer, `issuers.${id}`)) delete content.issuers![id];

  const issuers = namesIn(bundled.issuers, content.issuers);
  const isUsable = (certification: NonNullable<Host['certifications']>[number], path: string): boolean => {
    const { id, issuer } = certification;
    const isWrong = (issue: ContentIssue) => (issues.add(() => issue), false);
    if (taken.has(id))
      return isWrong({ path: `${path}.id`, found: `"${id}"`, expected: 'an id that no other certification has' });
    if (!issuers.has(issuer))
      return isWrong({ path: `${path}.issuer`, found: `"${issuer}"`, expected: oneOf(issuers) });
    if (!isListed(certification, path)) return false;
    taken.add(id);
    return true;
  };
  if (content.certifications)
    content.certifications = content.certifications.filter((each, i) => isUsable(each, `certifications.${i}`));

  for (const id of Object.keys(content.offers ?? {})) {
    if (taken.has(id)) continue;
    delete content.offers![id];
    issues.add(() => {
      const suggestion = nearest(id, taken);
      return { path: `offers.${id}`, found: `"${id}"`, expected: oneOf(taken), ...(suggestion && { suggestion }) };
    });
  }
}

const namesIn = (...records: readonly (object | undefined)[]): Set<string> =>
  new Set(records.flatMap((record) => Object.keys(record ?? {})));

const oneOf = (ids: ReadonlySet<string>): string => {
  const [some, more] = [[...ids].slice(0, 30), ids.size - 30];
  return `one of ${some.map(shortened).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};

/** The ids of all sources that are cited in a value, however deep. */
function citedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'sources' && Array.isArray(child) ? (child as string[]) : citedIn(child),
  );
}
