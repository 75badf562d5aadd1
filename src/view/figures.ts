import { type Markup, markup } from './markup.js';
import type { Rich } from '../derive/wording.js';

/**
 * Marked text as HTML: figures stand out, each on one line with its unit. A browser that translates the page leaves them as
 * the source has them.
 */
export const richMarkup = (rich: Rich): Markup =>
  markup`${rich.map((part) =>
    typeof part === 'object' ? markup`<b translate="no">${part.figure.replace(/ /g, '\u00a0')}</b>` : part,
  )}`;
