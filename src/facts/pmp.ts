import { cite, sourced } from './cite.js';
import type { Certification, Leaf } from './types.js';

const outline = cite('2026-11', 'pmp-outline');
const page = cite('2026-11', 'pmp-page');
const survey = cite('2026-11', 'salary-survey');

const education = (level: NonNullable<Leaf['level']>, implies: string[]): Leaf => ({
  id: `pmp/${level}`,
  kind: 'education',
  level,
  implies: implies.map((lower) => `pmp/${lower}`),
  ...outline,
});

const experience = (route: string, months: number, implies: string[]): Leaf => ({
  id: `pmp/experience-${route}`,
  words: 'pmp/experience',
  kind: 'experience',
  months,
  withinYears: 10,
  implies: implies.map((shorter) => `pmp/experience-${shorter}`),
  ...outline,
  note: 'overlap',
});

export const pmp: Certification = {
  id: 'pmp',
  family: 'pm',
  name: 'Project Management Professional',
  abbreviation: 'PMP',
  mark: '®',
  issuer: 'pmi',
  page: 'https://www.pmi.org/certifications/project-management-pmp',
  status: 'current',
  eligibility: {
    all: [
      {
        id: 'pmp/route',
        as: 'route',
        any: [
          {
            id: 'secondary',
            requirement: {
              all: [education('secondary', []), experience('secondary', 60, ['associate', 'bachelor', 'gac'])],
            },
          },
          {
            id: 'associate',
            requirement: {
              all: [education('associate', ['secondary']), experience('associate', 48, ['bachelor', 'gac'])],
            },
          },
          {
            id: 'bachelor',
            requirement: {
              all: [education('bachelor', ['associate', 'secondary']), experience('bachelor', 36, ['gac'])],
            },
          },
          { id: 'gac', requirement: { all: [education('accredited', ['bachelor']), experience('gac', 24, [])] } },
        ],
      },
      {
        id: 'pmp/training-or-capm',
        as: 'alternative',
        any: [
          {
            id: 'hours',
            requirement: { id: 'pmp/training', kind: 'coursework', hours: 35, ...outline, note: 'providers' },
          },
          { id: 'capm', requirement: { id: 'pmp/capm', kind: 'coursework', holds: 'capm', ...outline } },
        ],
      },
    ],
  },
  stepBefore: sourced('capm', outline),
  exam: {
    since: sourced('2026-07', outline),
    questions: sourced(180, outline),
    scored: sourced(170, outline),
    minutes: sourced(240, outline),
    breaks: sourced(2, outline),
    domains: sourced(
      [
        { name: 'People', percent: 33 },
        { name: 'Process', percent: 41 },
        { name: 'Business Environment', percent: 26 },
      ],
      outline,
    ),
    delivery: sourced({ centre: 'Pearson VUE', online: 'Pearson VUE' }, outline),
    languages: sourced(16, page, 'languages'),
    attempts: sourced({ count: 3, years: 1 }, outline),
  },
  renewal: {
    years: sourced(3, outline),
    credits: sourced({ pdu: 60 }, outline),
  },
  holders: sourced(1_700_000, page),
  salary: sourced({ percent: 17, countries: 21 }, survey, 'self-reported'),
  process: {
    qualify: cite('2026-11', 'pmp-page', 'pmi-questions'),
    prepare: outline,
    exam: page,
  },
  focus: outline,
  audience: outline,
  roles: page,
  recognition: page,
  benefits: {
    expertise: { strength: 'issuer', ...outline },
    career: { strength: 'survey', ...survey, note: 'self-reported' },
    strategy: { strength: 'issuer', ...outline },
    recognition: { strength: 'issuer', ...page },
  },
};
