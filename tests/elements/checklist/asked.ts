/** Models of a checklist as tests ask for them, and what a learner sees in one. */

import type { Item } from '../../../src/elements/checklist/items.js';
import { type ChecklistModel, type ChecklistState, checklistModel } from '../../../src/elements/checklist/model.js';
import { attributes } from '../../../src/options/checklist.js';
import { type Place, inputOf, marked } from '../../support/models.js';

const AS_IT_COMES: ChecklistState = { progress: { checked: [] }, last: {}, keeping: 'off', canPrint: true };

export const modelOf = (given = {}, state: Partial<ChecklistState> = {}, place: Place = {}): ChecklistModel =>
  checklistModel(inputOf(attributes, given, place), { ...AS_IT_COMES, ...state });

export const pmp = (progress: ChecklistState['progress'] = { checked: [] }, given = {}, place: Place = {}) =>
  modelOf({ certification: 'pmp', ...given }, { progress }, place);
export const ticked = (...checked: string[]) => modelOf({}, { progress: { checked } });

/** Things to tick as a learner sees them: what is met has a cross, and a choice holds its own. */
export const seen = (items: readonly Item[] = []): unknown[] =>
  items.map((item) =>
    'items' in item
      ? [item.legend, item.isMet, ...seen(item.items)]
      : `${item.isMet ? '[x]' : '[ ]'} ${marked(item.text)}`,
  );
export const panelOf = (model: ChecklistModel) => model.list!.panel;
export const verdictOf = (model: ChecklistModel) => {
  const { summary, detail, missing } = panelOf(model).verdict;
  return [summary, detail, ...missing.map(({ text }) => marked(text))].filter((text) => text !== undefined);
};

export const DIPLOMA = 'School-leaving diploma, such as a high school diploma or its equivalent';
export const MONTHS = '*36 months* of project-related experience, in the last *8 years*';
