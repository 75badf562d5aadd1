import { leavesOf } from '../eligibility/steps.js';
import { CRITERIA, STEPS, type BenefitId, type StepId } from '../facts/ids.js';
import type { Language } from '../words/en/index.js';
import { requirementWords } from '../words/requirement-words.js';
import type { Any, Certification, Citation, Content, Family, Requirement, Sourced } from '../facts/types.js';

/**
 * What the schema cannot say of the whole: that every id has words, every source is used, every figure leads to a page
 * that can be opened. Each finding is a sentence that a maintainer can act on; none means that all is well.
 */
export function findContentProblems(content: Content, language: Language): string[] {
  return [...sourceProblems(content), ...wordProblems(content, language)];
}

/** Statements that were compared with their sources more than twelve months before `today`. */
export function findOldStatements(content: Content, today: Date): string[] {
  const limit = `${today.getUTCFullYear() - 1}-${`${today.getUTCMonth() + 1}`.padStart(2, '0')}`;
  return statements(content)
    .filter(({ statement }) => statement.checked < limit)
    .map(({ path, statement }) => `${path} was last compared in ${statement.checked}.`);
}

interface Located {
  readonly path: string;
  readonly statement: Citation | Sourced<unknown>;
}

/** Every statement with a source, wherever it stands. */
function statements(value: unknown, path = ''): Located[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = 'sources' in value && 'checked' in value ? [{ path, statement: value as Citation }] : [];
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, child]) => statements(child, path ? `${path}.${idOf(child) ?? key}` : key)),
  ];
}

const idOf = (value: unknown): string | undefined => (value as { id?: string } | null)?.id;

function sourceProblems(content: Content): string[] {
  const all = statements(content);
  const used = new Set(all.flatMap(({ statement }) => statement.sources));
  return [
    ...all.flatMap(({ path, statement }) =>
      statement.sources
        .filter((id) => !content.sources[id])
        .map((id) => `${path} names the source "${id}", which is not listed.`),
    ),
    ...all
      .filter(({ statement }) => 'value' in statement && statement.sources.every((id) => !content.sources[id]?.url))
      .map(({ path }) => `${path} is a figure without a source that a reader can open.`),
    ...Object.keys(content.sources)
      .filter((id) => !used.has(id))
      .map((id) => `The source "${id}" is not used.`),
    ...content.certifications
      .filter(({ issuer }) => !content.issuers[issuer])
      .map(({ id, issuer }) => `certifications.${id} names the issuer "${issuer}", which is not listed.`),
  ];
}

function wordProblems(content: Content, language: Language): string[] {
  const missing: string[] = [];
  const need = (words: unknown, path: string) => {
    if (!words || (Array.isArray(words) && words.some((word) => !word))) missing.push(path);
  };
  for (const subject of [...content.certifications, ...content.families]) needProse(subject, language, need);
  for (const certification of content.certifications) needRequirements(certification, language, need);
  for (const id of CRITERIA) need(language.criteria[id], `criteria.${id}`);
  for (const id of STEPS) need(language.process[id], `process.${id}`);
  for (const id of Object.keys(content.glossary)) need(language.glossary[id], `glossary.${id}`);
  for (const { statement } of statements(content)) {
    if (statement.note) need(language.notes[statement.note], `notes.${statement.note}`);
  }
  return [...new Set(missing)].map((path) => `The language "${language.lang}" has no words for ${path}.`);
}

type Need = (words: unknown, path: string) => void;

function needProse(subject: Certification | Family, language: Language, need: Need): void {
  const words = language.certifications[subject.id];
  for (const id of ['focus', 'audience', 'roles', 'recognition'] as const) {
    const figure = id === 'recognition' && 'holders' in subject && subject.holders;
    if (subject[id] && !figure) need(words?.[id], `certifications.${subject.id}.${id}`);
  }
  for (const step of Object.keys('process' in subject ? (subject.process ?? {}) : {}))
    need(language.processOf[subject.id]?.[step as StepId], `processOf.${subject.id}.${step}`);
  for (const benefit of Object.keys(subject.benefits ?? {}))
    need(language.evidence[subject.id]?.[benefit as BenefitId], `evidence.${subject.id}.${benefit}`);
}

function needRequirements({ id, eligibility }: Certification, language: Language, need: Need): void {
  if (typeof eligibility === 'string') return;
  need(language.certifications[id]?.prerequisites, `certifications.${id}.prerequisites`);
  for (const leaf of leavesOf(eligibility)) need(requirementWords(leaf, language), `requirements.${leaf.id}`);
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
