import { html } from 'lit';
import type { Rich } from './wording.js';

/** Marked text as a template: figures stand out, each on one line with its unit. */
export const richTemplate = (rich: Rich) =>
  rich.map((part) => (typeof part === 'string' ? part : html`<b>${part.figure.replaceAll(' ', '\u00a0')}</b>`));
