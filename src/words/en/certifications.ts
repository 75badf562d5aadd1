import type { BenefitId, CriterionId, StepId } from '../../facts/ids.js';

/** Prose about each certification and family, in English. Placeholders as in `derive/wording.ts`. */
export const certifications: Record<string, ProseText> = {
  pmo: {
    name: 'PMO certification',
  },
  pmp: {
    focus: 'Leading and directing projects',
    audience: 'People who lead projects in a professional setting',
    prerequisites:
      '{months:month} of leading projects in the last {years:year}, by level of education ({routes} routes)',
    roles: 'Project manager, senior project manager, programme manager, project lead',
  },
  capm: {
    focus: 'Project management fundamentals, with predictive, agile and business analysis methods',
    audience: 'People who do not have the experience for the PMP certification yet',
    prerequisites: 'A school-leaving diploma',
  },
  'pmi-pmocp': {
    focus: 'Supporting, creating and leading a PMO that fits its organisation',
    audience: 'PMO leaders and team members, project managers and coordinators',
    prerequisites:
      'A school-leaving diploma, and {months:month} of project-related experience in the last {years:year} or an active PMP certification',
    recognition: 'Offered since {since:date}; announced by PMI as ISO-accredited',
  },
  'p3o-foundation': {
    focus: 'How portfolio, programme and project offices are set up, developed and run',
  },
  'p3o-practitioner': {
    focus: 'How portfolio, programme and project offices are set up, developed and run',
    prerequisites: 'P3O Foundation, passed first',
  },
  'essentials-pmo-administrators': {
    focus: 'The work of a PMO administrator, after the House of PMO Competency Framework',
    audience: 'Beginners, project support staff and graduates',
    roles: 'PMO administrator',
  },
  'essentials-pmo-managers': {
    focus: 'Setting up, running and changing PMOs of any kind',
    audience: 'People who manage a PMO',
    prerequisites: 'A recognised project management certificate, or suitable practical experience',
    roles: 'PMO manager',
  },
  'ipmo-p': {
    focus: 'Designing, introducing and running a single PMO at any level; builds on IPMO-F',
  },
};

/** What the cited sources say about each benefit. */
export const evidence: Record<string, Partial<Record<BenefitId, string>>> = {
  pmp: {
    expertise: 'The exam follows a published outline; the certification is accredited against ISO/ANSI 17024.',
    career:
      'Holders report {salary.percent:percent} higher median pay than others, on average over {salary.countries} countries.',
    strategy: 'The business environment is {exam.domains.2.percent:percent} of the exam.',
    recognition: 'PMI speaks of more than {holders} active holders.',
  },
  capm: {
    career: 'PMI points those to it who do not qualify for the PMP certification yet.',
  },
  'pmi-pmocp': {
    expertise: 'PMI says that holders can support, create and lead a PMO.',
    career: 'PMI aims it at current and aspiring PMO professionals.',
    strategy: 'PMI ties the work of PMOs to the goals of the organisation.',
    recognition: 'Announced by PMI as a global, ISO-accredited credential in {since:date}.',
  },
  'essentials-pmo-administrators': {
    expertise: 'Built on the role profiles of the House of PMO Competency Framework.',
  },
  'essentials-pmo-managers': {
    expertise: 'Built on the role profiles of the House of PMO Competency Framework.',
    career: 'APMG describes the PMO manager as somebody who sets up, runs and changes PMOs.',
  },
  'ipmo-p': {
    expertise: 'AIPMO describes it as the design, introduction and running of a single PMO.',
  },
};

/** What an issuer says of a step besides the figures. */
export const processOf: Record<string, Partial<Record<StepId, string>>> = {
  pmp: {
    qualify: 'Complete PMI’s application. It may be picked for an audit, and documents are asked for then.',
    prepare: 'Books and practice exams alone do not count as training.',
    exam: 'Pay and schedule once the application is accepted.',
  },
  'pmi-pmocp': {
    qualify: 'Complete PMI’s application. It may be picked for an audit, and documents are asked for then.',
    exam: 'Pay and schedule, then take the exam.',
  },
};

/** What may be said in prose about a certification: in the place of the first line of a cell. */
export interface ProseText extends Partial<Record<CriterionId, string>> {
  /** Only for a family: certifications have proper names. */
  name?: string;
}
