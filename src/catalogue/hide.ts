import type { Catalogue, Line, Prerequisites, Views } from './types.js';
import type { ProviderContent } from '../facts/types.js';
import { memo } from '../page/memo.js';
import { own, ownOf } from '../page/own.js';

type Hide = NonNullable<ProviderContent['hide']>;
type ById<Entry> = Readonly<Record<string, Entry>>;
type Cells = Views['comparison']['cells'][string];

const CERTIFICATION = 'certification:';
const made = new WeakMap<Hide, WeakMap<Catalogue, Catalogue>>();

/** What is shown, without the certifications that a provider hides and without all that speaks of them. */
export const withoutHidden = (catalogue: Catalogue, hide: Hide = []): Catalogue => {
  const hidden = new Set(
    hide.flatMap((name) => (name.startsWith(CERTIFICATION) ? name.slice(CERTIFICATION.length) : [])),
  );
  if (!hidden.size) return catalogue;
  return memo(
    memo(made, hide, () => new WeakMap<Catalogue, Catalogue>()),
    catalogue,
    () => without(hidden, catalogue),
  );
};

/** An element has the views that it shows, so that any may be missing. */
function without(hidden: ReadonlySet<string>, catalogue: Catalogue): Catalogue {
  const speaksOf = (line: Line) => own(line, 'about')?.some((id) => hidden.has(id)) ?? false;
  const rest = <Each extends Line>(lines: readonly Each[]) => lines.filter((line) => !speaksOf(line));
  const entries = <Entry>(record: ById<Entry>, change: (entry: Entry) => Entry): ById<Entry> =>
    Object.fromEntries(Object.entries(record).flatMap(([id, entry]) => (hidden.has(id) ? [] : [[id, change(entry)]])));
  // A cell of which nothing is left stays: what is missing would be unknown.
  const cellsOf = (cells: Cells): Cells =>
    Object.fromEntries(Object.entries(cells).map(([id, lines]) => [id, rest(lines)]));
  const linesOf = <Lines extends ById<Line>>(lines: Lines) =>
    Object.fromEntries(Object.entries(lines).filter(([, line]) => !speaksOf(line))) as Lines;
  const prerequisites = (asked: Prerequisites): Prerequisites => {
    const { stepBefore, ...needed } = ownOf(asked);
    return stepBefore && !hidden.has(stepBefore.certification) && !speaksOf(stepBefore)
      ? { ...needed, stepBefore }
      : needed;
  };

  const { certifications, comparison, checklist, benefits, process, guide } = ownOf(
    catalogue as Catalogue & Partial<Views>,
  );
  return {
    ...catalogue,
    certifications: certifications.filter(({ id }) => !hidden.has(id)),
    ...(comparison && {
      comparison: { ...comparison, intro: rest(comparison.intro), cells: entries(comparison.cells, cellsOf) },
    }),
    ...(checklist && { checklist: { ...checklist, prerequisites: entries(checklist.prerequisites, prerequisites) } }),
    ...(benefits && {
      benefits: { ...benefits, hopes: entries(benefits.hopes, linesOf), evidence: entries(benefits.evidence, linesOf) },
    }),
    ...(process && { process: { ...process, sayings: entries(process.sayings, linesOf) } }),
    ...(guide && { guide: { ...guide, overview: rest(guide.overview) } }),
  };
}
