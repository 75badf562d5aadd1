import { leavesOf, type Step } from '../eligibility/steps.js';
import type { Leaf, Requirement } from '../facts/types.js';
import { requirementWords } from '../words/requirement-words.js';
import { type Rich, type Wording, plain } from './wording.js';

/** A leaf in words: "36 months of project-related experience, in the last 8 years". */
export const leafText = (leaf: Leaf, words: Wording): Rich =>
  words.once(leaf, () => {
    const { text } = words.fill(requirementWords(leaf, words.language) ?? leaf.id, leaf);
    // Words that consist of what nobody knows.
    return plain(text).trim() ? text : [leaf.id];
  });

/** A step in words: a leaf as it is, a choice of route by its name, an alternative as "this or that". */
export function stepText(step: Step, words: Wording): Rich {
  if (!('any' in step)) return leafText(step, words);
  if (step.as === 'route') return [words.language.requirements[step.id] ?? step.id];
  const all = (requirement: Requirement) => words.join(leavesOf(requirement).map((leaf) => leafText(leaf, words)));
  return words.join(
    step.any.map((option) => all(option.requirement)),
    'disjunction',
  );
}
