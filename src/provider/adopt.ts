import type { Catalogue, CellLine, CertificationTitle, IssuerTitle, SourceTitle } from '../catalogue/types.js';
import type { Certification, Issuer, ProviderContent, Source } from '../facts/types.js';
import { markedLine, markedLines, markedPrerequisites } from './marked.js';

type ById<Entry> = Readonly<Record<string, Entry>>;

/**
 * A catalogue with a provider's own certifications, issuers and sources, for whose language there are no words. They were derived in
 * another one, with which each of their lines is marked. Names are taken without a word of that language.
 */
export function adopt(base: Catalogue, derived: Catalogue, content: ProviderContent): Catalogue {
  const { certifications = [], issuers = {}, sources = {} } = content;
  const { lang, comparison, checklist, benefits, process } = derived;
  const { glossary } = base.comparison;
  const own = <Entry>(entries: ById<Entry>, mark: (entry: Entry) => Entry): ById<Entry> =>
    Object.fromEntries(
      certifications.flatMap(({ id }) => {
        const entry = entries[id];
        return entry === undefined ? [] : [[id, lang === base.lang ? entry : mark(entry)]];
      }),
    );
  const lines = <Lines extends object>(of: Lines) => markedLines(of, lang);
  const cell = ({ terms, ...line }: CellLine): CellLine =>
    markedLine({ ...line, ...(terms && { terms: terms.filter((id) => Object.hasOwn(glossary, id)) }) }, lang);
  const cells = (of: Catalogue['comparison']['cells'][string]) =>
    Object.fromEntries(Object.entries(of).map(([id, each]) => [id, each.map(cell)]));
  const prerequisites = (of: Catalogue['checklist']['prerequisites'][string]) =>
    markedPrerequisites(of, lang, base.checklist.kinds);

  return {
    ...base,
    certifications: [...base.certifications, ...certifications.map((each) => certificationTitle(each, base.lang))],
    issuers: { ...base.issuers, ...mapped(issuers, issuerTitle) },
    sources: { ...base.sources, ...mapped(sources, (source) => sourceTitle(source, base.lang)) },
    months: { ...mapped(derived.months, (_text, month) => monthIn(month, base.locale)), ...base.months },
    comparison: { ...base.comparison, cells: { ...base.comparison.cells, ...own(comparison.cells, cells) } },
    checklist: {
      ...base.checklist,
      prerequisites: { ...base.checklist.prerequisites, ...own(checklist.prerequisites, prerequisites) },
    },
    benefits: {
      ...base.benefits,
      hopes: { ...base.benefits.hopes, ...own(benefits.hopes, lines) },
      evidence: { ...base.benefits.evidence, ...own(benefits.evidence, lines) },
    },
    process: { ...base.process, sayings: { ...base.process.sayings, ...own(process.sayings, lines) } },
  };
}

const mapped = <From, To>(record: ById<From>, change: (entry: From, id: string) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([id, entry]) => [id, change(entry, id)]));

const primary = (lang: string) => lang.toLowerCase().split('-')[0];
const isForeign = (lang: string | undefined, around: string): lang is string =>
  lang !== undefined && primary(lang) !== primary(around);

function certificationTitle(certification: Certification, around: string): CertificationTitle {
  const { id, family, name, abbreviation, mark = '', lang, issuer, page } = certification;
  return {
    id,
    family,
    long: (abbreviation ?? name) + mark,
    short: abbreviation ?? name,
    ...(mark && { mark }),
    ...(!abbreviation && isForeign(lang, around) && { lang }),
    issuer,
    page,
  };
}

/** Whose marks its names are is a sentence, which this language lacks. It has one on the marks of all others. */
const issuerTitle = ({ name, abbreviation, page }: Issuer): IssuerTitle => ({ name, short: abbreviation ?? name, page });

function sourceTitle({ title, publisher, url, lang, hreflang }: Source, around: string): SourceTitle {
  return {
    title,
    ...(url && { url }),
    about: [publisher, '{month}'].filter(Boolean).join(', '),
    ...(isForeign(lang, around) && { lang, ...(url && { publisher: publisher ?? new URL(url).hostname }) }),
    ...(hreflang && { hreflang }),
  };
}

const monthIn = (month: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(month));
