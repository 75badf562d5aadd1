import { plain } from '../../catalogue/text.js';
import { certificationOf } from '../../catalogue/titles.js';
import type { Catalogue } from '../../catalogue/types.js';
import { routeChoice, stepsOf } from '../../eligibility/steps.js';
import type { ChecklistModel } from './model.js';
import { prerequisitesOf } from './prerequisites.js';
import { routeName } from './routes.js';

/** A checklist as plain text, for a mail or a note. */
export function checklistText(id: string, model: ChecklistModel, catalogue: Catalogue): string {
  const { frame, route, assessment, list, message } = model;
  const certification = certificationOf(id, catalogue);
  if (!certification) return [frame.name, ...model.kinds.flatMap(kindLines)].join('\n');
  const { eligibility } = prerequisitesOf(id, catalogue);
  const choice = routeChoice(eligibility);
  const steps = typeof eligibility === 'string' ? [] : stepsOf(eligibility, route ?? undefined);
  return [
    frame.name,
    ...(choice && route ? [routeName(choice, route)] : []),
    '',
    ...steps.map((step) => `${assessment.met.includes(step.id) ? '[x]' : '[ ]'} ${plain(step.text)}`),
    '',
    list?.panel.verdict.summary ?? message!.text,
    certification.page,
  ].join('\n');
}

/** A kind of prerequisite, with all that the certifications of a family ask for of it. */
const kindLines = ({ name, told: { lines, rest } }: ChecklistModel['kinds'][number]): string[] => [
  '',
  name,
  ...[...lines, ...(rest?.lines ?? [])].map(({ text }) => plain(text)),
];
