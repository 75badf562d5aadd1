import { cite } from './cite.js';
import type { Citation } from './types.js';

/** Terms that the widgets use, and where their meaning was read. The words stand in the text module. */
export const glossary: Record<string, Citation> = {
  pmo: cite('2026-11', 'pmo-meaning'),
  pdu: cite('2026-11', 'pmp-page'),
  gac: cite('2026-11', 'pmp-outline'),
  pretest: cite('2026-11', 'pmp-outline'),
  cpd: cite('2026-11', 'peoplecert-cpd'),
};
