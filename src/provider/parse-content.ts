import { acceptContent } from './accept.js';
import { markAsChecked } from './checked.js';
import { content as bundled } from '../facts/index.js';
import type { Accepted, ProviderContent } from '../facts/types.js';

export { acceptContent, acceptText } from './accept.js';
export * from './schema.js';
export * from '../facts/schema.js';

/**
 * Checks a provider's content ahead, for bundlers and builds: what it returns renders at once, without the check and
 * its download in the browser. What is wrong is left out and told to `onIssues`, if there is one.
 */
export function parseContent(raw: unknown, onIssues?: (issues: Accepted['issues']) => void): ProviderContent {
  const { content, issues } = acceptContent(raw, bundled);
  if (issues.length) onIssues?.(issues);
  return markAsChecked(content);
}
