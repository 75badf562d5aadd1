import type { Filled, Rich, Wording } from './wording.js';
import type { CriterionId } from '../facts/ids.js';
import type { Certification, Citation, Content } from '../facts/types.js';
import { leavesOf, routeChoice } from '../eligibility/steps.js';
import { certificationOf } from './names.js';
import { own } from '../page/own.js';
import { certificationFacts, familyFacts } from './subject-facts.js';

/** What the facts say of one subject under one criterion. */
export interface Cell {
  readonly lines: readonly Line[];
  readonly citations: readonly Citation[];
  /** Remarks that must stand beside the figures. */
  readonly remarks: readonly string[];
  /** Nothing is known: a column that says so is honest, not empty. */
  readonly unknown: boolean;
  /** Where to look, for what we do not show. */
  readonly page?: string | undefined;
  /** Length of the exam, drawn as a bar beside those of the other columns. */
  readonly minutes?: number | undefined;
}

export interface Line {
  readonly text: Rich;
  /** Drawn as a bar. */
  readonly percent?: number;
}

/** A certification or family, with what its cells are written from. */
export interface Subject {
  readonly id: string;
  /** What the placeholders of its cells are read from. */
  readonly facts: object;
  /** Missing where the column is a family. */
  readonly certification: Certification | undefined;
}

export function subjectOf(id: string, content: Content, words: Wording): Subject {
  const family = content.families.find((item) => item.id === id);
  if (family) return { id, facts: familyFacts(family, content, words), certification: undefined };
  const certification = certificationOf(id, content);
  return { id, facts: certification ? certificationFacts(certification, content, words) : {}, certification };
}

/** A cell in words. A line whose figures are not known is left out; where none is left, the cell says that. */
export function cellOf({ id, facts, certification }: Subject, criterion: CriterionId, words: Wording): Cell {
  const { language } = words;
  const special = (language.certifications[id] as Partial<Record<string, string>> | undefined)?.[criterion];
  const shared = (certification ? language.cells : language.familyCells)[criterion] ?? [];
  const filled = [...(special ? [special] : []), ...shared]
    .map((messages) => words.first([messages].flat(), facts))
    .filter((line): line is Filled => line !== undefined);
  // Prose is cited by the statement of the same name; a template by the figures that it shows.
  const prose = special && (facts as Partial<Record<string, Citation>>)[criterion];
  const domains = criterion === 'domains' ? certification?.exam?.domains : undefined;
  const citations = [prose, ...filled.flatMap((line) => line.citations), domains].filter(
    (citation): citation is Citation => typeof citation === 'object',
  );
  const lines: Line[] = [
    ...filled,
    ...(criterion === 'prerequisites' && certification ? routeLines(certification, words) : []),
    ...(domains?.value ?? []).map((domain) => ({
      text: words.fill(language.messages.domain, { ...domains, ...domain }).text,
      percent: domain.percent,
    })),
  ];
  const unknown = !lines.length;
  const nothing = certification ? language.messages.unknown : language.messages.varies;
  return {
    lines: unknown ? [{ text: [nothing] }] : lines,
    citations,
    remarks: [...new Set(citations.flatMap((citation) => own(citation, 'note') ?? []))].map(
      (note) => language.notes[note] ?? note,
    ),
    unknown,
    page: unknown || criterion === 'fee' ? certification?.page : undefined,
    minutes: criterion === 'exam' ? certification?.exam?.minutes?.value : undefined,
  };
}

function routeLines({ eligibility }: Certification, words: Wording): Line[] {
  const choice = routeChoice(eligibility);
  return (choice?.any ?? []).map(({ id, requirement }) => {
    const asked = leavesOf(requirement).filter(({ months }) => months);
    const route = words.language.routes[choice!.id]?.[id] ?? id;
    // A route may ask for no experience.
    if (!asked.length) return { text: [route] };
    return words.fill(words.language.messages.routeMonths, {
      ...asked[0],
      route,
      months: asked.map(({ months }) => months),
    });
  });
}
