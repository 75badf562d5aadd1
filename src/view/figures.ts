import { type TemplateResult, html } from 'lit';
import type { Rich } from '../catalogue/sentences.js';

/**
 * Marked text: figures stand out, each on one line with its unit. A browser that translates the page leaves them as the
 * source has them. What stands between two figures is one text, because some readers pause between two.
 */
export function figures(rich: Rich): (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  for (const part of rich) {
    const last = parts.at(-1);
    if (typeof part === 'object') parts.push(html`<b translate="no">${part.figure.replaceAll(' ', '\u00a0')}</b>`);
    else if (typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts;
}
