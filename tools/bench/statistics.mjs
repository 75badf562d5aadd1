// What a handful of noisy times can tell. Pure functions: no time is measured here.

/** The value below which a share of all values lies, between neighbours in proportion. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

/** Median and quartiles: one busy second of the machine moves neither. */
export const spread = (values) => {
  const known = values.filter((value) => Number.isFinite(value));
  if (!known.length) return undefined;
  return {
    low: quantile(known, 0.25),
    median: quantile(known, 0.5),
    high: quantile(known, 0.75),
    count: known.length,
  };
};

/**
 * Ratios of two measured rows, run by run: what slowed a run down slowed both of its halves. Runs in which one of the two
 * is missing or zero are left out.
 */
export const pairedRatios = (values, others) =>
  values.flatMap((value, run) => (Number.isFinite(value) && others[run] > 0 ? [value / others[run]] : []));

/** Everything once forwards, next time backwards, so that nobody always comes after the heaviest. */
export const interleaved = (names, runs) =>
  Array.from({ length: runs }, (_, run) =>
    (run % 2 ? names.toReversed() : names).map((name) => ({ name, run })),
  ).flat();
