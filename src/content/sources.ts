/**
 * Every page that a fact was read in. `url` is one that a reader can open, the issuer's own where there is one; where
 * we read a copy instead, `docs/provenance.md` says which. A source without a date is undated, and the widget says so.
 */
import type { Source } from './types.js';

export const sources = {
  'pmp-outline': {
    title: 'PMP Examination Content Outline, July 2026',
    publisher: 'PMI',
    url: 'https://www.pmi.org/-/media/pmi/documents/public/pdf/certifications/new-pmp-examination-content-outline-2026.pdf',
    date: '2026-07',
    kind: 'issuer',
  },
  'pmp-page': {
    title: 'Project Management Professional (PMP) Certification',
    publisher: 'PMI',
    url: 'https://www.pmi.org/certifications/project-management-pmp',
    date: '2026',
    kind: 'issuer',
  },
  'capm-page': {
    title: 'Certified Associate in Project Management (CAPM)',
    publisher: 'PMI',
    url: 'https://www.pmi.org/certifications/certified-associate-capm',
    date: '2026',
    kind: 'issuer',
  },
  'pmocp-page': {
    title: 'PMO Certified Professional (PMI-PMOCP)',
    publisher: 'PMI',
    url: 'https://www.pmi.org/certifications/pmo-certified-professional-pmi-pmocp',
    kind: 'issuer',
  },
  'pmocp-outline': {
    title: 'PMI-PMOCP Examination Content Outline, January 2025',
    publisher: 'PMI',
    url: 'https://www.pmi.org/certifications/pmo-certified-professional-pmi-pmocp',
    date: '2025-01',
    kind: 'issuer',
  },
  'pmocp-launch': {
    title: 'PMI unveils new certification for PMO professionals',
    publisher: 'News Patrolling',
    url: 'https://newspatrolling.com/project-management-institute-pmi-unveils-new-iso-accredited-certification-for-project-management-office-pmo-professionals',
    date: '2025-02-06',
    kind: 'press',
  },
  'salary-survey': {
    title: 'Earning Power, 14th edition, as reported',
    publisher: 'MyChesCo',
    url: 'https://www.mychesco.com/a/news/regional/pmp-credential-delivers-big-pay-boost-as-ai-drives-demand-for-project-leaders',
    date: '2025-11',
    kind: 'press',
  },
  'pmo-meaning': {
    title: 'ICB Reference Guide for PMO',
    publisher: 'IPMA',
    url: 'https://ipma.world/news/ipma-introduces-icb-reference-guide-for-pmo-a-proven-framework-for-project-management-office-success/',
    kind: 'other',
  },
  'apmg-products': {
    title: 'Questions about each product',
    publisher: 'APMG International',
    url: 'https://apmg-international.com/apmg-help/products?page=11',
    kind: 'issuer',
  },
  'pmi-questions': {
    title: 'Certification FAQs',
    publisher: 'PMI',
    url: 'https://www.pmi.org/certifications/certification-resources/faq',
    kind: 'issuer',
  },
  'pmi-linking': {
    title: 'Linking Agreement',
    publisher: 'PMI',
    url: 'https://www.pmi.org/linking',
    kind: 'issuer',
  },
  'p3o-levels': {
    title: 'What is the difference between P3O Foundation and Practitioner?',
    publisher: 'PMO Learning',
    url: 'https://www.pmolearning.co.uk/pmolearning-blog/pmo/what-is-the-difference-between-p3o-foundation-and-practitioner/',
    kind: 'provider',
  },
  'p3o-guidance': {
    title: 'PRINCE2 Portfolio, Programme and Project Offices',
    publisher: 'Tecknologia',
    url: 'https://www.tecknologia.co.uk/concepts/prince2_portfolio_programme_project_offices',
    kind: 'provider',
  },
  'p3o-course': {
    title: 'P3O Foundation and Practitioner combined',
    publisher: 'Lumify Work',
    url: 'https://www.lumifywork.com/en-ph/courses/portfolio-programme-and-project-offices-p3o-combined/',
    kind: 'provider',
  },
  'peoplecert-cpd': {
    title: 'A guide to continuing professional development',
    publisher: 'AXELOS',
    url: 'https://axelos.com/resource-hub/article/continuous-professional-development',
    date: '2023-03-28',
    kind: 'issuer',
  },
  'apmg-administrators': {
    title: 'Essentials for PMO Administrators',
    publisher: 'APMG International',
    url: 'https://apmg-international.com/es/product/essentials-pmo-administrators',
    kind: 'issuer',
  },
  'apmg-managers': {
    title: 'Essentials for PMO Managers',
    publisher: 'APMG International',
    url: 'https://apmg-international.com/product/essentials-pmo-managers',
    kind: 'issuer',
  },
  'administrators-course': {
    title: 'House of PMO Essentials for PMO Administrators',
    publisher: 'InProgress',
    url: 'https://inprogressplus.com/courses/project-management/pmo/house-of-pmo-essentials-for-pmo-administrators',
    kind: 'provider',
  },
  'administrators-badge': {
    title: 'Accredited trainer badge, Essentials for PMO Administrators',
    publisher: 'Credly, for APMG International',
    url: 'https://credly.com/org/apmg-international/badge/apmg-accredited-trainer-house-of-pmo-essentials-for-pmo-administrator',
    kind: 'issuer',
  },
  'essentials-launch': {
    title: 'The House of PMO launches the Essentials certifications',
    publisher: 'House of PMO',
    url: 'https://houseofpmo.com/blog/2023/01/27/the-house-of-pmo-launches-the-essentials-certifications-for-pmo-professionals-mayfair-london-25th-january-2023/',
    date: '2023-01-27',
    kind: 'issuer',
  },
  'ipmo-practitioner': {
    title: 'IPMO-Practitioner Certification',
    publisher: 'AIPMO',
    url: 'https://www.aipmo.org/aipmo-practitioner-certification-ipmo-p/',
    kind: 'issuer',
  },
  'ipmo-course': {
    title: 'ACE Training Program',
    publisher: 'AIPMO',
    url: 'https://aipmo.org/ace-training-program/',
    kind: 'issuer',
  },
  'aipmo-about': {
    title: 'About us',
    publisher: 'AIPMO',
    url: 'https://www.aipmo.org/about-us-aipmo/',
    kind: 'issuer',
  },
  'starting-article': {
    title: 'Demystifying PMO Certification: A Guide to Excellence',
    kind: 'other',
  },
} as const satisfies Record<string, Source>;
