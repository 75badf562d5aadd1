import { CRITERIA } from '../catalogue/ids.js';
import type { About, Options } from './option.js';

/** The rows that are shown unless others are asked for. */
const STANDARD_CRITERIA = CRITERIA.filter((id) => !['domains', 'delivery', 'attempts', 'salary'].includes(id));

export const attributes = {
  certifications: { kind: 'ids', values: 'subjects', default: ['pmo', 'pmp'], most: 4, by: 'anybody' },
  criteria: { kind: 'ids', values: CRITERIA, default: STANDARD_CRITERIA, hides: 'criterion', by: 'anybody' },
  highlight: { kind: 'id', values: 'columns', default: null, by: 'anybody' },
  'differences-only': { kind: 'flag', by: 'anybody' },
} as const satisfies Options;

export const parts = ['comparison', 'table', 'row', 'criterion', 'column', 'cell', 'label'] as const;
/** Further names of its parts: in which state, and what they are about, besides the ids of columns. */
export const partModifiers: readonly string[] = ['highlighted', 'unknown', 'offers', ...CRITERIA];

/** For people: documentation, editors, the builder. No page loads it. */
export const about = {
  summary:
    'A table of certifications side by side: criteria as rows, certifications as columns, every figure with its source.',
  attributes: {
    certifications: 'Ids of the columns, in order: certifications or families such as `pmo`, one to four.',
    criteria: 'Ids of the rows, in order.',
    highlight: 'Id of a shown column to set off.',
    'differences-only': 'Leaves out the rows in which all columns say the same. The learner can switch it.',
  },
  label: 'Comparison',
  fields: {
    certifications: ['Columns', 'Column'],
    criteria: ['Rows', 'Row'],
    highlight: ['Highlight', 'Column'],
    'differences-only': ['Differences', 'Only rows that differ'],
  },
  parts: {
    comparison: 'The root.',
    table: 'The table.',
    row: 'A row; the criterion’s id is a further part name.',
    criterion: 'The name of a row.',
    column: 'The head of a column; its id is a further part name, and `highlighted` where it is.',
    cell: 'A cell; the column’s id is a further part name, and `highlighted` or `unknown` where it is.',
    label: 'The column’s name inside a cell, shown where the table is narrow.',
  },
  events: { 'pmo-select': 'The learner chose a column. If it is not cancelled, the column is highlighted.' },
} as const satisfies About<typeof attributes, typeof parts>;
