import { type TemplateResult, html } from 'lit';
import type { Text } from '../catalogue/types.js';

/**
 * Text with its figures, in its language where that is another than the widget's. It brings its own direction with it: English in an
 * Arabic page would begin at its end, and leave its first number there.
 */
export const figures = (text: Text, lang?: string): unknown =>
  lang === undefined ? setOff(text) : html`<span lang=${lang} dir="auto">${setOff(text)}</span>`;

/**
 * Figures stand out, each on one line with its unit. A browser that translates the page leaves them as the source has them.
 * What stands between two figures is one text, because some readers pause between two.
 */
const setOff = (text: Text): string | (string | TemplateResult)[] =>
  typeof text === 'string' ? text : text.map((part, i) => (i % 2 ? figure(part) : part)).filter((part) => part !== '');

const figure = (text: string): TemplateResult => html`<b translate="no">${text.replaceAll(' ', '\u00a0')}</b>`;
