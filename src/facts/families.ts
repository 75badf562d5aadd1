import { cite } from './cite.js';
import type { Family } from './types.js';

const article = cite('2026-11', 'starting-article');

export const families: Family[] = [
  {
    id: 'pmo',
    family: 'pmo',
    focus: cite('2026-11', 'pmocp-page', 'p3o-guidance'),
    audience: cite('2026-11', 'pmocp-page', 'apmg-administrators'),
    roles: cite('2026-11', 'apmg-administrators'),
    recognition: article,
    benefits: {
      expertise: { strength: 'issuer', ...cite('2026-11', 'pmocp-page') },
      career: { strength: 'issuer', ...cite('2026-11', 'apmg-administrators') },
      strategy: { strength: 'issuer', ...cite('2026-11', 'pmocp-page') },
    },
  },
];
