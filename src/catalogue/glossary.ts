import { own } from '../page/own.js';
import type { CellLine, ComparisonView, Term } from './types.js';

/** The terms that occur in lines, in the order of the glossary. */
export function termsIn(
  lines: readonly Pick<CellLine, 'terms'>[],
  { glossary }: Pick<ComparisonView, 'glossary'>,
): Term[] {
  const found = new Set(lines.flatMap((line) => own(line, 'terms') ?? []));
  return Object.entries(glossary).flatMap(([id, term]) => (found.has(id) ? term : []));
}
