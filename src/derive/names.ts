import type { Certification, Content } from '../facts/types.js';
import { memo } from '../page/memo.js';
import type { Wording } from './wording.js';

/** What a certification or family is called. */
export interface Title {
  readonly id: string;
  /** As a name on its own: "PMP certification", "P3O Foundation". */
  readonly long: string;
  /** Where room is scarce: "PMP", "P3O Foundation". */
  readonly short: string;
  /** ® or ™ where the issuer uses one. */
  readonly mark: string;
  /** The short name with its mark. */
  readonly marked: string;
  /** Short name of the issuer; empty for a family. */
  readonly issuer: string;
  /** Language of the short name, where it is one that can tell. */
  readonly lang?: string | undefined;
}

/** The certification of this id; undefined for a family and for what nobody knows. */
export const certificationOf = (id: string | undefined, content: Content): Certification | undefined =>
  content.certifications.find((item) => item.id === id);

const ids = new WeakMap<Content, readonly string[]>();

/** Ids of all families and certifications. An element asks for them whenever it reads an attribute. */
export const subjectIdsOf = (content: Content): readonly string[] =>
  memo(ids, content, () => [...content.families, ...content.certifications].map(({ id }) => id));

/** The names of a certification or family; an unknown id is its own name. */
export function titleOf(id: string, content: Content, words: Wording): Title {
  const certification = certificationOf(id, content);
  if (!certification) {
    const name = words.language.certifications[id]?.name ?? id;
    return { id, long: name, short: name, mark: '', marked: name, issuer: '', lang: undefined };
  }
  const { name, abbreviation, mark = '' } = certification;
  const issuer = content.issuers[certification.issuer];
  return {
    id,
    // A mark is an adjective: "PMP certification", not "the PMP".
    long: abbreviation ? words.say(words.language.messages.certification, { name: abbreviation + mark }) : name + mark,
    short: abbreviation ?? name,
    mark,
    marked: (abbreviation ?? name) + mark,
    issuer: issuer?.abbreviation ?? issuer?.name ?? certification.issuer,
    lang: abbreviation ? undefined : certification.lang,
  };
}
