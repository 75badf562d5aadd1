import type { ContentIssue } from '../facts/types.js';

/** A refused part of a provider's content as a line, the same wherever it is told. */
export const issueText = ({ path, found, expected, suggestion }: ContentIssue): string =>
  `${path || '(all of it)'}: found ${found}, expected ${expected}${suggestion ? `; did you mean "${suggestion}"?` : ''}`;

/** The same for those who go on without it. */
export const issueWarning = (issue: ContentIssue): string =>
  `${issueText(issue)}${issue.suggestion ? '' : '.'} This part is not used; the others are.`;
