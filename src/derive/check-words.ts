import { leavesOf } from '../eligibility/steps.js';
import { CRITERIA, STEPS, type BenefitId, type StepId } from '../facts/ids.js';
import { statements } from './statements.js';
import type { Language } from '../words/en/index.js';
import { requirementWords } from '../words/requirement-words.js';
import type { Any, Certification, Content, Requirement } from '../facts/types.js';

/** Ids that have no words in a language, and words that no id has. */
export function wordProblems(content: Content, language: Language): string[] {
  const missing: string[] = [];
  const need = (words: unknown, path: string) => {
    if (!words || (Array.isArray(words) && words.some((word) => !word))) missing.push(path);
  };
  for (const { id } of content.families) need(language.certifications[id]?.name, `certifications.${id}.name`);
  for (const certification of content.certifications) {
    needProse(certification, language, need);
    needRequirements(certification, language, need);
  }
  for (const id of CRITERIA) {
    need(language.criteria[id], `criteria.${id}`);
    // A row says something by a template, by prose of some certification, or as the areas of an exam.
    const prose = Object.values(language.certifications).some((words) => id in words);
    if (!prose && id !== 'domains') need(language.cells[id], `cells.${id}`);
  }
  for (const id of STEPS) need(language.process[id], `process.${id}`);
  for (const id of Object.keys(content.glossary)) need(language.glossary[id], `glossary.${id}`);
  for (const { statement } of statements(content)) {
    if (statement.note) need(language.notes[statement.note], `notes.${statement.note}`);
  }
  return [
    ...[...new Set(missing)].map((path) => `The language "${language.lang}" has no words for ${path}.`),
    ...idleWords(content, language).map(
      (path) => `The language "${language.lang}" has words for ${path}, which nothing has.`,
    ),
  ];
}

function idleWords({ certifications, families, ...content }: Content, language: Language): string[] {
  const trees = certifications.flatMap(({ eligibility }) => (typeof eligibility === 'string' ? [] : [eligibility]));
  const leaves = trees.flatMap(leavesOf).flatMap(({ id, words }) => [id, ...(words ? [words] : [])]);
  const routes = trees
    .flatMap(choicesOf)
    .filter((any) => any.as === 'route')
    .map(({ id }) => id);
  const subjects = [...certifications, ...families].map(({ id }) => id);
  const notes = statements({ certifications, families, ...content }).flatMap(({ statement }) => statement.note ?? []);
  const ids = {
    certifications: subjects,
    evidence: subjects,
    hopes: subjects,
    processOf: subjects,
    requirements: [...leaves, ...routes],
    routes,
    notes,
  };
  return Object.entries(ids).flatMap(([group, known]) =>
    Object.keys(language[group as keyof typeof ids])
      .filter((id) => !known.includes(id))
      .map((id) => `${group}.${id}`),
  );
}

type Need = (words: unknown, path: string) => void;

function needProse(subject: Certification, language: Language, need: Need): void {
  const words = language.certifications[subject.id];
  for (const id of ['focus', 'audience', 'roles', 'recognition'] as const) {
    const figure = id === 'recognition' && subject.holders;
    if (subject[id] && !figure) need(words?.[id], `certifications.${subject.id}.${id}`);
  }
  for (const step of Object.keys(subject.process ?? {}))
    need(language.processOf[subject.id]?.[step as StepId], `processOf.${subject.id}.${step}`);
  for (const benefit of Object.keys(subject.benefits ?? {}))
    need(language.evidence[subject.id]?.[benefit as BenefitId], `evidence.${subject.id}.${benefit}`);
}

function needRequirements({ id, eligibility }: Certification, language: Language, need: Need): void {
  if (typeof eligibility === 'string') return;
  need(language.certifications[id]?.prerequisites, `certifications.${id}.prerequisites`);
  for (const leaf of leavesOf(eligibility))
    need(requirementWords(leaf, language), `requirements.${leaf.words ?? leaf.id}`);
  for (const any of choicesOf(eligibility)) {
    if (any.as !== 'route') continue;
    need(language.requirements[any.id], `requirements.${any.id}`);
    for (const option of any.any) need(language.routes[any.id]?.[option.id], `routes.${any.id}.${option.id}`);
  }
}

const choicesOf = (requirement: Requirement): Any[] =>
  'all' in requirement
    ? requirement.all.flatMap(choicesOf)
    : 'any' in requirement
      ? [requirement, ...requirement.any.flatMap((option) => choicesOf(option.requirement))]
      : [];
