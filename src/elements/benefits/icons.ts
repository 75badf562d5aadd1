import { type Markup, markup } from '../../view/markup.js';
import type { BenefitId } from '../../facts/types.js';

/** Line drawings of our own on a 24 × 24 grid; their meaning always stands beside them in words. */
export const ICONS: Record<BenefitId, Markup> = {
  expertise: markup`<path d="M12 3.2l7.5 2.9v5.4c0 4.4-3.1 7.9-7.5 9.3-4.4-1.4-7.5-4.9-7.5-9.3V6.1z"/><path d="M8.6 12l2.4 2.4 4.4-4.6"/>`,
  career: markup`<path d="M3.5 20h4.2v-4.5h4.2V11h4.2V6.5h4.4"/><path d="M17.5 3.5l3 3-3 3"/>`,
  strategy: markup`<circle cx="12" cy="12" r="8.5"/><circle cx="12" cy="12" r="3.8"/><path d="M12 1.5v4M12 18.5v4M1.5 12h4M18.5 12h4"/>`,
  recognition: markup`<circle cx="12" cy="9.5" r="6"/><path d="M8.3 14.3L7 21.5l5-2.6 5 2.6-1.3-7.2"/>`,
};
