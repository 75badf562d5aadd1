import { cite, sourced } from './cite.js';
import type { Certification } from './types.js';

const page = cite('2026-11', 'ipmo-practitioner');

export const ipmoP: Certification = {
  id: 'ipmo-p',
  family: 'pmo',
  name: 'IPMO-Practitioner',
  abbreviation: 'IPMO-P',
  mark: '®',
  issuer: 'aipmo',
  page: 'https://www.aipmo.org/aipmo-practitioner-certification-ipmo-p/',
  status: 'current',
  eligibility: 'unpublished',
  eligibilityCitation: page,
  course: sourced(5, cite('2026-11', 'ipmo-course')),
  focus: page,
  benefits: {
    expertise: { strength: 'issuer', ...page },
  },
};
