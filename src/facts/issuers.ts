import { cite } from './cite.js';
import type { Issuer } from './types.js';

export const issuers: Record<string, Issuer> = {
  pmi: {
    name: 'Project Management Institute',
    abbreviation: 'PMI',
    page: 'https://www.pmi.org/',
    trademark: {
      marks: ['PMI', 'Project Management Institute', 'PMP', 'CAPM', 'PMI-PMOCP'],
      owner: 'Project Management Institute, Inc.',
      ...cite('2026-11', 'pmi-linking', 'pmp-page', 'pmocp-page'),
    },
    ...cite('2026-11', 'pmp-page'),
  },
  peoplecert: {
    name: 'PeopleCert',
    page: 'https://www.peoplecert.org/',
    ...cite('2026-11', 'peoplecert-cpd'),
  },
  'house-of-pmo': {
    name: 'House of PMO',
    page: 'https://houseofpmo.com/',
    examiner: 'APMG International',
    trademark: { marks: ['House of PMO'], owner: 'House of PMO Limited', ...cite('2026-11', 'apmg-managers') },
    ...cite('2026-11', 'apmg-products'),
  },
  aipmo: {
    name: 'Association of International Project Management Officers',
    abbreviation: 'AIPMO',
    page: 'https://www.aipmo.org/',
    ...cite('2026-11', 'aipmo-about'),
  },
};
