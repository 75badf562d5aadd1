import { ownOf } from '../page/own.js';
import { fill } from './messages.js';
import type { CertificationTitle, Line, SharedView } from './types.js';

/** The certifications of a family, the most asked-for first. */
export const membersOf = (
  family: string,
  { certifications }: Pick<SharedView, 'certifications'>,
): readonly CertificationTitle[] => certifications.filter((certification) => certification.family === family);

/** What is said of the members of a family, each line with the name of the certification of which it speaks. */
export const linesByName = <Of extends Line>(
  family: string,
  linesOf: (certification: string) => readonly Of[],
  catalogue: SharedView,
): Of[] =>
  membersOf(family, catalogue).flatMap(({ id, short: name }) =>
    linesOf(id)
      .map(ownOf)
      .map((line) => ({ ...line, text: fill(catalogue.messages.ofMember, { name, text: line.text }, catalogue) })),
  );
