// What came of each budget and each aim.
import { AIMS, BUDGETS } from './budgets.mjs';
import { spread } from './statistics.mjs';
import { number } from './table.mjs';

function found({ what, read, most, below, beside }, results) {
  const limit = most ?? below;
  const strict = most === undefined;
  return {
    what,
    limit,
    strict,
    within: (value) => (strict ? value < limit : value <= limit),
    beside: beside && [beside[0], results.spread(...beside)?.median],
    ...spread(read(results)),
  };
}

/**
 * A budget is `crossed` where three of four visits say so: a median that lies above the limit may be the machine's doing.
 * `unknown` is one that needs a scenario which was not run.
 */
export function judge(budget, results) {
  const { within, ...rest } = found(budget, results);
  if (rest.median === undefined) return { ...rest, verdict: 'unknown' };
  // another run may say otherwise
  const close = within(rest.low) !== within(rest.high);
  return { ...rest, verdict: within(rest.low) ? 'kept' : 'crossed', close };
}

/** An aim is `reached` by the median, or `ahead` of us; neither fails. */
export function look(aim, results) {
  const { within, ...rest } = found(aim, results);
  if (rest.median === undefined) return { ...rest, verdict: 'unknown' };
  return { ...rest, verdict: within(rest.median) ? 'reached' : 'ahead' };
}

export const verdictsOn = (results) => [
  ...BUDGETS.map((budget) => judge(budget, results)),
  ...AIMS.map((aim) => look(aim, results)),
];

const SIGNS = { kept: '✓', crossed: '✗', reached: '✓', ahead: '○', unknown: '–' };

export function line({ what, limit, strict, verdict, close, low, median, high, beside }) {
  if (verdict === 'unknown') return `${SIGNS[verdict]} ${what}: not measured in this run`;
  const is = verdict === 'reached' || verdict === 'ahead' ? 'aim: ' : '';
  const most = `${is}${strict ? 'below' : 'at most'} ${number(limit)}`;
  const noise = close ? '; close: the limit lies within the noise' : '';
  const other = beside?.[1] === undefined ? '' : `; ${beside[0]} has ${number(beside[1])}`;
  return `${SIGNS[verdict]} ${what}: ${number(median)} (${number(low)} to ${number(high)}), ${most}${noise}${other}`;
}
