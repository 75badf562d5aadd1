import { BENEFITS, CRITERIA, STEPS } from '../facts/ids.js';
import { ownOf } from '../page/own.js';
import type { Certification, ProviderContent } from '../facts/types.js';
import type { AtHand } from './at-hand.js';
import { rightTexts } from './check-text.js';
import { oneOf } from './expected.js';
import type { Issues } from './issues.js';
import { nearest } from './nearest.js';
import { pathOf, shown } from './plain-data.js';
import { isObject } from './right-part.js';

interface Named {
  readonly id: string;
}

/** The ids of the package, as facts have them and every catalogue, too. */
export interface Ids {
  readonly certifications: readonly Named[];
  readonly families: readonly Named[];
  readonly issuers: object;
  readonly sources: object;
}

type Path = readonly PropertyKey[];
type Raw = Readonly<Record<string, unknown>>;

/**
 * Leaves out what only shows against everything else: names that are taken or that nobody has, and words that stand nowhere.
 * Told by the places of `data`, which is all that was given. What is about a certification that is refused goes without a word,
 * because that is told already.
 * @param content what is right by itself.
 */
export function crossCheck(
  content: ProviderContent,
  data: Raw,
  bundled: Ids,
  atHand: AtHand,
  issues: Issues,
): ProviderContent {
  const refuse = (path: Path, id: unknown, valid: Iterable<string>, expected = oneOf(valid)) =>
    issues.add(() => ({ path: pathOf(path), found: shown(id), expected, suggestion: nearest(String(id), valid) }));
  const right = ownOf(content);

  const sources = namesIn(bundled.sources, content.sources);
  const isListed = (value: unknown, path: Path): boolean => {
    const lost = citedIn(value, path).filter(([source]) => !sources.has(source));
    for (const [source, at] of lost) refuse(at, source, sources, 'a source that is listed under "sources"');
    return !lost.length;
  };

  if (content.issuers) {
    const given = entriesOf(data.issuers).filter(([id, issuer]) => isListed(issuer, ['issuers', id]));
    right.issuers = pick(content.issuers, new Set(given.map(([id]) => id)));
  }

  const issuers = namesIn(bundled.issuers, right.issuers);
  const taken = new Set([...bundled.certifications, ...bundled.families].map(({ id }) => id));
  const refused = new Set<string>();
  const given = entriesOf(data.certifications);
  right.certifications = given.flatMap(([i, certification]) => {
    const { id, issuer } = ownOf<Raw>(isObject(certification) ? certification : {});
    const path = ['certifications', i];
    const isFree = !taken.has(id as string);
    if (!isFree) refuse([...path, 'id'], id, [], 'an id that no other certification has');
    const isIssued = typeof issuer !== 'string' || issuers.has(issuer);
    if (!isIssued) refuse([...path, 'issuer'], issuer, issuers);
    const isCited = isListed(certification, path);
    const isRight = content.certifications?.includes(certification as Certification);
    if (isFree && isIssued && isCited && isRight) taken.add(id as string);
    else if (isFree && typeof id === 'string') refused.add(id);
    return isFree && isIssued && isCited && isRight ? (certification as Certification) : [];
  });
  if (!content.certifications) delete right.certifications;

  const isKnown = (id: string) => taken.has(id) || refused.has(id);
  if (content.offers) {
    for (const [id] of entriesOf(data.offers)) if (!isKnown(id)) refuse(['offers', id], id, taken);
    right.offers = pick(content.offers, taken);
  }

  const isLeftOut = (name: string) => refused.has(ABOUT.exec(name)?.[1] ?? '');
  if (content.hide) {
    const names = hideable([...bundled.certifications, ...(right.certifications ?? [])]);
    for (const [i, name] of entriesOf(data.hide)) {
      if (typeof name !== 'string' || names.has(name) || isLeftOut(name)) continue;
      const ofKind = [...names].filter((each) => each.startsWith(`${name.split(':')[0]}:`));
      refuse(['hide', i], name, names, ofKind.length ? oneOf(ofKind) : 'for example "certification:capm"');
    }
    right.hide = content.hide.filter((name) => names.has(name));
  }

  if (content.text) right.text = rightTexts(content.text, { atHand, content: right, isLeftOut, issues });
  return right;
}

/** What is hidden or reworded of a certification, and its id. */
const ABOUT = /^(?:certification:|(?:certifications|evidence|hopes|processOf|requirements|routes)\.)([^./]+)/;

/** What a provider may hide. */
const hideable = (certifications: readonly Named[]): ReadonlySet<string> =>
  new Set([
    ...certifications.map(({ id }) => `certification:${id}`),
    ...CRITERIA.map((id) => `criterion:${id}`),
    ...BENEFITS.map((id) => `benefit:${id}`),
    ...STEPS.map((id) => `step:${id}`),
  ]);

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

const pick = <Value>(record: Readonly<Record<string, Value>>, names: ReadonlySet<string>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name)));

const namesIn = (...records: readonly (object | undefined)[]): Set<string> =>
  new Set(records.flatMap((record) => Object.keys(record ?? {})));

/** All sources that are cited in a value, however deep, and where. */
function citedIn(value: unknown, path: Path): [source: string, path: Path][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]): [string, Path][] =>
    key === 'sources' && Array.isArray(child)
      ? child.flatMap((source: unknown, i): [string, Path][] =>
          typeof source === 'string' ? [[source, [...path, key, i]]] : [],
        )
      : citedIn(child, [...path, key]),
  );
}
