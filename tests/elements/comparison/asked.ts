/** Models of a comparison as tests ask for them, and what a learner sees in one. */

import { type ComparisonModel, type ComparisonState, comparisonModel } from '../../../src/elements/comparison/model.js';
import { content as bundled } from '../../../src/facts/index.js';
import { attributes } from '../../../src/options/comparison.js';
import { type Place, inputOf, markedLines } from '../../support/models.js';

const AS_IT_COMES: ComparisonState = { switched: false, leads: [] };

export const modelOf = (given = {}, place: Place = {}, state: Partial<ComparisonState> = {}): ComparisonModel =>
  comparisonModel(inputOf(attributes, given, place), { ...AS_IT_COMES, ...state });

export const columnsOf = ({ columns }: ComparisonModel) => columns.map(({ id }) => id);
export const rowsOf = ({ rows }: ComparisonModel) => rows.map(({ criterion }) => criterion);
export const cellOf = (model: ComparisonModel, criterion: string, column = 0) =>
  model.rows.find((row) => row.criterion === criterion)!.cells[column]!;
/** What stands in a cell, figures between asterisks. */
export const linesOf = (...cell: Parameters<typeof cellOf>) => markedLines(cellOf(...cell).lines);

export const STANDARD = 'focus audience issuer prerequisites training exam renewal fee roles recognition';
export const KNOWN = [...bundled.families, ...bundled.certifications].map(({ id }) => id);
