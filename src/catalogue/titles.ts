import { memo } from '../page/memo.js';
import { own, ownOf } from '../page/own.js';
import type { CertificationTitle, Foreign, SharedView } from './types.js';

/** What a certification or family is called. */
export interface Title {
  readonly id: string;
  /** As a name on its own: "PMP® certification", "P3O Foundation". */
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
  readonly lang: string | undefined;
  /** Where its issuer tells about it; undefined for a family, which has no issuer. */
  readonly page: string | undefined;
  /** That it is retired, or has another name now. */
  readonly remarks: readonly (string | Foreign)[];
}

type Titles = Pick<SharedView, 'certifications' | 'families' | 'issuers'>;

/** The certification of this id; undefined for a family and for what nobody knows. */
export const certificationOf = (
  id: string | undefined,
  { certifications }: Pick<SharedView, 'certifications'>,
): CertificationTitle | undefined => certifications.find((item) => item.id === id);

const ids = new WeakMap<object, readonly string[]>();

/** Ids of all families and certifications. An element asks for them whenever it reads an attribute. */
export const subjectIdsOf = ({ families, certifications }: Titles): readonly string[] =>
  memo(ids, certifications, () => [...families, ...certifications].map(({ id }) => id));

/** The names of a certification or family; an unknown id is its own name. */
export function titleOf(id: string, catalogue: Titles): Title {
  const certification = certificationOf(id, catalogue);
  if (!certification) {
    const name = catalogue.families.find((family) => family.id === id)?.name ?? id;
    return {
      id,
      long: name,
      short: name,
      mark: '',
      marked: name,
      issuer: '',
      lang: undefined,
      page: undefined,
      remarks: [],
    };
  }
  const { long, short, mark = '', lang, issuer, page, remarks = [] } = ownOf(certification);
  const issuedBy = own(catalogue.issuers, issuer)?.short ?? issuer;
  return { id, long, short, mark, marked: short + mark, issuer: issuedBy, lang, page, remarks };
}
