import { ownOf } from '../page/own.js';
import type { Cite, CitedSources } from './cited-sources.js';
import { about, say, topicOf } from './messages.js';
import { certificationOf, type Title } from './titles.js';
import type { Foreign, Line, SharedView } from './types.js';

/** As many of the lines about a family are shown at once. */
const AT_ONCE = 3;

export type Remark = string | Foreign;

/** A line as it is shown, with what follows it. */
export type Shown<Of extends Line> = Omit<Of, 'cites' | 'remarks'> & {
  readonly cites: readonly Cite[];
  /** Remarks that are about this line alone. */
  readonly remarks: readonly Remark[];
};

/** Lines as they are shown. */
export interface Told<Of extends Line = Line> {
  readonly lines: readonly Shown<Of>[];
  /** What stands behind a summary: of a family, all but the first lines. */
  readonly rest: Rest<Of> | undefined;
  /** Remarks about all lines. */
  readonly remarks: readonly Remark[];
}

export interface Rest<Of extends Line = Line> {
  /** Tells it from others of a widget, in every version. */
  readonly key: string;
  readonly summary: string;
  /** The summary with what it is about, which tells it from others. */
  readonly label: string;
  readonly lines: readonly Shown<Of>[];
}

/** What lines are about, by id and in words. */
export interface Topic {
  readonly id: string;
  readonly name: string;
}

/**
 * Lines with their sources. Those of a certification make one statement, whose sources and remarks follow the last; of a family
 * each speaks of another certification, and has its own.
 */
export function tell<Of extends Line>(
  { id, marked }: Title,
  topic: Topic,
  lines: readonly Of[],
  { cited, catalogue }: { readonly cited: CitedSources; readonly catalogue: SharedView },
): Told<Of> {
  const all = lines.map(ownOf);
  const remarks = unique(all.flatMap((line) => line.remarks ?? []));
  if (certificationOf(id, catalogue)) {
    const cites = cited.cite(all.flatMap((line) => line.cites ?? []));
    const shown = all.map((line, i) => ownOf({ ...line, cites: i === all.length - 1 ? cites : [], remarks: [] }));
    return { lines: shown, rest: undefined, remarks };
  }
  const shown = all.map((line) => ownOf({ ...line, cites: cited.cite(line.cites), remarks: line.remarks ?? [] }));
  const first = afterTheLast<Of>(shown.slice(0, AT_ONCE));
  const more = afterTheLast<Of>(shown.slice(AT_ONCE));
  const summary = say(catalogue.messages.more, { count: more.length }, catalogue);
  const label = about(summary, topicOf(topic.name, marked, catalogue), catalogue);
  const rest = more.length ? { key: `${id} ${topic.id}`, summary, label, lines: more } : undefined;
  return { lines: first, rest, remarks: [] };
}

/** What neighbours have in common stands once, after the last of them. */
const afterTheLast = <Of extends Line>(lines: readonly Shown<Of>[]): Shown<Of>[] =>
  lines.map((line, i) => {
    const next = lines[i + 1]?.remarks.map(words) ?? [];
    return ownOf({ ...line, remarks: line.remarks.filter((remark) => !next.includes(words(remark))) });
  });

/** What several lines must have beside them stands there once. */
const unique = (remarks: readonly Remark[]): Remark[] => [
  ...new Map(remarks.map((remark) => [words(remark), remark])).values(),
];

const words = (remark: Remark): string => (typeof remark === 'string' ? remark : remark.text);
