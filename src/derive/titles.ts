import type { CertificationTitle, IssuerTitle, SourceTitle } from '../catalogue/types.js';
import type { Certification, Issuer, Source } from '../facts/types.js';
import { ownOf } from '../page/own.js';
import { type Wordings, remarksOf } from './lines.js';
import type { Wording } from './wording.js';

/** Where the month stands in which a source was compared, which differs from statement to statement. */
const MONTH = '{month}';

/** A tag as HTML wants it. Servers write their locales, such as es_ES. */
const tagOf = (lang: string) => lang.replaceAll('_', '-');

/** English is English, be it of Britain or of nowhere. */
const primary = (lang: string) => tagOf(lang).toLowerCase().split('-')[0];

/** The language of a name, where it is another than that around it. */
const foreign = (lang: string | undefined, { language }: Wording): { readonly lang?: string } =>
  lang && primary(lang) !== primary(language.lang) ? { lang: tagOf(lang) } : {};

export function certificationTitle(certification: Certification, wordings: Wordings): CertificationTitle {
  const { id, family, name, abbreviation, mark = '', lang, issuer, page, status, focus } = certification;
  const [wording] = wordings;
  return {
    id,
    family,
    // A mark is an adjective: "PMP certification", not "the PMP".
    long: abbreviation
      ? wording.say(wording.language.messages.certification, { name: abbreviation + mark })
      : name + mark,
    short: abbreviation ?? name,
    ...(mark && { mark }),
    ...(!abbreviation && foreign(lang, wording)),
    issuer,
    page,
    ...(status !== 'current' && focus && remarksOf([focus], certification, wordings)),
  };
}

export function issuerTitle({ name, abbreviation, page, trademark }: Issuer, wording: Wording): IssuerTitle {
  const marks = trademark && {
    marks: wording.join(trademark.marks.map((mark) => [mark])),
    owner: trademark.owner,
  };
  return {
    name,
    short: abbreviation ?? name,
    page,
    ...(marks && { marks: wording.say(wording.language.messages.trademark, marks) }),
  };
}

export function sourceTitle(source: Source, wording: Wording): SourceTitle {
  const { title, publisher, url, date, lang, hreflang } = source;
  const { sourceOf, sourceDates, dated, undated } = wording.language.messages;
  const other = ownOf(foreign(lang, wording));
  return {
    title,
    ...(url && { url }),
    about: wording.say(publisher ? sourceOf : sourceDates, {
      publisher,
      date: date ? wording.say(dated, { date: wording.date(date) }) : undated,
      month: MONTH,
    }),
    ...(other.lang && url && { publisher: publisher ?? new URL(url).hostname }),
    ...other,
    ...(hreflang && { hreflang: tagOf(hreflang) }),
  };
}
