import type { CellLine } from '../catalogue/types.js';
import type { CriterionId } from '../facts/ids.js';
import type { Certification, Content } from '../facts/types.js';
import { type CertificationFacts, certificationFacts } from './certification-facts.js';
import { CRITERIA, type Criterion } from './criteria.js';
import { type Said, type Wordings, cellLineOf, inFirst } from './lines.js';
import type { Filled, Wording } from './wording.js';

/** What the comparison says of a certification. A line whose figures are not known is left out; a cell without lines is unknown. */
export function cellsOf(
  certification: Certification,
  content: Content,
  wordings: Wordings,
): Partial<Record<CriterionId, readonly CellLine[]>> {
  const facts = new Map(wordings.map((wording) => [wording, certificationFacts(certification, content, wording)]));
  const subject: Subject = { id: certification.id, wordings, factsIn: (wording) => facts.get(wording)! };
  return Object.fromEntries(
    Object.entries(CRITERIA).flatMap(([id, criterion]) => {
      const lines = linesOf(criterion, subject);
      return lines.length ? [[id, lines]] : [];
    }),
  );
}

/** A certification in all wordings that it may be written in. */
interface Subject {
  readonly id: string;
  readonly wordings: Wordings;
  readonly factsIn: (wording: Wording) => CertificationFacts;
}

function linesOf(criterion: Criterion, subject: Subject): CellLine[] {
  const { wordings, factsIn } = subject;
  const facts = factsIn(wordings[0]);
  const items = inFirst(wordings, (wording) => nonEmpty(criterion.items(factsIn(wording), wording))) ?? {
    said: criterion.unnamedItems(facts, wordings[0]),
    wording: wordings[0],
  };
  const own = ownSentence(criterion, subject);
  const shared = sharedSentences(criterion, subject);
  const written = [...(own ? [own] : []), ...shared];
  const said = written.length ? written : criterion.otherwise(facts, wordings);
  return [
    ...said.map((each, i) => ({
      ...cellLineOf(each, facts, wordings),
      ...(i === 0 && criterion.drawn(factsIn(each.wording), each.said.citations)),
      ...(criterion.isOpen && { isOpen: true as const }),
    })),
    ...items.said.map(({ drawn, ...filled }) => ({
      ...cellLineOf({ said: filled, wording: items.wording }, facts, wordings),
      ...drawn,
    })),
  ];
}

/** What is said of this certification alone. */
function ownSentence(criterion: Criterion, { id, wordings, factsIn }: Subject): Said<Filled> | undefined {
  const citation = criterion.citation(factsIn(wordings[0]));
  const own = inFirst(wordings, (wording) => {
    const words = criterion.own(wording.language, id);
    return words === undefined ? undefined : wording.fill(words, factsIn(wording));
  });
  if (!own) return undefined;
  const { text, citations } = own.said;
  return { ...own, said: { text, citations: citation ? [citation, ...citations] : citations } };
}

/** What is said of all certifications whose figures are known: of each list, the first of which they are. */
function sharedSentences(criterion: Criterion, { wordings, factsIn }: Subject): Said<Filled>[] {
  const [{ language }] = wordings;
  return criterion.shared(language).flatMap((alternatives, line) => {
    for (const place of alternatives.keys()) {
      const said = inFirst(wordings, (wording) => {
        const words = criterion.shared(wording.language)[line]?.[place];
        return words === undefined ? undefined : wording.fill(words, factsIn(wording));
      });
      if (said) return said;
    }
    return [];
  });
}

const nonEmpty = <Item>(items: readonly Item[]): readonly Item[] | undefined => (items.length ? items : undefined);
