import type { BenefitId, CriterionId, StepId } from '../../facts/ids.js';
import { certifications, evidence, processOf } from './certifications.js';
import { formats } from './formats.js';
import { messages } from './messages.js';
import type { Formats } from '../formats.js';

/**
 * The English words: messages of the widgets, and prose under the ids of the facts. Figures and proper names are data
 * and come in through `{placeholders}`, which `derive/wording.ts` explains.
 */
export const en = {
  /** Written to `lang` attributes; `locale` is that in which `formats` or `Intl` write numbers, dates and lists. */
  lang: 'en',
  locale: 'en-GB',
  formats,
  dir: 'ltr',
  definition:
    'A PMO certification is meant to show that somebody can set up, run and improve a project management office.',
  definitionOfPmp: 'The PMP certification is meant to show that somebody can lead projects.',
  difference: 'Choose by the work that you want to do: building and running the office, or leading the projects.',
  messages,
  criteria: {
    focus: 'Focus',
    audience: 'Who it is for',
    issuer: 'Issuer',
    prerequisites: 'Prerequisites',
    training: 'Training',
    exam: 'Exam',
    domains: 'Exam domains',
    delivery: 'Where to take it',
    attempts: 'Attempts',
    renewal: 'Renewal',
    fee: 'Exam fee',
    roles: 'Roles',
    recognition: 'Recognition',
    salary: 'Salary',
  },
  /**
   * What each row says, line by line. A line whose figures are not all known is left out; of several in brackets, the
   * first that is known is taken. Rows of prose have their words under `certifications`.
   */
  cells: {
    issuer: [
      ['{issuer.name} ({issuer.abbreviation})', '{issuer.name}, examined by {issuer.examiner}', '{issuer.name}'],
    ],
    prerequisites: ['{none}', '{noExperience}'],
    training: [['{training}', 'Usually a course of {course:day}']],
    exam: [
      [
        '{exam.questions:question} ({exam.scored} scored) in {exam.minutes:minute}',
        '{exam.questions:question} in {exam.minutes:minute}',
        '{exam.minutes:minute}',
      ],
      '{exam.breaks:break}',
      'Pass mark: {exam.passMark.marks} of {exam.passMark.of}',
    ],
    delivery: [
      'At a test centre of {exam.delivery.centre}',
      'Online with a live proctor, through {exam.delivery.online}',
      'In {exam.languages:language}',
    ],
    attempts: ['{exam.attempts.count:attempt} within {exam.attempts.years:year}'],
    renewal: [
      [
        '{renewal.credits.pdu:pdu} every {renewal.years:year}',
        'Every {renewal.years:year}, for example with {renewal.credits.cpdYearly:cpd} a year',
        'Every {renewal.years:year}',
      ],
    ],
    fee: ['We show no figure: what we found is disputed, old or missing.'],
    recognition: ['More than {holders} active holders'],
    salary: [
      '{salary.percent:percent} higher median pay reported by holders, on average over {salary.countries} countries',
    ],
  } as Partial<Record<CriterionId, Lines>>,
  counts: {
    question: { one: '{n} question', other: '{n} questions' },
    break: { one: '{n} break', other: '{n} breaks' },
    attempt: { one: '{n} attempt', other: '{n} attempts' },
    language: { one: '{n} language', other: '{n} languages' },
    pdu: { one: '{n} PDU', other: '{n} PDUs' },
    cpd: { one: '{n} CPD point', other: '{n} CPD points' },
    minute: { one: '{n} minute', other: '{n} minutes' },
    hour: { one: '{n} hour', other: '{n} hours' },
    day: { one: '{n} day', other: '{n} days' },
    month: { one: '{n} month', other: '{n} months' },
    year: { one: '{n} year', other: '{n} years' },
    percent: { other: '{n}%' },
  } as Record<string, Partial<Record<Intl.LDMLPluralRule, string>>>,
  kinds: {
    education: 'Education',
    experience: 'Experience',
    coursework: 'Coursework',
    issuer: 'Set by the issuer',
  },
  certifications,
  /** One line for each leaf and each choice of route, or for what several leaves name as their `words`. */
  requirements: {
    'pmp/route': 'Your education',
    'pmp/secondary': 'School-leaving diploma, such as a high school diploma or its equivalent',
    'pmp/associate': 'Associate’s degree, or an equal vocational award (EQF level 5)',
    'pmp/bachelor': 'Bachelor’s degree or higher, or an award mapped to EQF level 6',
    'pmp/accredited': 'Bachelor’s or postgraduate degree from a programme that PMI’s GAC has accredited',
    'pmp/experience': '{months:month} of leading and directing projects, in the last {withinYears:year}',
    'pmp/training': '{hours:hour} of project management training',
    'pmp/capm': 'an active CAPM certification',
    'capm/secondary': 'School-leaving diploma, such as a high school diploma or its equivalent',
    'capm/training': '{hours:hour} of project management education',
    'pmi-pmocp/secondary': 'School-leaving diploma, such as a high school diploma or its equivalent',
    'pmi-pmocp/experience': '{months:month} of project-related experience, in the last {withinYears:year}',
    'pmi-pmocp/pmp': 'an active PMP certification',
    'pmi-pmocp/training': '{hours:hour} of PMO education',
    'p3o-practitioner/foundation': 'P3O Foundation, passed',
    'essentials-pmo-managers/certificate': 'a recognised certificate in project management',
    'essentials-pmo-managers/experience': 'suitable practical experience',
  } as Record<string, string>,
  routes: {
    'pmp/route': {
      secondary: 'School-leaving diploma',
      associate: 'Associate’s degree',
      bachelor: 'Bachelor’s degree or higher',
      gac: 'GAC-accredited degree',
    },
  } as Record<string, Record<string, string>>,
  /** What a provider’s own requirement, choice or route is called where nobody gave it words. */
  unnamed: {
    requirement: [
      '{kind}: {months:month}, in the last {withinYears:year}',
      '{kind}: {months:month}',
      '{kind}: {hours:hour}',
      '{kind}',
    ],
    choice: 'Your route',
    route: 'Route {number}',
  },
  notes: {
    overlap: 'Months on overlapping projects count once.',
    providers: 'The rules on who may give this training are reported to be changing. Check with PMI before you book.',
    'pmi-course': 'PMI’s own on-demand exam preparation counts.',
    'managers-examples':
      'For example Essentials for PMO Analysts, or a practitioner certificate in P3O, PRINCE2 or Praxis.',
    'p3o-edition': 'Format of the {exam.edition} edition; not confirmed under the new name.',
    'p3o-renewal': 'With a paid membership; or by taking the exam again, or another of the same product suite.',
    trainers: 'Minutes as stated for accredited trainers.',
    languages: 'Read before the exam of {exam.since:date}.',
    'self-reported': 'Reported by holders in PMI’s own survey.',
    renamed: 'Now in the PRINCE2 family, under a new name.',
  } as Record<string, string>,
  benefits: {
    expertise: 'Specialised expertise',
    career: 'Career advancement',
    strategy: 'Strategic impact',
    recognition: 'Recognition',
  },
  /** What is hoped for in general. A single certification shows its evidence alone: not every benefit is every one's. */
  hopes: {
    pmo: {
      expertise: 'Meant to show that you can set up, run and improve a project management office.',
      career: 'Meant to help with roles in a PMO, such as PMO manager or PMO director.',
      strategy: 'Ties the way projects are run to what the organisation wants to achieve.',
      recognition: 'Meant to be recognised by those who run or need a PMO.',
    },
  } as Record<string, Record<BenefitId, string>>,
  evidence,
  /** The steps in general; what an issuer adds stands in `processOf`. */
  process: {
    choose: ['Choose a programme', 'Compare the certifications and their issuers with what you want to do.'],
    qualify: ['Meet the prerequisites', 'See what the issuer asks for, and gather what you lack.'],
    prepare: ['Prepare', 'Study the outline, take a course and practise.'],
    exam: ['Take the exam', 'At a centre, online or at the end of a course.'],
    maintain: ['Maintain it', 'Keep learning, and renew in time.'],
  } as Record<StepId, [title: string, body: string]>,
  processOf,
  glossary: {
    pmo: [
      'PMO',
      'Project management office: a unit that supports those who manage projects, programmes or portfolios.',
    ],
    pdu: [
      'PDU',
      'Professional development unit: an hour of learning, teaching or volunteering that keeps a PMI certification active.',
    ],
    gac: ['GAC', 'Global Accreditation Center: PMI’s body that accredits degree programmes.'],
    pretest: ['Scored', 'Scored questions count. The others are being tried out, and you are not told which they are.'],
    cpd: ['CPD', 'Continuing professional development: learning that is logged to keep a certificate current.'],
  } as Record<string, [term: string, meaning: string]>,
};

/** All words of one language. Another language is one file of this shape; it may leave its formats to `Intl`. */
export type Language = Omit<typeof en, 'formats'> & { formats?: Formats | undefined };

type Lines = readonly (string | readonly string[])[];
