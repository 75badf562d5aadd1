import { BENEFITS, CRITERIA, STEPS } from '../facts/ids.js';
import type { Content, Requirement } from '../facts/types.js';
import type { Language } from '../words/en/index.js';
import { pathsIn } from '../words/placeholders.js';
import { certificationFacts } from '../derive/certification-facts.js';
import { placeholderPaths } from '../derive/placeholder-paths.js';
import { Wording } from '../derive/wording.js';
import { leavesOf, routeChoice } from '../eligibility/steps.js';
import { textsIn } from '../words/texts.js';

/** The placeholders that are filled in a text. Found out where one is asked for, because most texts have none. */
type Filled = () => ReadonlySet<string>;

const NONE: Filled = () => new Set();

function filledFrom(facts: () => readonly string[]): Filled {
  let found: ReadonlySet<string> | undefined;
  return () => (found ??= new Set(facts()));
}

/**
 * Every path at which a provider may have other words: where the language has a text, and where an id of the facts or of a
 * provider's own certifications may have one. A text is filled with what stands at its path today or, where it is a line that
 * is left out if a figure is unknown, with any fact that there is.
 */
export function textPaths(language: Language, content: Content): ReadonlyMap<string, Filled> {
  // None of these is words.
  const { lang: _lang, locale: _locale, dir: _dir, formats: _formats, ...words } = language;
  const paths = new Map<string, Filled>(textsIn(words).map(([path, text]) => [path, filledFrom(() => pathsIn(text))]));
  const add = (path: string, filled = NONE) => paths.set(path, filled);
  const wording = new Wording(language);
  const inCells: Filled[] = [];
  const inNotes = new Map<string, Filled[]>();

  for (const certification of content.certifications) {
    const { id, eligibility } = certification;
    const all = filledFrom(() => placeholderPaths(certificationFacts(certification, content, wording)));
    const plain = filledFrom(() => placeholderPaths(certification));
    inCells.push(all);
    for (const criterion of CRITERIA) add(`certifications.${id}.${criterion}`, all);
    for (const benefit of BENEFITS) add(`evidence.${id}.${benefit}`, plain).set(`hopes.${id}.${benefit}`, NONE);
    for (const step of STEPS) add(`processOf.${id}.${step}`, plain);
    for (const note of notesIn(certification)) inNotes.set(note, [...(inNotes.get(note) ?? []), plain]);
    if (typeof eligibility !== 'string') addRequirements(eligibility, add);
  }
  for (const { id } of content.families) {
    for (const criterion of [...CRITERIA, 'name']) add(`certifications.${id}.${criterion}`);
    for (const benefit of BENEFITS) add(`hopes.${id}.${benefit}`);
  }
  for (const note of notesIn(content)) add(`notes.${note}`, anyOf(inNotes.get(note) ?? []));
  const cells = anyOf(inCells);
  for (const path of paths.keys()) if (path.startsWith('cells.')) add(path, cells);
  return paths;
}

const anyOf = (all: readonly Filled[]): Filled => filledFrom(() => all.flatMap((filled) => [...filled()]));

/** A requirement's words are filled with it; those of a choice, of its options and of remarks stand as they are. */
function addRequirements(tree: Requirement, add: (path: string, filled?: Filled) => void): void {
  const leaves = leavesOf(tree);
  for (const { id, words = id } of leaves) {
    const those = (name: string) => leaves.filter((leaf) => leaf.id === name || leaf.words === name);
    for (const name of [id, words])
      add(
        `requirements.${name}`,
        filledFrom(() => those(name).flatMap((leaf) => placeholderPaths(leaf))),
      );
  }
  const choice = routeChoice(tree);
  if (!choice) return;
  add(`requirements.${choice.id}`);
  for (const { id } of choice.any) add(`routes.${choice.id}.${id}`);
}

/** The ids of all remarks that stand beside a statement. */
const notesIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
        key === 'note' && typeof child === 'string' ? [child] : notesIn(child),
      );
