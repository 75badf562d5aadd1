import { type Ids } from './cross-check.js';
import * as check from './accept.js';
import { withAdded } from './at-hand.js';
import { markAsChecked } from './checked.js';
import { deriveAtOnce, everything } from './derive-at-once.js';
import { addedWords } from '../catalogue/added-words.js';
import { content as bundled } from '../facts/index.js';
import type { Accepted, ProviderContent } from '../facts/types.js';

export { issueText } from './issue-text.js';
export * from '../facts/provider-schema.js';
export * from '../facts/schema.js';

/** Says what of a provider's content is right, and by path what is wrong. Never throws. */
export const acceptContent = (raw: unknown, ids: Ids = bundled): Accepted =>
  check.acceptContent(raw, ids, withAdded(everything, addedWords));

/** The same for JSON, repaired where an editor mangled it. */
export const acceptText = (text: string, ids: Ids = bundled): Accepted =>
  check.acceptText(text, ids, withAdded(everything, addedWords));

/**
 * Checks a provider's content ahead, for bundlers and builds: what it returns renders at once, without the check and
 * its download in the browser. What is wrong is left out and told to `onIssues`, if there is one.
 */
export function parseContent(raw: unknown, onIssues?: (issues: Accepted['issues']) => void): ProviderContent {
  const { content, issues } = acceptContent(raw);
  if (issues.length) onIssues?.(issues);
  return markAsChecked(content, deriveAtOnce);
}
