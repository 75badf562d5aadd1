import { html } from 'lit';
import type { Rich } from '../catalogue/sentences.js';

/**
 * Marked text: figures stand out, each on one line with its unit. A browser that translates the page leaves them as the
 * source has them.
 */
export const figures = (rich: Rich) =>
  rich.map((part) =>
    typeof part === 'object' ? html`<b translate="no">${part.figure.replaceAll(' ', '\u00a0')}</b>` : part,
  );
