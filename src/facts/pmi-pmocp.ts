import { cite, sourced } from './cite.js';
import type { Certification } from './types.js';

const page = cite('2026-11', 'pmocp-page');
const outline = cite('2026-11', 'pmocp-outline');
const launch = cite('2026-11', 'pmocp-launch');

export const pmiPmocp: Certification = {
  id: 'pmi-pmocp',
  family: 'pmo',
  name: 'PMI Project Management Office Certified Professional',
  abbreviation: 'PMI-PMOCP',
  mark: '™',
  issuer: 'pmi',
  page: 'https://www.pmi.org/certifications/pmo-certified-professional-pmi-pmocp',
  status: 'current',
  since: sourced('2025-02', launch),
  eligibility: {
    all: [
      { id: 'pmi-pmocp/secondary', kind: 'education', level: 'secondary', ...page },
      {
        id: 'pmi-pmocp/experience-or-pmp',
        as: 'alternative',
        any: [
          {
            id: 'months',
            requirement: {
              id: 'pmi-pmocp/experience',
              kind: 'experience',
              months: 36,
              withinYears: 8,
              ...cite('2026-11', 'pmocp-page', 'pmocp-outline'),
            },
          },
          // An active PMP replaces the experience only; the ten hours stay.
          { id: 'pmp', requirement: { id: 'pmi-pmocp/pmp', kind: 'issuer', holds: 'pmp', ...page } },
        ],
      },
      { id: 'pmi-pmocp/training', kind: 'coursework', hours: 10, ...page, note: 'pmi-course' },
    ],
  },
  exam: {
    questions: sourced(120, outline),
    scored: sourced(100, outline),
    minutes: sourced(165, outline),
    breaks: sourced(1, outline),
    domains: sourced(
      [
        { name: 'Organizational Development and Alignment', percent: 16 },
        { name: 'PMO Strategic Elements', percent: 18 },
        { name: 'PMO Design and Structuring', percent: 18 },
        { name: 'PMO Operation and Performance', percent: 15 },
        { name: 'PMO Enhancement and Effectiveness', percent: 18 },
        { name: 'People', percent: 15 },
      ],
      outline,
    ),
    delivery: sourced({ centre: 'Pearson VUE', online: 'Pearson VUE' }, outline),
    attempts: sourced({ count: 3, years: 1 }, page),
  },
  renewal: {
    years: sourced(3, page),
    credits: sourced({ pdu: 30 }, page),
  },
  process: {
    qualify: cite('2026-11', 'pmocp-page', 'pmi-questions'),
    exam: page,
  },
  focus: page,
  audience: page,
  recognition: launch,
  benefits: {
    expertise: { strength: 'issuer', ...page },
    career: { strength: 'issuer', ...page },
    strategy: { strength: 'issuer', ...page },
    recognition: { strength: 'issuer', ...launch },
  },
};
