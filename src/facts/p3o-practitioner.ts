import { cite, sourced } from './cite.js';
import type { Certification } from './types.js';
import { p3oFoundation } from './p3o-foundation.js';

const levels = cite('2026-11', 'p3o-levels');
const course = cite('2026-11', 'p3o-course');
const guidance = cite('2026-11', 'p3o-guidance');

export const p3oPractitioner: Certification = {
  id: 'p3o-practitioner',
  family: 'pmo',
  name: 'P3O Practitioner',
  lang: 'en',
  issuer: 'peoplecert',
  page: 'https://www.peoplecert.org/',
  status: 'renamed',
  eligibility: { id: 'p3o-practitioner/foundation', kind: 'issuer', holds: 'p3o-foundation', ...levels },
  course: sourced(2, levels),
  // Four questions of twenty marks: a count beside 180 multiple-choice questions would mislead, so only marks are kept.
  exam: {
    edition: sourced('2013', course),
    minutes: sourced(150, course, 'p3o-edition'),
    passMark: sourced({ marks: 40, of: 80 }, course, 'p3o-edition'),
  },
  renewal: p3oFoundation.renewal,
  focus: { ...guidance, note: 'renamed' },
};
