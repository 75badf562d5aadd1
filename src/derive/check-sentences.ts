import type { Catalogue, Line, RequirementLines } from '../catalogue/types.js';
import type { Content } from '../facts/types.js';
import type { Language } from '../words/en/index.js';
import { PLACEHOLDER } from '../words/placeholders.js';
import { certificationFacts } from './certification-facts.js';
import { derive } from './derive.js';
import { statements } from './statements.js';
import { Wording } from './wording.js';

/** Sentences that cannot be written as they stand: a placeholder that names nothing, a claim without a source. */
export const sentenceProblems = (content: Content, language: Language): string[] => [
  ...placeholderProblems(content, language),
  ...unsourcedLines(derive(content, language)),
];

/** Texts of which a placeholder leads nowhere, so that nobody would ever see them. */
function placeholderProblems(content: Content, language: Language): string[] {
  const wording = new Wording(language);
  const facts = new Map(content.certifications.map((each) => [each.id, certificationFacts(each, content, wording)]));
  const unfilled = (path: string, text: string | undefined, subjects: readonly (object | undefined)[]): string[] => {
    if (text === undefined || subjects.some((subject) => subject && wording.fill(text, subject))) return [];
    const names = text.split(PLACEHOLDER).filter((_part, i) => i % 2);
    const lost = names.find((name) => !subjects.some((subject) => subject && wording.fill(`{${name}}`, subject)));
    return [`The language "${language.lang}" says {${lost ?? names.join('} {')}} at ${path}, which names no fact.`];
  };
  const one = (group: 'certifications' | 'evidence' | 'processOf') =>
    Object.entries(language[group]).flatMap(([id, texts]) =>
      Object.entries<string | undefined>(texts).flatMap(([key, text]) =>
        unfilled(`${group}.${id}.${key}`, text, [facts.get(id) ?? {}]),
      ),
    );
  const cells = Object.entries(language.cells).flatMap(([criterion, lines]) =>
    lines.flatMap((alternatives, line) =>
      [alternatives]
        .flat()
        .flatMap((text, i) => unfilled(`cells.${criterion}.${line}.${i}`, text, [...facts.values()])),
    ),
  );
  const notes = Object.entries(language.notes).flatMap(([id, text]) => {
    const noted = content.certifications.filter((each) =>
      statements(each).some(({ statement }) => statement.note === id),
    );
    return noted.length ? noted.flatMap((each) => unfilled(`notes.${id}`, text, [facts.get(each.id)])) : [];
  });
  return [...new Set([...one('certifications'), ...one('evidence'), ...one('processOf'), ...cells, ...notes])];
}

/** Lines about a certification that name no source. That something is not shown needs none. */
function unsourcedLines({ comparison, checklist, benefits, process }: Catalogue): string[] {
  const lacks = (path: string, { text, cites }: Line) =>
    cites?.length ? [] : [`${path} says "${[text].flat().join('')}" without a source.`];
  return [
    ...Object.entries(comparison.cells).flatMap(([id, cells]) =>
      Object.entries(cells).flatMap(([criterion, lines]) =>
        lines.filter(({ isOpen }) => !isOpen).flatMap((line) => lacks(`${id}.${criterion}`, line)),
      ),
    ),
    ...[benefits.evidence, process.sayings].flatMap((claims) =>
      Object.entries(claims).flatMap(([id, lines]) =>
        Object.entries<Line>(lines).flatMap(([key, line]) => lacks(`${id}.${key}`, line)),
      ),
    ),
    ...Object.values(checklist.prerequisites).flatMap(({ eligibility }) =>
      typeof eligibility === 'string' ? [] : leaves(eligibility).flatMap((leaf) => lacks(leaf.id, leaf)),
    ),
  ];
}

const leaves = (requirement: RequirementLines): readonly (Line & { readonly id: string })[] =>
  'all' in requirement
    ? requirement.all.flatMap(leaves)
    : 'any' in requirement
      ? requirement.any.flatMap((option) => leaves(option.requirement))
      : [requirement];
