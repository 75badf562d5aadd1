const citation = { sources: ['acme'], checked: '2026-11' };

/** The content of a made-up provider: two offers, a certificate of its own, words for it, and things it hides. */
export const acmeContent = {
  offers: {
    pmp: { label: 'PMP course', href: '/pmp' },
    'pmi-pmocp': { label: 'PMO course', href: 'https://acme.example/pmo', note: 'From March' },
  },
  hide: ['certification:capm', 'criterion:fee', 'benefit:recognition', 'step:choose'],
  certifications: [
    {
      id: 'acme-pmo',
      family: 'pmo',
      name: 'Acme PMO Certificate',
      issuer: 'acme',
      page: 'https://acme.example/pmo',
      status: 'current',
      level: 'entry',
      eligibility: { id: 'acme-pmo/course', kind: 'coursework', hours: 12, ...citation },
    },
  ],
  issuers: { acme: { name: 'Acme', page: 'https://acme.example/', ...citation } },
  sources: { acme: { title: 'Acme', url: 'https://acme.example/', kind: 'issuer' } },
  text: { en: { 'requirements.acme-pmo/course': '{hours:hour} of our course' } },
  independence: 'Acme is a training partner of PMI.',
};
