import { type TemplateResult, html } from 'lit';
import type { BenefitId } from '../../catalogue/ids.js';
import type { Strength } from './model.js';

/** Line drawings of our own on a 24 × 24 grid; their meaning always stands beside them in words. */
const ICONS: Readonly<Record<BenefitId, string>> = {
  expertise: 'M12 3.2l7.5 2.9v5.4c0 4.4-3.1 7.9-7.5 9.3-4.4-1.4-7.5-4.9-7.5-9.3V6.1zM8.6 12l2.4 2.4 4.4-4.6',
  career: 'M3.5 20h4.2v-4.5h4.2V11h4.2V6.5h4.4M17.5 3.5l3 3-3 3',
  strategy:
    'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M8.2 12a3.8 3.8 0 1 0 7.6 0a3.8 3.8 0 1 0-7.6 0M12 1.5v4M12 18.5v4M1.5 12h4M18.5 12h4',
  recognition: 'M6 9.5a6 6 0 1 0 12 0a6 6 0 1 0-12 0M8.3 14.3L7 21.5l5-2.6 5 2.6-1.3-7.2',
};

export const icon = (id: BenefitId): TemplateResult =>
  html`<svg
    class="icon"
    viewBox="0 0 24 24"
    width="24"
    height="24"
    fill="none"
    stroke="currentcolor"
    aria-hidden="true"
  >
    <path d=${ICONS[id]}></path>
  </svg>`;

/** The strength as a circle that fills: empty, a quarter, a half, whole. The words beside it say the same. */
const FILLS: Readonly<Record<Strength, string>> = {
  none: '',
  issuer: 'M6 6V1A5 5 0 0 1 11 6z',
  survey: 'M6 1A5 5 0 0 1 6 11z',
  independent: 'M6 1A5 5 0 0 1 6 11A5 5 0 0 1 6 1z',
};

export const dot = (strength: Strength): TemplateResult =>
  html`<svg class="dot" viewBox="0 0 12 12" width="12" height="12" fill="none" stroke="currentcolor" aria-hidden="true">
    <path d=${FILLS[strength]} fill="currentcolor" stroke="none" data-fill></path>
    <circle cx="6" cy="6" r="5"></circle>
  </svg>`;
