/**
 * What requirements were called while their ids carried a figure, and what they are called now. Ticks are stored under the
 * former ids, static HTML that was pasted into pages names them, and so may an app: the list only ever grows.
 */
export const FORMER_IDS: ReadonlyMap<string, string> = new Map([
  ['capm/training-23', 'capm/training'],
  ['pmi-pmocp/experience-36', 'pmi-pmocp/experience'],
  ['pmi-pmocp/training-10', 'pmi-pmocp/training'],
  ['pmp/experience-24', 'pmp/experience-gac'],
  ['pmp/experience-36', 'pmp/experience-bachelor'],
  ['pmp/experience-48', 'pmp/experience-associate'],
  ['pmp/experience-60', 'pmp/experience-secondary'],
  ['pmp/training-35', 'pmp/training'],
]);

/** What a requirement is called now. */
export const currentId = (id: string): string => FORMER_IDS.get(id) ?? id;

/** A requirement under its own id and under all former ones, for whoever knows only those. */
export const everyId = (id: string): string[] => [
  id,
  ...[...FORMER_IDS].flatMap(([former, current]) => (current === id ? former : [])),
];
