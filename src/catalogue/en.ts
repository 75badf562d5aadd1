// Generated from src/facts/ and src/words/en/ by `npm run catalogue`, and compared with them by a test.
import type { Catalogue, SharedView, Views } from './types.js';

export const shared: SharedView = {
  lang: 'en',
  locale: 'en-GB',
  dir: 'ltr',
  lists: {
    conjunction: [' and '],
    disjunction: [' or '],
  },
  messages: {
    newTab: '{text} (opens in a new tab)',
    about: '{text}: {topic}',
    topicOf: '{topic}, {name}',
    checkIssuer: 'Check with {issuer}',
    source: 'Source {number}: {title}',
    sources: 'Sources and dates ({count})',
    compared: 'Facts were compared with archived copies in {month}. They may have changed; the issuer decides.',
    outdated: 'These facts were compared more than twelve months ago, in {month}. Check with the issuer before you rely on them.',
    trademarkOthers: 'Other names are marks of their owners.',
    independence: 'This site is independent of the issuers.',
    action: 'See our courses',
    sections: {
      overview: 'What it is',
      comparison: 'Comparison',
      process: 'Steps',
      checklist: 'Prerequisites',
      benefits: 'Benefits',
    },
    followers: {
      process: 'steps',
      checklist: 'checklist',
      benefits: 'benefits',
    },
    follow: 'Highlights this column and shows its {parts}',
    ofMember: '{name}: {text}',
    more: '{count} more',
  },
  certifications: [
    {
      id: 'pmp',
      family: 'pm',
      long: 'PMP® certification',
      short: 'PMP',
      mark: '®',
      issuer: 'pmi',
      page: 'https://www.pmi.org/certifications/project-management-pmp',
    },
    {
      id: 'capm',
      family: 'pm',
      long: 'CAPM® certification',
      short: 'CAPM',
      mark: '®',
      issuer: 'pmi',
      page: 'https://www.pmi.org/certifications/certified-associate-capm',
    },
    {
      id: 'pmi-pmocp',
      family: 'pmo',
      long: 'PMI-PMOCP™ certification',
      short: 'PMI-PMOCP',
      mark: '™',
      issuer: 'pmi',
      page: 'https://www.pmi.org/certifications/pmo-certified-professional-pmi-pmocp',
    },
    {
      id: 'p3o-foundation',
      family: 'pmo',
      long: 'P3O Foundation',
      short: 'P3O Foundation',
      issuer: 'peoplecert',
      page: 'https://www.peoplecert.org/',
      remarks: ['Now in the PRINCE2 family, under a new name.'],
    },
    {
      id: 'p3o-practitioner',
      family: 'pmo',
      long: 'P3O Practitioner',
      short: 'P3O Practitioner',
      issuer: 'peoplecert',
      page: 'https://www.peoplecert.org/',
      remarks: ['Now in the PRINCE2 family, under a new name.'],
    },
    {
      id: 'essentials-pmo-administrators',
      family: 'pmo',
      long: 'Essentials for PMO Administrators',
      short: 'Essentials for PMO Administrators',
      issuer: 'house-of-pmo',
      page: 'https://apmg-international.com/es/product/essentials-pmo-administrators',
    },
    {
      id: 'essentials-pmo-managers',
      family: 'pmo',
      long: 'Essentials for PMO Managers',
      short: 'Essentials for PMO Managers',
      issuer: 'house-of-pmo',
      page: 'https://apmg-international.com/product/essentials-pmo-managers',
    },
    {
      id: 'ipmo-p',
      family: 'pmo',
      long: 'IPMO-P® certification',
      short: 'IPMO-P',
      mark: '®',
      issuer: 'aipmo',
      page: 'https://www.aipmo.org/aipmo-practitioner-certification-ipmo-p/',
    },
  ],
  families: [
    {
      id: 'pmo',
      name: 'PMO certification',
    },
  ],
  issuers: {
    pmi: {
      name: 'Project Management Institute',
      short: 'PMI',
      page: 'https://www.pmi.org/',
      marks: 'Marks of Project Management Institute, Inc.: PMI, Project Management Institute, PMP, CAPM and PMI-PMOCP.',
    },
    peoplecert: {
      name: 'PeopleCert',
      short: 'PeopleCert',
      page: 'https://www.peoplecert.org/',
    },
    'house-of-pmo': {
      name: 'House of PMO',
      short: 'House of PMO',
      page: 'https://houseofpmo.com/',
      marks: 'Marks of House of PMO Limited: House of PMO.',
    },
    aipmo: {
      name: 'Association of International Project Management Officers',
      short: 'AIPMO',
      page: 'https://www.aipmo.org/',
    },
  },
  sources: {
    'pmp-outline': {
      title: 'PMP Examination Content Outline, July 2026',
      url: 'https://www.pmi.org/-/media/pmi/documents/public/pdf/certifications/new-pmp-examination-content-outline-2026.pdf',
      about: 'PMI, dated July 2026. Compared {month}.',
    },
    'pmp-page': {
      title: 'Project Management Professional (PMP) Certification',
      url: 'https://www.pmi.org/certifications/project-management-pmp',
      about: 'PMI, dated 2026. Compared {month}.',
    },
    'capm-page': {
      title: 'Certified Associate in Project Management (CAPM)',
      url: 'https://www.pmi.org/certifications/certified-associate-capm',
      about: 'PMI, dated 2026. Compared {month}.',
    },
    'pmocp-page': {
      title: 'PMO Certified Professional (PMI-PMOCP)',
      url: 'https://www.pmi.org/certifications/pmo-certified-professional-pmi-pmocp',
      about: 'PMI, undated. Compared {month}.',
    },
    'pmocp-outline': {
      title: 'PMI-PMOCP Examination Content Outline, January 2025',
      url: 'https://www.pmi.org/certifications/pmo-certified-professional-pmi-pmocp',
      about: 'PMI, dated January 2025. Compared {month}.',
    },
    'pmocp-launch': {
      title: 'PMI unveils new certification for PMO professionals',
      url: 'https://newspatrolling.com/project-management-institute-pmi-unveils-new-iso-accredited-certification-for-project-management-office-pmo-professionals',
      about: 'News Patrolling, dated 6 February 2025. Compared {month}.',
    },
    'salary-survey': {
      title: 'Earning Power, 14th edition, as reported',
      url: 'https://www.mychesco.com/a/news/regional/pmp-credential-delivers-big-pay-boost-as-ai-drives-demand-for-project-leaders',
      about: 'MyChesCo, dated November 2025. Compared {month}.',
    },
    'pmo-meaning': {
      title: 'ICB Reference Guide for PMO',
      url: 'https://ipma.world/news/ipma-introduces-icb-reference-guide-for-pmo-a-proven-framework-for-project-management-office-success/',
      about: 'IPMA, undated. Compared {month}.',
    },
    'apmg-products': {
      title: 'Questions about each product',
      url: 'https://apmg-international.com/apmg-help/products?page=11',
      about: 'APMG International, undated. Compared {month}.',
    },
    'pmi-questions': {
      title: 'Certification FAQs',
      url: 'https://www.pmi.org/certifications/certification-resources/faq',
      about: 'PMI, undated. Compared {month}.',
    },
    'pmi-linking': {
      title: 'Linking Agreement',
      url: 'https://www.pmi.org/linking',
      about: 'PMI, undated. Compared {month}.',
    },
    'p3o-levels': {
      title: 'What is the difference between P3O Foundation and Practitioner?',
      url: 'https://www.pmolearning.co.uk/pmolearning-blog/pmo/what-is-the-difference-between-p3o-foundation-and-practitioner/',
      about: 'PMO Learning, undated. Compared {month}.',
    },
    'p3o-guidance': {
      title: 'PRINCE2 Portfolio, Programme and Project Offices',
      url: 'https://www.tecknologia.co.uk/concepts/prince2_portfolio_programme_project_offices',
      about: 'Tecknologia, undated. Compared {month}.',
    },
    'p3o-course': {
      title: 'P3O Foundation and Practitioner combined',
      url: 'https://www.lumifywork.com/en-ph/courses/portfolio-programme-and-project-offices-p3o-combined/',
      about: 'Lumify Work, undated. Compared {month}.',
    },
    'peoplecert-cpd': {
      title: 'A guide to continuing professional development',
      url: 'https://axelos.com/resource-hub/article/continuous-professional-development',
      about: 'AXELOS, dated 28 March 2023. Compared {month}.',
    },
    'apmg-administrators': {
      title: 'Essentials for PMO Administrators',
      url: 'https://apmg-international.com/es/product/essentials-pmo-administrators',
      about: 'APMG International, undated. Compared {month}.',
      hreflang: 'es',
    },
    'apmg-managers': {
      title: 'Essentials for PMO Managers',
      url: 'https://apmg-international.com/product/essentials-pmo-managers',
      about: 'APMG International, undated. Compared {month}.',
    },
    'administrators-course': {
      title: 'House of PMO Essentials for PMO Administrators',
      url: 'https://inprogressplus.com/courses/project-management/pmo/house-of-pmo-essentials-for-pmo-administrators',
      about: 'InProgress, undated. Compared {month}.',
    },
    'administrators-badge': {
      title: 'Accredited trainer badge, Essentials for PMO Administrators',
      url: 'https://credly.com/org/apmg-international/badge/apmg-accredited-trainer-house-of-pmo-essentials-for-pmo-administrator',
      about: 'Credly, for APMG International, undated. Compared {month}.',
    },
    'essentials-launch': {
      title: 'The House of PMO launches the Essentials certifications',
      url: 'https://houseofpmo.com/blog/2023/01/27/the-house-of-pmo-launches-the-essentials-certifications-for-pmo-professionals-mayfair-london-25th-january-2023/',
      about: 'House of PMO, dated 27 January 2023. Compared {month}.',
    },
    'ipmo-practitioner': {
      title: 'IPMO-Practitioner Certification',
      url: 'https://www.aipmo.org/aipmo-practitioner-certification-ipmo-p/',
      about: 'AIPMO, undated. Compared {month}.',
    },
    'ipmo-course': {
      title: 'ACE Training Program',
      url: 'https://aipmo.org/ace-training-program/',
      about: 'AIPMO, undated. Compared {month}.',
    },
    'aipmo-about': {
      title: 'About us',
      url: 'https://www.aipmo.org/about-us-aipmo/',
      about: 'AIPMO, undated. Compared {month}.',
    },
  },
  months: {
    '2026-11': 'November 2026',
  },
};

export const comparison: Views['comparison'] = {
  messages: {
    compareHeading: '{names}?',
    glanceHeading: '{names} at a glance',
    compareIntro: 'What each asks for, how it is examined and how it is kept, with the source of every figure.',
    differencesOnly: 'Show differences only',
    rowsShown: 'Rows shown: {shown} of {total}.',
    noDifference: 'Nothing differs in the rows shown.',
    highlightColumn: 'Highlights this column',
    unknown: 'Unknown: we found no source.',
    varies: 'Depends on the certification.',
    terms: 'Terms',
    offers: 'Our course',
  },
  intro: [
    { text: 'A PMO certification is meant to show that somebody can set up, run and improve a project management office.' },
    { text: 'The PMP certification is meant to show that somebody can lead projects.', about: ['pmp'] },
  ],
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
  cells: {
    pmp: {
      focus: [
        { text: 'Leading and directing projects', cites: [['2026-11', 'pmp-outline']] },
      ],
      audience: [
        { text: 'People who lead projects in a professional setting', cites: [['2026-11', 'pmp-outline']] },
      ],
      issuer: [
        { text: 'Project Management Institute (PMI)', cites: [['2026-11', 'pmp-page']] },
      ],
      prerequisites: [
        { text: ['', '24 to 60 months', ' of leading projects in the last ', '10 years', ', by level of education (4 routes)'], cites: [['2026-11', 'pmp-outline']], remarks: ['Months on overlapping projects count once.'] },
        { text: ['School-leaving diploma: ', '60 months'], cites: [['2026-11', 'pmp-outline']], remarks: ['Months on overlapping projects count once.'] },
        { text: ['Associate’s degree: ', '48 months'], cites: [['2026-11', 'pmp-outline']], remarks: ['Months on overlapping projects count once.'] },
        { text: ['Bachelor’s degree or higher: ', '36 months'], cites: [['2026-11', 'pmp-outline']], remarks: ['Months on overlapping projects count once.'] },
        { text: ['GAC-accredited degree: ', '24 months'], cites: [['2026-11', 'pmp-outline']], remarks: ['Months on overlapping projects count once.'], terms: ['gac'] },
      ],
      training: [
        { text: ['', '35 hours', ' of project management training or an active CAPM certification'], cites: [['2026-11', 'pmp-outline']], remarks: ['The rules on who may give this training are reported to be changing. Check with PMI before you book.'] },
      ],
      exam: [
        { text: ['', '180 questions', ' (', '170', ' scored) in ', '240 minutes'], cites: [['2026-11', 'pmp-outline']], terms: ['pretest'], minutes: 240 },
        { text: ['', '2 breaks'], cites: [['2026-11', 'pmp-outline']] },
      ],
      domains: [
        { text: ['People ', '33%'], cites: [['2026-11', 'pmp-outline']], percent: 33 },
        { text: ['Process ', '41%'], cites: [['2026-11', 'pmp-outline']], percent: 41 },
        { text: ['Business Environment ', '26%'], cites: [['2026-11', 'pmp-outline']], percent: 26 },
      ],
      delivery: [
        { text: 'At a test centre of Pearson VUE', cites: [['2026-11', 'pmp-outline']] },
        { text: 'Online with a live proctor, through Pearson VUE', cites: [['2026-11', 'pmp-outline']] },
        { text: ['In ', '16 languages'], cites: [['2026-11', 'pmp-page']], remarks: ['Read before the exam of July 2026.'] },
      ],
      attempts: [
        { text: ['', '3 attempts', ' within ', '1 year'], cites: [['2026-11', 'pmp-outline']] },
      ],
      renewal: [
        { text: ['', '60 PDUs', ' every ', '3 years'], cites: [['2026-11', 'pmp-outline']], terms: ['pdu'], years: 3 },
      ],
      fee: [
        { text: 'We show no figure: what we found is disputed, old or missing.', isOpen: true },
      ],
      roles: [
        { text: 'Project manager, senior project manager, programme manager, project lead', cites: [['2026-11', 'pmp-page']] },
      ],
      recognition: [
        { text: ['More than ', '1,700,000', ' active holders'], cites: [['2026-11', 'pmp-page']] },
      ],
      salary: [
        { text: ['', '17%', ' higher median pay reported by holders, on average over ', '21', ' countries'], cites: [['2026-11', 'salary-survey']], remarks: ['Reported by holders in PMI’s own survey.'] },
      ],
    },
    capm: {
      focus: [
        { text: 'Project management fundamentals, with predictive, agile and business analysis methods', cites: [['2026-11', 'capm-page']] },
      ],
      audience: [
        { text: 'People who do not have the experience for the PMP certification yet', cites: [['2026-11', 'pmp-outline']] },
      ],
      issuer: [
        { text: 'Project Management Institute (PMI)', cites: [['2026-11', 'pmp-page']] },
      ],
      prerequisites: [
        { text: 'A school-leaving diploma', cites: [['2026-11', 'capm-page']] },
        { text: 'No experience is asked for', cites: [['2026-11', 'capm-page']] },
      ],
      training: [
        { text: ['', '23 hours', ' of project management education'], cites: [['2026-11', 'capm-page']] },
      ],
      exam: [
        { text: ['', '150 questions', ' (', '135', ' scored) in ', '180 minutes'], cites: [['2026-11', 'capm-page']], terms: ['pretest'], minutes: 180 },
        { text: ['', '1 break'], cites: [['2026-11', 'capm-page']] },
      ],
      domains: [
        { text: ['Project Management Fundamentals and Core Concepts ', '36%'], cites: [['2026-11', 'capm-page']], percent: 36 },
        { text: ['Predictive, Plan-Based Methodologies ', '17%'], cites: [['2026-11', 'capm-page']], percent: 17 },
        { text: ['Agile Frameworks/Methodologies ', '20%'], cites: [['2026-11', 'capm-page']], percent: 20 },
        { text: ['Business Analysis Frameworks ', '27%'], cites: [['2026-11', 'capm-page']], percent: 27 },
      ],
      renewal: [
        { text: ['', '15 PDUs', ' every ', '3 years'], cites: [['2026-11', 'capm-page']], terms: ['pdu'], years: 3 },
      ],
      fee: [
        { text: 'We show no figure: what we found is disputed, old or missing.', isOpen: true },
      ],
    },
    'pmi-pmocp': {
      focus: [
        { text: 'Supporting, creating and leading a PMO that fits its organisation', cites: [['2026-11', 'pmocp-page']], terms: ['pmo'] },
      ],
      audience: [
        { text: 'PMO leaders and team members, project managers and coordinators', cites: [['2026-11', 'pmocp-page']], terms: ['pmo'] },
      ],
      issuer: [
        { text: 'Project Management Institute (PMI)', cites: [['2026-11', 'pmp-page']] },
      ],
      prerequisites: [
        { text: ['A school-leaving diploma, and ', '36 months', ' of project-related experience in the last ', '8 years', ' or an active PMP certification'], cites: [['2026-11', 'pmocp-page', 'pmocp-outline']] },
      ],
      training: [
        { text: ['', '10 hours', ' of PMO education'], cites: [['2026-11', 'pmocp-page']], remarks: ['PMI’s own on-demand exam preparation counts.'], terms: ['pmo'] },
      ],
      exam: [
        { text: ['', '120 questions', ' (', '100', ' scored) in ', '165 minutes'], cites: [['2026-11', 'pmocp-outline']], terms: ['pretest'], minutes: 165 },
        { text: ['', '1 break'], cites: [['2026-11', 'pmocp-outline']] },
      ],
      domains: [
        { text: ['Organizational Development and Alignment ', '16%'], cites: [['2026-11', 'pmocp-outline']], percent: 16 },
        { text: ['PMO Strategic Elements ', '18%'], cites: [['2026-11', 'pmocp-outline']], terms: ['pmo'], percent: 18 },
        { text: ['PMO Design and Structuring ', '18%'], cites: [['2026-11', 'pmocp-outline']], terms: ['pmo'], percent: 18 },
        { text: ['PMO Operation and Performance ', '15%'], cites: [['2026-11', 'pmocp-outline']], terms: ['pmo'], percent: 15 },
        { text: ['PMO Enhancement and Effectiveness ', '18%'], cites: [['2026-11', 'pmocp-outline']], terms: ['pmo'], percent: 18 },
        { text: ['People ', '15%'], cites: [['2026-11', 'pmocp-outline']], percent: 15 },
      ],
      delivery: [
        { text: 'At a test centre of Pearson VUE', cites: [['2026-11', 'pmocp-outline']] },
        { text: 'Online with a live proctor, through Pearson VUE', cites: [['2026-11', 'pmocp-outline']] },
      ],
      attempts: [
        { text: ['', '3 attempts', ' within ', '1 year'], cites: [['2026-11', 'pmocp-page']] },
      ],
      renewal: [
        { text: ['', '30 PDUs', ' every ', '3 years'], cites: [['2026-11', 'pmocp-page']], terms: ['pdu'], years: 3 },
      ],
      fee: [
        { text: 'We show no figure: what we found is disputed, old or missing.', isOpen: true },
      ],
      recognition: [
        { text: 'Offered since February 2025; announced by PMI as ISO-accredited', cites: [['2026-11', 'pmocp-launch']] },
      ],
    },
    'p3o-foundation': {
      focus: [
        { text: 'How portfolio, programme and project offices are set up, developed and run', cites: [['2026-11', 'p3o-guidance']], remarks: ['Now in the PRINCE2 family, under a new name.'] },
      ],
      issuer: [
        { text: 'PeopleCert', cites: [['2026-11', 'peoplecert-cpd']] },
      ],
      prerequisites: [
        { text: 'None', cites: [['2026-11', 'p3o-levels']] },
      ],
      training: [
        { text: ['Usually a course of ', '3 days'], cites: [['2026-11', 'p3o-levels']] },
      ],
      exam: [
        { text: ['', '75 questions', ' (', '70', ' scored) in ', '60 minutes'], cites: [['2026-11', 'p3o-course']], remarks: ['Format of the 2013 edition; not confirmed under the new name.'], terms: ['pretest'], minutes: 60 },
        { text: ['Pass mark: ', '35', ' of ', '70'], cites: [['2026-11', 'p3o-course']], remarks: ['Format of the 2013 edition; not confirmed under the new name.'] },
      ],
      renewal: [
        { text: ['Every ', '3 years', ', for example with ', '20 CPD points', ' a year'], cites: [['2026-11', 'peoplecert-cpd']], remarks: ['With a paid membership; or by taking the exam again, or another of the same product suite.'], terms: ['cpd'], years: 3 },
      ],
      fee: [
        { text: 'We show no figure: what we found is disputed, old or missing.', isOpen: true },
      ],
    },
    'p3o-practitioner': {
      focus: [
        { text: 'How portfolio, programme and project offices are set up, developed and run', cites: [['2026-11', 'p3o-guidance']], remarks: ['Now in the PRINCE2 family, under a new name.'] },
      ],
      issuer: [
        { text: 'PeopleCert', cites: [['2026-11', 'peoplecert-cpd']] },
      ],
      prerequisites: [
        { text: 'P3O Foundation, passed first', cites: [['2026-11', 'p3o-levels']] },
      ],
      training: [
        { text: ['Usually a course of ', '2 days'], cites: [['2026-11', 'p3o-levels']] },
      ],
      exam: [
        { text: ['', '150 minutes'], cites: [['2026-11', 'p3o-course']], remarks: ['Format of the 2013 edition; not confirmed under the new name.'], minutes: 150 },
        { text: ['Pass mark: ', '40', ' of ', '80'], cites: [['2026-11', 'p3o-course']], remarks: ['Format of the 2013 edition; not confirmed under the new name.'] },
      ],
      renewal: [
        { text: ['Every ', '3 years', ', for example with ', '20 CPD points', ' a year'], cites: [['2026-11', 'peoplecert-cpd']], remarks: ['With a paid membership; or by taking the exam again, or another of the same product suite.'], terms: ['cpd'], years: 3 },
      ],
      fee: [
        { text: 'We show no figure: what we found is disputed, old or missing.', isOpen: true },
      ],
    },
    'essentials-pmo-administrators': {
      focus: [
        { text: 'The work of a PMO administrator, after the House of PMO Competency Framework', cites: [['2026-11', 'essentials-launch']], terms: ['pmo'] },
      ],
      audience: [
        { text: 'Beginners, project support staff and graduates', cites: [['2026-11', 'apmg-administrators']] },
      ],
      issuer: [
        { text: 'House of PMO, examined by APMG International', cites: [['2026-11', 'apmg-products']], terms: ['pmo'] },
      ],
      training: [
        { text: ['Usually a course of ', '3 days'], cites: [['2026-11', 'apmg-administrators']] },
      ],
      exam: [
        { text: ['', '60 questions', ' in ', '45 minutes'], cites: [['2026-11', 'administrators-course'], ['2026-11', 'administrators-badge']], remarks: ['Minutes as stated for accredited trainers.'], minutes: 45 },
        { text: ['Pass mark: ', '30', ' of ', '60'], cites: [['2026-11', 'administrators-course']] },
      ],
      fee: [
        { text: 'We show no figure: what we found is disputed, old or missing.', isOpen: true },
      ],
      roles: [
        { text: 'PMO administrator', cites: [['2026-11', 'apmg-administrators']], terms: ['pmo'] },
      ],
    },
    'essentials-pmo-managers': {
      focus: [
        { text: 'Setting up, running and changing PMOs of any kind', cites: [['2026-11', 'apmg-managers']], terms: ['pmo'] },
      ],
      audience: [
        { text: 'People who manage a PMO', cites: [['2026-11', 'apmg-managers']], terms: ['pmo'] },
      ],
      issuer: [
        { text: 'House of PMO, examined by APMG International', cites: [['2026-11', 'apmg-products']], terms: ['pmo'] },
      ],
      prerequisites: [
        { text: 'A recognised project management certificate, or suitable practical experience', cites: [['2026-11', 'apmg-managers']], remarks: ['For example Essentials for PMO Analysts, or a practitioner certificate in P3O, PRINCE2 or Praxis.'] },
      ],
      training: [
        { text: ['Usually a course of ', '3 days'], cites: [['2026-11', 'apmg-managers']] },
      ],
      fee: [
        { text: 'We show no figure: what we found is disputed, old or missing.', isOpen: true },
      ],
      roles: [
        { text: 'PMO manager', cites: [['2026-11', 'apmg-managers']], terms: ['pmo'] },
      ],
    },
    'ipmo-p': {
      focus: [
        { text: 'Designing, introducing and running a single PMO at any level; builds on IPMO-F', cites: [['2026-11', 'ipmo-practitioner']], terms: ['pmo'] },
      ],
      issuer: [
        { text: 'Association of International Project Management Officers (AIPMO)', cites: [['2026-11', 'aipmo-about']] },
      ],
      training: [
        { text: ['Usually a course of ', '5 days'], cites: [['2026-11', 'ipmo-course']] },
      ],
      fee: [
        { text: 'We show no figure: what we found is disputed, old or missing.', isOpen: true },
      ],
    },
  },
  glossary: {
    pmo: {
      term: 'PMO',
      meaning: 'Project management office: a unit that supports those who manage projects, programmes or portfolios.',
      cites: [['2026-11', 'pmo-meaning']],
    },
    pdu: {
      term: 'PDU',
      meaning: 'Professional development unit: an hour of learning, teaching or volunteering that keeps a PMI certification active.',
      cites: [['2026-11', 'pmp-page']],
    },
    gac: {
      term: 'GAC',
      meaning: 'Global Accreditation Center: PMI’s body that accredits degree programmes.',
      cites: [['2026-11', 'pmp-outline']],
    },
    pretest: {
      term: 'Scored',
      meaning: 'Scored questions count. The others are being tried out, and you are not told which they are.',
      cites: [['2026-11', 'pmp-outline']],
    },
    cpd: {
      term: 'CPD',
      meaning: 'Continuing professional development: learning that is logged to keep a certificate current.',
      cites: [['2026-11', 'peoplecert-cpd']],
    },
  },
};

export const checklist: Views['checklist'] = {
  messages: {
    checkPage: 'Check the issuer’s page',
    checklistHeading: 'Do you meet the {name} prerequisites?',
    checklistHeadingFamily: 'What may a PMO certification ask for?',
    checklistIntro: 'Tick what you have.',
    checklistIntroRoutes: 'Choose the route that fits you, then tick what you have.',
    checklistIntroFamily: 'Each issuer sets its own prerequisites. They are of these kinds.',
    checklistItems: 'What you need',
    checklistRouteItems: 'What you need on this route',
    oneOfThese: 'One of these is enough',
    progress: '{done} of {total} met',
    missing: 'Still missing:',
    met: 'You meet the published requirements. {issuer} decides.',
    chooseRoute: 'Choose a route to see all that it asks for.',
    otherRoute: 'You already meet the published requirements by this route: {routes}.',
    none: '{name} asks for no prerequisites.',
    unpublished: 'The prerequisites of {name} are not published, as far as we found, so there is no verdict here. Ask the issuer.',
    stepBeforeAction: 'See its checklist',
    print: 'Print',
    copy: 'Copy as text',
    copied: 'Copied.',
    copyByHand: 'Copying is blocked here. Select this text and copy it:',
    reset: 'Start over',
    cleared: 'All ticks are cleared.',
    undo: 'Undo',
    persisted: 'Your ticks are kept on this device only.',
    notKept: 'New ticks last only until this page is closed.',
    forget: 'Forget them',
    forgotten: 'Forgotten. New ticks are not kept until the page is loaded again.',
  },
  kinds: {
    education: 'Education',
    experience: 'Experience',
    coursework: 'Coursework',
    issuer: 'Set by the issuer',
  },
  prerequisites: {
    pmp: {
      eligibility: {
        all: [
          {
            id: 'pmp/route',
            as: 'route',
            text: 'Your education',
            any: [
              {
                id: 'secondary',
                name: 'School-leaving diploma',
                hint: 'then 60 months of experience',
                requirement: {
                  all: [
                    { id: 'pmp/secondary', kind: 'education', kindName: 'Education', text: 'School-leaving diploma, such as a high school diploma or its equivalent', cites: [['2026-11', 'pmp-outline']] },
                    { id: 'pmp/experience-secondary', kind: 'experience', kindName: 'Experience', implies: ['pmp/experience-associate', 'pmp/experience-bachelor', 'pmp/experience-gac'], text: ['', '60 months', ' of leading and directing projects, in the last ', '10 years'], cites: [['2026-11', 'pmp-outline']], remarks: ['Months on overlapping projects count once.'] },
                  ],
                },
              },
              {
                id: 'associate',
                name: 'Associate’s degree',
                hint: 'then 48 months of experience',
                requirement: {
                  all: [
                    { id: 'pmp/associate', kind: 'education', kindName: 'Education', implies: ['pmp/secondary'], text: 'Associate’s degree, or an equal vocational award (EQF level 5)', cites: [['2026-11', 'pmp-outline']] },
                    { id: 'pmp/experience-associate', kind: 'experience', kindName: 'Experience', implies: ['pmp/experience-bachelor', 'pmp/experience-gac'], text: ['', '48 months', ' of leading and directing projects, in the last ', '10 years'], cites: [['2026-11', 'pmp-outline']], remarks: ['Months on overlapping projects count once.'] },
                  ],
                },
              },
              {
                id: 'bachelor',
                name: 'Bachelor’s degree or higher',
                hint: 'then 36 months of experience',
                requirement: {
                  all: [
                    { id: 'pmp/bachelor', kind: 'education', kindName: 'Education', implies: ['pmp/associate', 'pmp/secondary'], text: 'Bachelor’s degree or higher, or an award mapped to EQF level 6', cites: [['2026-11', 'pmp-outline']] },
                    { id: 'pmp/experience-bachelor', kind: 'experience', kindName: 'Experience', implies: ['pmp/experience-gac'], text: ['', '36 months', ' of leading and directing projects, in the last ', '10 years'], cites: [['2026-11', 'pmp-outline']], remarks: ['Months on overlapping projects count once.'] },
                  ],
                },
              },
              {
                id: 'gac',
                name: 'GAC-accredited degree',
                hint: 'then 24 months of experience',
                requirement: {
                  all: [
                    { id: 'pmp/accredited', kind: 'education', kindName: 'Education', implies: ['pmp/bachelor'], text: 'Bachelor’s or postgraduate degree from a programme that PMI’s GAC has accredited', cites: [['2026-11', 'pmp-outline']] },
                    { id: 'pmp/experience-gac', kind: 'experience', kindName: 'Experience', text: ['', '24 months', ' of leading and directing projects, in the last ', '10 years'], cites: [['2026-11', 'pmp-outline']], remarks: ['Months on overlapping projects count once.'] },
                  ],
                },
              },
            ],
          },
          {
            id: 'pmp/training-or-capm',
            as: 'alternative',
            text: ['', '35 hours', ' of project management training or an active CAPM certification'],
            any: [
              {
                id: 'hours',
                requirement: { id: 'pmp/training', kind: 'coursework', kindName: 'Coursework', text: ['', '35 hours', ' of project management training'], cites: [['2026-11', 'pmp-outline']], remarks: ['The rules on who may give this training are reported to be changing. Check with PMI before you book.'] },
              },
              {
                id: 'capm',
                requirement: { id: 'pmp/capm', kind: 'coursework', kindName: 'Certification held', text: 'An active CAPM certification', cites: [['2026-11', 'pmp-outline']] },
              },
            ],
          },
        ],
      },
      stepBefore: { certification: 'capm', text: 'Not there yet? CAPM® asks for no experience.', cites: [['2026-11', 'pmp-outline'], ['2026-11', 'capm-page']], about: ['capm'] },
    },
    capm: {
      eligibility: {
        all: [
          { id: 'capm/secondary', kind: 'education', kindName: 'Education', text: 'School-leaving diploma, such as a high school diploma or its equivalent', cites: [['2026-11', 'capm-page']] },
          { id: 'capm/training', kind: 'coursework', kindName: 'Coursework', text: ['', '23 hours', ' of project management education'], cites: [['2026-11', 'capm-page']] },
        ],
      },
    },
    'pmi-pmocp': {
      eligibility: {
        all: [
          { id: 'pmi-pmocp/secondary', kind: 'education', kindName: 'Education', text: 'School-leaving diploma, such as a high school diploma or its equivalent', cites: [['2026-11', 'pmocp-page']] },
          {
            id: 'pmi-pmocp/experience-or-pmp',
            as: 'alternative',
            text: ['', '36 months', ' of project-related experience, in the last ', '8 years', ' or an active PMP certification'],
            any: [
              {
                id: 'months',
                requirement: { id: 'pmi-pmocp/experience', kind: 'experience', kindName: 'Experience', text: ['', '36 months', ' of project-related experience, in the last ', '8 years'], cites: [['2026-11', 'pmocp-page', 'pmocp-outline']] },
              },
              {
                id: 'pmp',
                requirement: { id: 'pmi-pmocp/pmp', kind: 'issuer', kindName: 'Certification held', text: 'An active PMP certification', cites: [['2026-11', 'pmocp-page']] },
              },
            ],
          },
          { id: 'pmi-pmocp/training', kind: 'coursework', kindName: 'Coursework', text: ['', '10 hours', ' of PMO education'], cites: [['2026-11', 'pmocp-page']], remarks: ['PMI’s own on-demand exam preparation counts.'] },
        ],
      },
    },
    'p3o-foundation': {
      eligibility: 'none',
      cites: [['2026-11', 'p3o-levels']],
    },
    'p3o-practitioner': {
      eligibility: { id: 'p3o-practitioner/foundation', kind: 'issuer', kindName: 'Certification held', text: 'P3O Foundation, passed', cites: [['2026-11', 'p3o-levels']] },
    },
    'essentials-pmo-administrators': {
      eligibility: 'unpublished',
      cites: [['2026-11', 'apmg-administrators']],
    },
    'essentials-pmo-managers': {
      eligibility: {
        id: 'essentials-pmo-managers/knowledge',
        as: 'alternative',
        text: 'A recognised certificate in project management or suitable practical experience',
        any: [
          {
            id: 'certificate',
            requirement: { id: 'essentials-pmo-managers/certificate', kind: 'issuer', kindName: 'Set by the issuer', text: 'A recognised certificate in project management', cites: [['2026-11', 'apmg-managers']], remarks: ['For example Essentials for PMO Analysts, or a practitioner certificate in P3O, PRINCE2 or Praxis.'] },
          },
          {
            id: 'experience',
            requirement: { id: 'essentials-pmo-managers/experience', kind: 'experience', kindName: 'Experience', text: 'Suitable practical experience', cites: [['2026-11', 'apmg-managers']] },
          },
        ],
      },
    },
    'ipmo-p': {
      eligibility: 'unpublished',
      cites: [['2026-11', 'ipmo-practitioner']],
    },
  },
};

export const benefits: Views['benefits'] = {
  messages: {
    benefitsHeading: 'What the {name} brings',
    benefitsHeadingFamily: 'What a PMO certification brings',
    benefitsIntro: 'Each with what backs it, and how much that weighs.',
    evidenceIssuer: 'Issuer’s claim',
    evidenceSurvey: 'Survey by the issuer',
    evidenceIndependent: 'Independent evidence',
    evidenceNone: 'No published evidence found',
  },
  titles: {
    expertise: 'Specialised expertise',
    career: 'Career advancement',
    strategy: 'Strategic impact',
    recognition: 'Recognition',
  },
  hopes: {
    pmo: {
      expertise: { text: 'Meant to show that you can set up, run and improve a project management office.' },
      career: { text: 'Meant to help with roles in a PMO, such as PMO manager or PMO director.' },
      strategy: { text: 'Ties the way projects are run to what the organisation wants to achieve.' },
      recognition: { text: 'Meant to be recognised by those who run or need a PMO.' },
    },
  },
  evidence: {
    pmp: {
      expertise: { strength: 'issuer', text: 'The exam follows a published outline; the certification is accredited against ISO/ANSI 17024.', cites: [['2026-11', 'pmp-outline']] },
      career: { strength: 'survey', text: ['Holders report ', '17%', ' higher median pay than others, on average over ', '21', ' countries.'], cites: [['2026-11', 'salary-survey']], remarks: ['Reported by holders in PMI’s own survey.'] },
      strategy: { strength: 'issuer', text: ['The business environment is ', '26%', ' of the exam.'], cites: [['2026-11', 'pmp-outline']] },
      recognition: { strength: 'issuer', text: ['PMI speaks of more than ', '1,700,000', ' active holders.'], cites: [['2026-11', 'pmp-page']] },
    },
    capm: {
      career: { strength: 'issuer', text: 'PMI points those to it who do not qualify for the PMP certification yet.', cites: [['2026-11', 'pmp-outline']] },
    },
    'pmi-pmocp': {
      expertise: { strength: 'issuer', text: 'PMI says that holders can support, create and lead a PMO.', cites: [['2026-11', 'pmocp-page']] },
      career: { strength: 'issuer', text: 'PMI aims it at current and aspiring PMO professionals.', cites: [['2026-11', 'pmocp-page']] },
      strategy: { strength: 'issuer', text: 'PMI ties the work of PMOs to the goals of the organisation.', cites: [['2026-11', 'pmocp-page']] },
      recognition: { strength: 'issuer', text: 'Announced by PMI as a global, ISO-accredited credential in February 2025.', cites: [['2026-11', 'pmocp-launch']] },
    },
    'p3o-foundation': {
    },
    'p3o-practitioner': {
    },
    'essentials-pmo-administrators': {
      expertise: { strength: 'issuer', text: 'Built on the role profiles of the House of PMO Competency Framework.', cites: [['2026-11', 'essentials-launch']] },
    },
    'essentials-pmo-managers': {
      expertise: { strength: 'issuer', text: 'Built on the role profiles of the House of PMO Competency Framework.', cites: [['2026-11', 'essentials-launch']] },
      career: { strength: 'issuer', text: 'APMG describes the PMO manager as somebody who sets up, runs and changes PMOs.', cites: [['2026-11', 'apmg-managers']] },
    },
    'ipmo-p': {
      expertise: { strength: 'issuer', text: 'AIPMO describes it as the design, introduction and running of a single PMO.', cites: [['2026-11', 'ipmo-practitioner']] },
    },
  },
};

export const process: Views['process'] = {
  messages: {
    processHeading: 'From choice to {name}',
    processHeadingFamily: 'From choice to PMO certification',
    processIntro: 'The steps from choosing a programme to keeping the certificate.',
    unknown: 'Unknown: we found no source.',
    varies: 'Depends on the certification.',
  },
  steps: {
    choose: ['Choose a programme', 'Compare the certifications and their issuers with what you want to do.'],
    qualify: ['Meet the prerequisites', 'See what the issuer asks for, and gather what you lack.'],
    prepare: ['Prepare', 'Study the outline, take a course and practise.'],
    exam: ['Take the exam', 'At a centre, online or at the end of a course.'],
    maintain: ['Maintain it', 'Keep learning, and renew in time.'],
  },
  sayings: {
    pmp: {
      qualify: { text: 'Complete PMI’s application. It may be picked for an audit, and documents are asked for then.', cites: [['2026-11', 'pmp-page', 'pmi-questions']] },
      prepare: { text: 'Books and practice exams alone do not count as training.', cites: [['2026-11', 'pmp-outline']] },
      exam: { text: 'Pay and schedule once the application is accepted.', cites: [['2026-11', 'pmp-page']] },
    },
    capm: {
    },
    'pmi-pmocp': {
      qualify: { text: 'Complete PMI’s application. It may be picked for an audit, and documents are asked for then.', cites: [['2026-11', 'pmocp-page', 'pmi-questions']] },
      exam: { text: 'Pay and schedule, then take the exam.', cites: [['2026-11', 'pmocp-page']] },
    },
    'p3o-foundation': {
    },
    'p3o-practitioner': {
    },
    'essentials-pmo-administrators': {
    },
    'essentials-pmo-managers': {
    },
    'ipmo-p': {
    },
  },
};

export const guide: Views['guide'] = {
  messages: {
    guideHeading: 'PMO and {name} certification: a guide',
    guideHeadingFamily: 'PMO certification: a guide',
    guideIntro: 'What they are, how they differ, what they ask for and what they bring.',
    guideNavigation: 'In this guide',
    followed: {
      process: 'Steps now show {name}.',
      checklist: 'The checklist now shows {name}.',
      benefits: 'Benefits now show {name}.',
    },
    allFollowed: '{parts} now show {name}.',
  },
  overview: [
    { text: 'Project management office: a unit that supports those who manage projects, programmes or portfolios.', cites: [['2026-11', 'pmo-meaning']] },
    { text: 'A PMO certification is meant to show that somebody can set up, run and improve a project management office.' },
    { text: 'The PMP certification is meant to show that somebody can lead projects.', about: ['pmp'] },
    { text: 'Choose by the work that you want to do: building and running the office, or leading the projects.', about: ['pmp'] },
  ],
};

/** All of them. The mark tells bundlers that nobody misses it where it is not imported. */
export const en: Catalogue = /* @__PURE__ */ Object.assign({ comparison, checklist, benefits, process, guide }, shared);
