import type { EducationalOccupationalCredential, Organization } from 'schema-dts';
import { cellOf } from '../catalogue/cells.js';
import type { CriterionId } from '../catalogue/ids.js';
import { plain } from '../catalogue/text.js';
import { certificationOf } from '../catalogue/titles.js';
import type { Catalogue, CertificationTitle } from '../catalogue/types.js';
import { webAddress } from './web-address.js';
import { type CredentialData, type OrganizationData, withoutGaps } from './json-ld.js';

/** The page that is described. */
export interface DescribedPage {
  readonly catalogue: Catalogue;
  /** Whether its widgets show a row of the comparison, or the provider hides that. */
  readonly shows: (criterion: CriterionId) => boolean;
  readonly url: string | undefined;
}

/**
 * A certification as schema.org describes credentials, in the words of the comparison. A family is none.
 *
 * Left out on purpose: `educationalLevel` and `validIn`, since no widget shows a level or a place, and
 * `competencyRequired`: the domains of an exam are its areas, of which nobody says that each must be mastered.
 */
export function credentialOf(id: string, page: DescribedPage): CredentialData | undefined {
  const { catalogue, shows } = page;
  const certification = certificationOf(id, catalogue);
  if (!certification) return undefined;
  const { long, short } = certification;
  return withoutGaps({
    '@type': 'EducationalOccupationalCredential',
    '@id': credentialId(id, page),
    name: long,
    alternateName: short === long ? undefined : short,
    description: shows('focus') ? focusOf(id, catalogue) : undefined,
    credentialCategory: 'certification',
    // `issuedBy` is for permits and tickets. Whoever issues a credential does acknowledge it, as `recognizedBy` says.
    recognizedBy: issuerOf(certification, page),
    validFor: shows('renewal') ? cycleOf(id, catalogue) : undefined,
    // Some issuers have no page for it: their front page is where to look, but not the address of the credential.
    url:
      certification.page === catalogue.issuers[certification.issuer]?.page
        ? undefined
        : webAddress(certification.page, page.url).url,
  } satisfies EducationalOccupationalCredential);
}

/** Our own name for a credential, since no issuer publishes one. It is relative to the page, as anchors are. */
export function credentialId(id: string, { url }: DescribedPage): string {
  const fragment = `#certification-${id}`;
  return url ? new URL(fragment, url).href : fragment;
}

/** The cell of the comparison, with the remarks that must stand beside it. */
function focusOf(id: string, catalogue: Catalogue): string | undefined {
  const lines = cellOf(id, 'focus', catalogue) ?? [];
  const remarks = lines.flatMap((line) => line.remarks ?? []);
  const said = [
    ...lines.map(({ text }) => plain(text)),
    ...remarks.map((remark) => (typeof remark === 'string' ? remark : remark.text)),
  ];
  return said.join('\n') || undefined;
}

/** The years of the renewal, where the comparison draws them. */
function cycleOf(id: string, catalogue: Catalogue): string | undefined {
  const line = cellOf(id, 'renewal', catalogue)?.find(({ years }) => years);
  return line && `P${line.years}Y`;
}

function issuerOf(
  { issuer: id }: CertificationTitle,
  { catalogue, shows, url }: DescribedPage,
): OrganizationData | undefined {
  const issuer = catalogue.issuers[id];
  if (!issuer) return undefined;
  const { name, short, page } = issuer;
  // Without its row only the heads of columns name it, by the short form.
  const whole = shows('issuer');
  return withoutGaps({
    '@type': 'Organization',
    name: whole ? name : short,
    alternateName: whole && short !== name ? short : undefined,
    url: webAddress(page, url).url,
  } satisfies Organization);
}
