import { cite, sourced } from './cite.js';
import type { Certification } from './types.js';

const page = cite('2026-11', 'capm-page');
const pmpOutline = cite('2026-11', 'pmp-outline');

export const capm: Certification = {
  id: 'capm',
  family: 'pm',
  name: 'Certified Associate in Project Management',
  abbreviation: 'CAPM',
  mark: '®',
  issuer: 'pmi',
  page: 'https://www.pmi.org/certifications/certified-associate-capm',
  status: 'current',
  eligibility: {
    all: [
      { id: 'capm/secondary', kind: 'education', level: 'secondary', ...page },
      { id: 'capm/training', kind: 'coursework', hours: 23, ...page },
    ],
  },
  noExperience: page,
  exam: {
    questions: sourced(150, page),
    scored: sourced(135, page),
    minutes: sourced(180, page),
    breaks: sourced(1, page),
    domains: sourced(
      [
        { name: 'Project Management Fundamentals and Core Concepts', percent: 36 },
        { name: 'Predictive, Plan-Based Methodologies', percent: 17 },
        { name: 'Agile Frameworks/Methodologies', percent: 20 },
        { name: 'Business Analysis Frameworks', percent: 27 },
      ],
      page,
    ),
  },
  renewal: {
    years: sourced(3, page),
    credits: sourced({ pdu: 15 }, page),
  },
  focus: page,
  audience: pmpOutline,
  benefits: {
    career: { strength: 'issuer', ...pmpOutline },
  },
};
