import { distance } from 'fastest-levenshtein';

/** The candidate with the fewest differing letters, if it is close. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const lower = word.toLowerCase();
  let limit = Math.max(1, word.length / 3);
  let best: string | undefined;
  for (const candidate of candidates) {
    // Each letter more or less is one that differs.
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const differing = distance(lower, candidate.toLowerCase());
    if (differing > limit || (best !== undefined && differing === limit)) continue;
    [best, limit] = [candidate, differing];
  }
  return best;
}
