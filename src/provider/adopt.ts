import type { Catalogue, CertificationTitle, IssuerTitle, SourceTitle } from '../catalogue/types.js';
import { bare } from '../page/bare.js';
import { ownOf } from '../page/own.js';
import type { Certification, Issuer, ProviderContent, Source } from '../facts/types.js';

type ById<Entry> = Readonly<Record<string, Entry>>;

/**
 * A catalogue with a provider's own certifications, issuers and sources, for whose language there are no words. They were derived in
 * another one, with which all that is said of them is marked. Names stand alone, without a word around them.
 */
export function adopt(base: Catalogue, derived: Catalogue, content: ProviderContent): Catalogue {
  const { certifications = [], issuers = {}, sources = {} } = bare(content);
  const { comparison, checklist, benefits, process } = base;
  const mark = derived.lang === base.lang ? <Value>(value: Value) => value : marker(derived.lang, checklist.kinds);
  const withOwn = <Entry>(entries: ById<Entry>, more: ById<Entry>): ById<Entry> => ({
    ...entries,
    ...Object.fromEntries(certifications.flatMap(({ id }) => (Object.hasOwn(more, id) ? [[id, mark(more[id]!)]] : []))),
  });
  return {
    ...base,
    certifications: [...base.certifications, ...certifications.map(certificationTitle)],
    issuers: { ...base.issuers, ...mapped(issuers, issuerTitle) },
    sources: { ...base.sources, ...mapped(sources, sourceTitle) },
    months: { ...mapped(derived.months, (_, month) => monthIn(month, base.locale)), ...base.months },
    comparison: { ...comparison, cells: withOwn(comparison.cells, derived.comparison.cells) },
    checklist: { ...checklist, prerequisites: withOwn(checklist.prerequisites, derived.checklist.prerequisites) },
    benefits: {
      ...benefits,
      hopes: withOwn(benefits.hopes, derived.benefits.hopes),
      evidence: withOwn(benefits.evidence, derived.benefits.evidence),
    },
    process: { ...process, sayings: withOwn(process.sayings, derived.process.sayings) },
  };
}

/** Marks texts in plain data, however deep. What has a language already keeps it, and kinds have names in every language. */
function marker(lang: string, kinds: ById<string>) {
  const mark = <Value>(value: Value): Value => {
    if (Array.isArray(value)) return value.map(mark) as Value;
    if (typeof value !== 'object' || value === null) return value;
    const { remarks, kind, ...more } = ownOf(
      value as { readonly remarks?: readonly unknown[]; readonly kind?: string },
    );
    return {
      ...((Object.hasOwn(more, 'text') || Object.hasOwn(more, 'name')) && { lang }),
      ...mapped(more, mark),
      ...(remarks && { remarks: remarks.map((text) => (typeof text === 'string' ? { text, lang } : text)) }),
      ...(kind && { kind, kindName: kinds[kind] }),
    } as Value;
  };
  return mark;
}

const mapped = <From, To>(record: ById<From>, change: (entry: From, id: string) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([id, entry]) => [id, change(entry, id)]));

const certificationTitle = (certification: Certification): CertificationTitle => {
  const { id, family, name, abbreviation, mark = '', lang, issuer, page } = certification;
  const short = abbreviation ?? name;
  return {
    id,
    family,
    long: short + mark,
    short,
    ...(mark && { mark }),
    ...(!abbreviation && lang && { lang }),
    issuer,
    page,
  };
};

/** Whose marks its names are is a sentence, which this language lacks. It has one on the marks of all others. */
const issuerTitle = ({ name, abbreviation = name, page }: Issuer): IssuerTitle => ({ name, short: abbreviation, page });

const sourceTitle = ({ title, publisher, url, lang, hreflang }: Source): SourceTitle => ({
  title,
  about: publisher ? `${publisher}, {month}` : '{month}',
  ...(url && { url, publisher: publisher ?? new URL(url).hostname }),
  ...(lang && { lang }),
  ...(hreflang && { hreflang }),
});

const monthIn = (month: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(month));
