/** No id or field is as long; comparing longer words only takes time. */
const LONGEST = 100;

/** The candidate with the fewest differing letters, if it is close. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  let limit = Math.max(1, word.length / 3);
  let best: string | undefined;
  for (const candidate of candidates) {
    // Each letter more or less is one that differs.
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const differing = distance(lower, candidate);
    if (differing > limit || (best !== undefined && differing === limit)) continue;
    [best, limit] = [candidate, differing];
  }
  return best;
}

/** How many letters have to be changed, added or left out: https://en.wikipedia.org/wiki/Levenshtein_distance */
function distance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
