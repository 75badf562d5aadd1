import { cellOf } from '../../catalogue/cells.js';
import type { CitedSources } from '../../catalogue/cited-sources.js';
import type { CriterionId, StepId } from '../../catalogue/ids.js';
import { type NewTabLink, checkLink } from '../../catalogue/links.js';
import { linesByName } from '../../catalogue/members.js';
import { topicOf } from '../../catalogue/messages.js';
import type { Title } from '../../catalogue/titles.js';
import { type Told, type Topic, tell } from '../../catalogue/told.js';
import type { Catalogue, CellLine, Line } from '../../catalogue/types.js';
import { own } from '../../page/own.js';

export interface ProcessStep {
  readonly id: StepId;
  readonly title: string;
  readonly body: string;
  /** What is known of this step: of a certification as one statement, of a family criterion by criterion. */
  readonly told: readonly Told[];
  /** Where to look, for what is unknown. */
  readonly check: NewTabLink | undefined;
  /** Length of the renewal cycle in years, drawn as a line of time. */
  readonly years: number | undefined;
}

/** What each step tells. The first must be told, even if it is unknown; the others only where they are known. */
const TOLD: Readonly<Record<StepId, readonly CriterionId[]>> = {
  choose: ['focus', 'issuer'],
  qualify: ['prerequisites'],
  prepare: ['training'],
  exam: ['exam', 'delivery', 'attempts'],
  maintain: ['renewal'],
};

/** What steps are made with. */
interface StepContext {
  readonly title: Title;
  readonly cited: CitedSources;
  readonly catalogue: Catalogue;
}

export function stepOf(step: StepId, context: StepContext): ProcessStep {
  const { title: subject, catalogue } = context;
  const [title, body] = catalogue.process.steps[step];
  const isFamily = subject.page === undefined;
  const topics = topicsOf(step, context);
  const lines = topics.flatMap((topic) => topic.lines);
  const isUnknown = !cellOf(subject.id, TOLD[step][0]!, catalogue);
  const isOpen = isUnknown || lines.some((line) => own(line, 'isOpen'));
  const told = isFamily ? topics.filter((topic) => topic.lines.length) : [{ id: step, name: title, lines }];
  return {
    id: step,
    title,
    body,
    told: told.map((topic) => tell<Line>(subject, topic, topic.lines, context)),
    check: isOpen && subject.page !== undefined ? checkLink(subject.page, subject, title, catalogue) : undefined,
    years: isFamily ? undefined : lines.map((line) => own(line, 'years')).find(Boolean),
  };
}

interface ToldTopic extends Topic {
  readonly lines: readonly CellLine[];
}

/** What is told of a step: what the comparison shows, and what issuers say of the step besides. */
function topicsOf(step: StepId, { title: { id, page }, catalogue }: StepContext): ToldTopic[] {
  const { process, comparison } = catalogue;
  // The comparison may stand beside it, and has such lines, too.
  const section = catalogue.messages.sections.process;
  const { unknown, varies } = process.messages;
  const nothing: CellLine = { text: page === undefined ? varies : unknown };
  const sayings = (certification: string): readonly Line[] => {
    const said = own(process.sayings, certification);
    const line = said && own(said, step);
    return line ? [line] : [];
  };
  const said = page === undefined ? linesByName(id, sayings, catalogue) : sayings(id);
  // What has a source is not called unknown, even where it is no figure.
  const cells = TOLD[step].map((criterion, i) => ({
    id: criterion,
    name: topicOf(comparison.criteria[criterion], section, catalogue),
    lines: cellOf(id, criterion, catalogue) ?? (i || said.length ? [] : [nothing]),
  }));
  return [...cells, { id: step, name: topicOf(process.steps[step][0], section, catalogue), lines: said }];
}
