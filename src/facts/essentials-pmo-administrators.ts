import { cite, sourced } from './cite.js';
import type { Certification } from './types.js';

const apmg = cite('2026-11', 'apmg-administrators');
const course = cite('2026-11', 'administrators-course');
const badge = cite('2026-11', 'administrators-badge');
const launch = cite('2026-11', 'essentials-launch');

export const essentialsPmoAdministrators: Certification = {
  id: 'essentials-pmo-administrators',
  family: 'pmo',
  name: 'Essentials for PMO Administrators',
  lang: 'en',
  issuer: 'house-of-pmo',
  page: 'https://apmg-international.com/es/product/essentials-pmo-administrators',
  status: 'current',
  // APMG names no prerequisite, which does not say that there is none.
  eligibility: 'unpublished',
  eligibilityCitation: apmg,
  course: sourced(3, apmg),
  exam: {
    questions: sourced(60, course),
    minutes: sourced(45, badge, 'trainers'),
    passMark: sourced({ marks: 30, of: 60 }, course),
  },
  focus: launch,
  audience: apmg,
  roles: apmg,
  benefits: {
    expertise: { strength: 'issuer', ...launch },
  },
};
