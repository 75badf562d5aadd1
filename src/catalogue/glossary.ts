import type { Citation, Content } from '../facts/types.js';
import type { Wording } from './sentences.js';

/** A term with its meaning. */
export interface Term {
  readonly term: string;
  readonly meaning: string;
  readonly citation: Citation | undefined;
}

/** What is no letter or digit. `\p{L}` would say it better, but takes longer to prepare than all words take to search. */
const BETWEEN_WORDS = /[^\wÀ-\u1fff\u3040-\uffff]+/;

/** The terms of the glossary that occur in texts, as whole words. */
export function termsIn(
  texts: readonly string[],
  { glossary }: Pick<Content, 'glossary'>,
  { language }: Wording,
): Term[] {
  const found = new Set(texts.join(' ').toLowerCase().split(BETWEEN_WORDS));
  return Object.entries(language.glossary)
    .filter(([, [term]]) => ['', 's'].some((plural) => found.has(term.toLowerCase() + plural)))
    .map(([id, [term, meaning]]) => ({ term, meaning, citation: glossary[id] }));
}
