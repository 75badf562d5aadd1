// One table: a column for each scenario, the median and half the distance of the quartiles in each cell.
import { spread } from './statistics.mjs';

/** As many digits as tell something. */
export function number(value) {
  const size = Math.abs(value);
  if (size >= 1000) return Math.round(value).toLocaleString('en');
  return String(
    Number(value.toFixed(size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : size >= 0.095 ? 2 : 3)),
  );
}

/** `585 ±12`; nothing after the median where there is no spread or only one run; a dash where nothing was measured. */
export function cell(values) {
  const found = spread(values);
  if (!found) return '–';
  const half = (found.high - found.low) / 2;
  const noise = half > 0 ? ` ±${number(half)}` : '';
  return number(found.median) + noise;
}

/** Rows of cells as text, aligned. The first column is a label. */
export function aligned(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((text, column) => (column ? text.padStart(widths[column]) : text.padEnd(widths[column])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export const table = (figures, scenarios, results) =>
  aligned([
    ['median ± half the quartile range', ...scenarios.map(({ title }) => title)],
    ...figures.map(([label, read]) => [label, ...scenarios.map(({ name }) => cell(read(results, name)))]),
  ]);
