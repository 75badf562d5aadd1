import { type StepOf, leavesOf } from '../eligibility/steps.js';
import type { Leaf, Requirement } from '../facts/types.js';
import { requirementWords } from '../words/requirement-words.js';
import { type Said, type Wordings, inFirst } from './lines.js';
import { type Rich, plain } from './rich.js';
import type { Wording } from './wording.js';

/** What a learner sees as one thing to fulfil. */
export type Step = StepOf<Requirement>;

/** A leaf in words: "36 months of project-related experience, in the last 8 years"; undefined where the language has none for it. */
export function leafText(leaf: Leaf, wording: Wording): Rich | undefined {
  const words = requirementWords(leaf, wording.language);
  const filled = words === undefined ? undefined : wording.fill(words, leaf, leaf);
  return filled && plain(filled.text).trim() ? filled.text : undefined;
}

/** The same by its kind and its figures alone, for what no language has words for. */
export const unnamedLeaf = (leaf: Leaf, wording: Wording): Rich => {
  const { kinds, unnamed } = wording.language;
  return wording.first(unnamed.requirement, { ...leaf, kind: kinds[leaf.kind] }, leaf)?.text ?? [kinds[leaf.kind]];
};

/** A step in words: a leaf as it is, a choice of route by its name, an alternative as "this or that". */
export function stepText(step: Step, wording: Wording): Rich | undefined {
  if (!('any' in step)) return leafText(step, wording);
  if (step.as === 'route') {
    const name = wording.language.requirements[step.id];
    return name === undefined ? undefined : [name];
  }
  return choiceText(step.any, wording);
}

function choiceText(options: readonly { requirement: Requirement }[], wording: Wording): Rich | undefined {
  const texts = options.map(({ requirement }) => leavesOf(requirement).map((leaf) => leafText(leaf, wording)));
  if (texts.flat().includes(undefined)) return undefined;
  return wording.join(
    (texts as Rich[][]).map((all) => wording.join(all)),
    'disjunction',
  );
}

/** A step in the first language that has words for all of it or, where none has, by kinds and figures alone. */
export function stepInWords(step: Step, wordings: Wordings): Said<Rich> {
  const [wording] = wordings;
  return inFirst(wordings, (each) => stepText(step, each)) ?? { said: unnamedStep(step, wording), wording };
}

function unnamedStep(step: Step, wording: Wording): Rich {
  const leafIn = (leaf: Leaf) => leafText(leaf, wording) ?? unnamedLeaf(leaf, wording);
  if (!('any' in step)) return leafIn(step);
  if (step.as === 'route') return [wording.language.unnamed.choice];
  return wording.join(
    step.any.map(({ requirement }) => wording.join(leavesOf(requirement).map(leafIn))),
    'disjunction',
  );
}
