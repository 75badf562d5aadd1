import { type TemplateResult, html } from 'lit';
import { type Rich, plain } from './wording.js';

/**
 * Marked text for a template: figures stand out, each on one line with its unit. Plain text stays a string, and each figure
 * brings what follows it, because a list of pieces would cost two more nodes for each.
 */
export function richTemplate(rich: Rich): string | TemplateResult {
  const at = rich.findIndex((part) => typeof part === 'object');
  const text = plain(at < 0 ? rich : rich.slice(0, at));
  const part = rich[at];
  return typeof part === 'object'
    ? html`${text}<b>${part.figure.replaceAll(' ', '\u00a0')}</b>${richTemplate(rich.slice(at + 1))}`
    : text;
}
