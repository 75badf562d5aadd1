import type { Catalogue } from '../../catalogue/catalogue.js';
import { certificationOf, plain, stepText } from '../../catalogue/sentences.js';
import { routeChoice, stepsOf } from '../../eligibility/steps.js';
import type { ChecklistModel } from './model.js';
import { routeName } from './routes.js';

/** A checklist as plain text, for a mail or a note. */
export function checklistText(id: string, model: ChecklistModel, { facts, words }: Catalogue): string {
  const { frame, route, assessment, list, message, kinds } = model;
  const certification = certificationOf(id, facts);
  if (!certification) return [frame.name, ...kinds.map(({ text }) => text)].join('\n');
  const { eligibility, page } = certification;
  const choice = routeChoice(eligibility);
  const steps = typeof eligibility === 'string' ? [] : stepsOf(eligibility, route ?? undefined);
  return [
    frame.name,
    ...(choice && route ? [routeName(choice, route, words)] : []),
    '',
    ...steps.map((step) => {
      const box = assessment.met.includes(step.id) ? '[x]' : '[ ]';
      return `${box} ${plain(words.capitalised(stepText(step, words)))}`;
    }),
    '',
    list?.panel.verdict.summary ?? message!.text,
    page,
  ].join('\n');
}
