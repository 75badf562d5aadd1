import type { Language } from '../words/en/index.js';

/** Ids of the terms of the glossary that occur in a text, as whole words, also in the plural. */
export const termsIn = (text: string, { glossary }: Language): string[] => {
  const words = new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return Object.entries(glossary)
    .filter(([, [term]]) => ['', 's'].some((plural) => words.has(term.toLowerCase() + plural)))
    .map(([id]) => id);
};
