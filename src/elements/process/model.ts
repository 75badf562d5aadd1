import { CitedSources } from '../../catalogue/cited-sources.js';
import { STEPS } from '../../catalogue/ids.js';
import { say } from '../../catalogue/messages.js';
import { offerFor } from '../../catalogue/offers.js';
import { certificationOf, titleOf } from '../../catalogue/titles.js';
import { type Model, type ModelInput, frameOf, levelBelow } from '../../element/model.js';
import type { attributes } from '../../options/process.js';
import { own } from '../../page/own.js';
import { type ProcessStep, stepOf } from './steps.js';

export interface ProcessModel extends Model {
  readonly steps: readonly ProcessStep[];
  /** Level of the headings of steps. */
  readonly level: number;
}

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
