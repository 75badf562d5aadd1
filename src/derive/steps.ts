import { type Cell, type Line, cellOf, subjectOf } from './cells.js';
import type { Wording } from './wording.js';
import { type CriterionId, STEPS, type StepId } from '../facts/ids.js';
import type { Citation, Content } from '../facts/types.js';

export interface StepView {
  readonly id: StepId;
  readonly title: string;
  readonly body: string;
  /** What the facts say of this step. */
  readonly lines: readonly Line[];
  readonly remarks: readonly string[];
  readonly citations: readonly Citation[];
  /** Where to look, for what is unknown. */
  readonly page: string | undefined;
  /** Length of the renewal cycle in years, drawn as a line of time. */
  readonly years: number | undefined;
}

/** What each step tells. The first must be told, even if it is unknown; the others only where they are known. */
const TOLD: Record<StepId, readonly CriterionId[]> = {
  choose: ['focus', 'issuer'],
  qualify: ['prerequisites'],
  prepare: ['training'],
  exam: ['exam', 'delivery', 'attempts'],
  maintain: ['renewal'],
};

/** The steps from choosing a programme to keeping the certificate, for a certification or family by id. */
export function stepsTo(id: string, content: Content, words: Wording): StepView[] {
  const subject = subjectOf(id, content, words);
  const { certification } = subject;
  const { process, processOf } = words.language;
  return STEPS.map((step) => {
    const cells: Cell[] = TOLD[step]
      .map((criterion) => cellOf(subject, criterion, words))
      .filter((cell, i) => i === 0 || !cell.unknown);
    const [title, body] = process[step];
    const citation = certification?.process?.[step];
    const said = citation && processOf[id]?.[step];
    return {
      id: step,
      title,
      body,
      lines: [...cells.flatMap(({ lines }) => lines), ...(said ? [{ text: [said] }] : [])],
      remarks: cells.flatMap(({ remarks }) => remarks),
      citations: [...cells.flatMap(({ citations }) => citations), ...(citation ? [citation] : [])],
      page: cells[0]?.unknown ? certification?.page : undefined,
      years: step === 'maintain' ? certification?.renewal?.years.value : undefined,
    };
  });
}
