import { cite, sourced } from './cite.js';
import type { Certification } from './types.js';

const levels = cite('2026-11', 'p3o-levels');
const course = cite('2026-11', 'p3o-course');
const cpd = cite('2026-11', 'peoplecert-cpd');
const guidance = cite('2026-11', 'p3o-guidance');

export const p3oFoundation: Certification = {
  id: 'p3o-foundation',
  family: 'pmo',
  name: 'P3O Foundation',
  lang: 'en',
  issuer: 'peoplecert',
  page: 'https://www.peoplecert.org/',
  status: 'renamed',
  eligibility: 'none',
  eligibilityCitation: levels,
  course: sourced(3, levels),
  exam: {
    edition: sourced('2013', course),
    questions: sourced(75, course, 'p3o-edition'),
    scored: sourced(70, course, 'p3o-edition'),
    minutes: sourced(60, course, 'p3o-edition'),
    passMark: sourced({ marks: 35, of: 70 }, course, 'p3o-edition'),
  },
  renewal: {
    years: sourced(3, cpd),
    credits: sourced({ cpdYearly: 20 }, cpd, 'p3o-renewal'),
  },
  focus: { ...guidance, note: 'renamed' },
};
