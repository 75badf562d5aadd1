import type { EducationalOccupationalCredential, Organization } from 'schema-dts';
import { type Subject, cellOf, subjectOf } from '../derive/cells.js';
import { titleOf } from '../derive/names.js';
import { type Wording, plain } from '../derive/wording.js';
import type { Certification, Content, CriterionId } from '../facts/types.js';
import { webAddress } from './web-address.js';
import { type CredentialData, type OrganizationData, withoutGaps } from './json-ld.js';

/** The page that is described. */
export interface DescribedPage {
  readonly content: Content;
  readonly words: Wording;
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
  const { content, words, shows } = page;
  const subject = subjectOf(id, content, words);
  const { certification } = subject;
  if (!certification) return undefined;
  const { long, short } = titleOf(id, content, words);
  return withoutGaps({
    '@type': 'EducationalOccupationalCredential',
    '@id': credentialId(id, page),
    name: long,
    alternateName: short === long ? undefined : short,
    description: shows('focus') ? focusOf(subject, words) : undefined,
    credentialCategory: 'certification',
    // `issuedBy` is for permits and tickets. Whoever issues a credential does acknowledge it, as `recognizedBy` says.
    recognizedBy: issuerOf(certification, page),
    validFor: shows('renewal') ? cycleOf(subject, certification, words) : undefined,
    // Some issuers have no page for it: their front page is where to look, but not the address of the credential.
    url:
      certification.page === content.issuers[certification.issuer]?.page
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
function focusOf(subject: Subject, words: Wording): string | undefined {
  const { lines, remarks, unknown } = cellOf(subject, 'focus', words);
  return unknown ? undefined : [...lines.map(({ text }) => plain(text)), ...remarks].join('\n');
}

/** The years of the renewal, where the comparison shows them. A duration has no place for a remark on them. */
function cycleOf(subject: Subject, { renewal }: Certification, words: Wording): string | undefined {
  const years = renewal?.years;
  const shown = years && !years.note && cellOf(subject, 'renewal', words).citations.includes(years);
  return shown ? `P${years.value}Y` : undefined;
}

function issuerOf({ issuer: id }: Certification, { content, shows, url }: DescribedPage): OrganizationData | undefined {
  const issuer = content.issuers[id];
  if (!issuer) return undefined;
  const { name, abbreviation, page } = issuer;
  // Without its row only the heads of columns name it, by the short form.
  const whole = shows('issuer');
  return withoutGaps({
    '@type': 'Organization',
    name: whole ? name : (abbreviation ?? name),
    alternateName: whole ? abbreviation : undefined,
    url: webAddress(page, url).url,
  } satisfies Organization);
}
