import { cite, sourced } from './cite.js';
import type { Certification } from './types.js';

const apmg = cite('2026-11', 'apmg-managers');
const launch = cite('2026-11', 'essentials-launch');

export const essentialsPmoManagers: Certification = {
  id: 'essentials-pmo-managers',
  family: 'pmo',
  name: 'Essentials for PMO Managers',
  lang: 'en',
  issuer: 'house-of-pmo',
  page: 'https://apmg-international.com/product/essentials-pmo-managers',
  status: 'current',
  eligibility: {
    id: 'essentials-pmo-managers/knowledge',
    as: 'alternative',
    any: [
      {
        id: 'certificate',
        requirement: { id: 'essentials-pmo-managers/certificate', kind: 'issuer', ...apmg, note: 'managers-examples' },
      },
      {
        id: 'experience',
        requirement: { id: 'essentials-pmo-managers/experience', kind: 'experience', ...apmg },
      },
    ],
  },
  course: sourced(3, apmg),
  focus: apmg,
  audience: apmg,
  roles: apmg,
  benefits: {
    expertise: { strength: 'issuer', ...launch },
    career: { strength: 'issuer', ...apmg },
  },
};
