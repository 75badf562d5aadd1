import { type Cite, CitedSources } from '../../catalogue/cited-sources.js';
import type { StepId } from '../../catalogue/ids.js';
import { type NewTabLink, checkLink } from '../../catalogue/links.js';
import { offerFor } from '../../catalogue/offers.js';
import { type Rich, certificationOf, stepsTo, titleOf } from '../../catalogue/sentences.js';
import { type Model, type ModelInput, frameOf, levelBelow } from '../../element/model.js';
import type { attributes } from '../../options/process.js';

export interface ProcessStep {
  readonly id: StepId;
  readonly title: string;
  readonly body: string;
  /** What the facts say of this step; the sources of all of it follow the last line. */
  readonly lines: readonly Rich[];
  readonly cites: readonly Cite[];
  readonly remarks: readonly string[];
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

/** The steps from choosing a programme to keeping the certificate, for a certification or family. */
export function processModel(input: ModelInput<typeof attributes>): ProcessModel {
  const { options, catalogue, page } = input;
  const { facts, words, own } = catalogue;
  const { certification: id } = options;
  const { messages } = words.language;
  const title = titleOf(id, facts, words);
  const cited = new CitedSources(facts, words);
  const steps = stepsTo(id, facts, words)
    .filter((step) => !own.hide?.includes(`step:${step.id}`))
    .map(({ lines, citations, page: address, ...step }) => ({
      ...step,
      lines: lines.map(({ text }) => text),
      cites: cited.cite(...citations),
      check: address === undefined ? undefined : checkLink(address, title, step.title, words),
    }));
  const frame = frameOf(input, {
    noun: 'process',
    heading: certificationOf(id, facts)
      ? words.say(messages.processHeading, { name: title.long })
      : messages.processHeadingFamily,
    intro: messages.processIntro,
    shown: [id],
    cited,
    offer: offerFor(id, catalogue, options, page.inNewTabs),
  });
  return { frame, steps, level: levelBelow(options.headingLevel) };
}
