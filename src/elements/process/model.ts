import { cellOf } from '../../catalogue/cells.js';
import { CitedSources } from '../../catalogue/cited-sources.js';
import { type CriterionId, STEPS, type StepId } from '../../catalogue/ids.js';
import { type NewTabLink, checkLink } from '../../catalogue/links.js';
import { linesByName } from '../../catalogue/members.js';
import { say } from '../../catalogue/messages.js';
import { offerFor } from '../../catalogue/offers.js';
import { type Title, certificationOf, titleOf } from '../../catalogue/titles.js';
import { type Told, tell } from '../../catalogue/told.js';
import type { Catalogue, CellLine, Line } from '../../catalogue/types.js';
import { type Model, type ModelInput, frameOf, levelBelow } from '../../element/model.js';
import type { attributes } from '../../options/process.js';
import { own } from '../../page/own.js';

export interface ProcessStep {
  readonly id: StepId;
  readonly title: string;
  readonly body: string;
  /** What is known of this step: of a certification as one statement, of a family by what it is about. */
  readonly told: readonly Told[];
  /** Where to look, for what is unknown. */
  readonly check: NewTabLink | undefined;
  /** Length of the renewal cycle in years, drawn as a line of time. */
  readonly years: number | undefined;
}

export interface ProcessModel extends Model {
  readonly steps: readonly ProcessStep[];
  /** Level of the headings of steps. */
  readonly level: number;
}

/** What each step tells. The first must be told, even if it is unknown; the others only where they are known. */
const TOLD: Readonly<Record<StepId, readonly CriterionId[]>> = {
  choose: ['focus', 'issuer'],
  qualify: ['prerequisites'],
  prepare: ['training'],
  exam: ['exam', 'delivery', 'attempts'],
  maintain: ['renewal'],
};

/** The steps from choosing a programme to keeping the certificate, for a certification or family. */
export function processModel(input: ModelInput<typeof attributes>): ProcessModel {
  const { options, catalogue, provider } = input;
  const { certification: id } = options;
  const { messages } = catalogue.process;
  const title = titleOf(id, catalogue);
  const cited = new CitedSources(catalogue);
  const steps = STEPS.filter((step) => !own(provider, 'hide')?.includes(`step:${step}`)).map((step) =>
    stepOf(step, { title, cited, catalogue }),
  );
  const frame = frameOf(input, {
    noun: 'process',
    heading: certificationOf(id, catalogue)
      ? say(messages.processHeading, { name: title.long }, catalogue)
      : messages.processHeadingFamily,
    intro: messages.processIntro,
    shown: [id],
    cited,
    offer: offerFor(id, input),
  });
  return { frame, steps, level: levelBelow(options.headingLevel) };
}

interface StepContext {
  readonly title: Title;
  readonly cited: CitedSources;
  readonly catalogue: Catalogue;
}

function stepOf(step: StepId, context: StepContext): ProcessStep {
  const { title: subject, catalogue } = context;
  const [title, body] = catalogue.process.steps[step];
  const all = partsOf(step, context);
  const lines = all.flatMap((part) => part.lines);
  const isFamily = subject.page === undefined;
  const parts = isFamily ? all.filter((part) => part.lines.length) : [{ id: step, name: title, lines }];
  const isOpen = !all[0]!.isKnown || lines.some((line) => own(line, 'isOpen'));
  return {
    id: step,
    title,
    body,
    told: parts.map((part) => tell<Line>(subject, part, part.lines, context)),
    check: isOpen && subject.page !== undefined ? checkLink(subject.page, subject, title, catalogue) : undefined,
    years: isFamily ? undefined : lines.map((line) => own(line, 'years')).find(Boolean),
  };
}

/** Lines about one thing. */
interface Part {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly CellLine[];
  readonly isKnown?: boolean;
}

/** What the comparison shows, and what issuers say of the step besides. */
function partsOf(step: StepId, { title: { id, page }, catalogue }: StepContext): Part[] {
  const { process, comparison } = catalogue;
  const nothing = { text: page === undefined ? process.messages.varies : process.messages.unknown };
  const cells = TOLD[step].map((criterion, i) => {
    const lines = cellOf(id, criterion, catalogue);
    const isKnown = lines.length > 0;
    return { id: criterion, name: comparison.criteria[criterion], lines: isKnown || i ? lines : [nothing], isKnown };
  });
  const sayingOf = (certification: string): readonly Line[] => {
    const sayings = own(process.sayings, certification);
    return sayings && own(sayings, step) ? [sayings[step]!] : [];
  };
  const said = page === undefined ? linesByName(id, sayingOf, catalogue) : sayingOf(id);
  return [...cells, { id: step, name: process.steps[step][0], lines: said }];
}
