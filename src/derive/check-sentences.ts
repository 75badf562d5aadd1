import type { Catalogue, Line, RequirementLines } from '../catalogue/types.js';
import { leavesOf } from '../eligibility/steps.js';
import type { Content } from '../facts/types.js';
import type { Language } from '../words/en/index.js';
import { DATE, PLACEHOLDER } from '../words/placeholders.js';
import { textsIn } from '../words/texts.js';
import { certificationFacts } from './certification-facts.js';
import { messageProblems } from './check-messages.js';
import { derive } from './derive.js';
import { statements } from './statements.js';
import { Wording } from './wording.js';

/** Sentences that cannot be written as they stand: a placeholder that names nothing, a claim without a source. */
export const sentenceProblems = (content: Content, language: Language): string[] => [
  ...placeholderProblems(content, language),
  ...fixedTextProblems(language),
  ...countProblems(language),
  ...messageProblems(language),
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
  const requirements = content.certifications.flatMap(({ eligibility }) =>
    typeof eligibility === 'string'
      ? []
      : leavesOf(eligibility).flatMap((leaf) => {
          const name = Object.hasOwn(language.requirements, leaf.id) ? leaf.id : (leaf.words ?? leaf.id);
          return unfilled(`requirements.${name}`, language.requirements[name], [leaf]);
        }),
  );
  const found = [
    ...one('certifications'),
    ...one('evidence'),
    ...one('processOf'),
    ...cells,
    ...notes,
    ...requirements,
  ];
  return [...new Set(found)];
}

/** Groups of texts that are shown as they stand, so that a learner would read a placeholder. */
const FIXED = [
  ...(['definition', 'definitionOfPmp', 'difference', 'criteria', 'kinds', 'routes'] as const),
  ...(['benefits', 'hopes', 'process', 'glossary'] as const),
];

const fixedTextProblems = (language: Language): string[] =>
  textsIn(Object.fromEntries(FIXED.map((group) => [group, language[group]]))).flatMap(([path, text]) => {
    const placeholder = PLACEHOLDER.exec(text);
    return placeholder
      ? [`The language "${language.lang}" says ${placeholder[0]} at ${path}, which is shown as it stands.`]
      : [];
  });

/** An amount of what the language does not count would be written as a bare number. */
function countProblems(language: Language): string[] {
  const known = [...Object.keys(language.counts), DATE];
  const { counts: _counts, formats: _formats, ...words } = language;
  return textsIn(words).flatMap(([path, text]) =>
    text
      .split(PLACEHOLDER)
      .filter((part, i) => i % 2 && part.includes(':') && !known.includes(part.split(':')[1]!))
      .map((part) => `The language "${language.lang}" says {${part}} at ${path}, and counts no such thing.`),
  );
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
