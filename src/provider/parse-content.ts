import { type Bundled } from './cross-check.js';
import * as check from './accept.js';
import { markAsChecked } from './checked.js';
import { languages } from '../catalogue/languages.js';
import { content as bundled } from '../facts/index.js';
import type { Accepted, ProviderContent } from '../facts/types.js';
import { type Languages, packageWords } from '../words/languages.js';

export { issueText } from './issue-text.js';
export * from '../facts/provider-schema.js';
export * from '../facts/schema.js';

/** With all words of the package, because here nothing can be waited for. */
const spoken: Languages = {
  ...languages,
  wordsOf: (lang) => languages.wordsOf(lang) ?? packageWords.find((words) => words.lang === lang),
};

/** Says what of a provider's content is right, and by path what is wrong. Never throws. */
export const acceptContent = (raw: unknown, facts: Bundled = bundled): Accepted =>
  check.acceptContent(raw, facts, spoken);

/** The same for JSON, repaired where an editor mangled it. */
export const acceptText = (text: string, facts: Bundled = bundled): Accepted => check.acceptText(text, facts, spoken);

/**
 * Checks a provider's content ahead, for bundlers and builds: what it returns renders at once, without the check and
 * its download in the browser. What is wrong is left out and told to `onIssues`, if there is one.
 */
export function parseContent(raw: unknown, onIssues?: (issues: Accepted['issues']) => void): ProviderContent {
  const { content, issues } = acceptContent(raw);
  if (issues.length) onIssues?.(issues);
  return markAsChecked(content);
}
