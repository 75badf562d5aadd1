import { distance } from 'fastest-levenshtein';

/** The candidate with the fewest differing letters, if it is close: of three letters one may differ. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const lower = word.toLowerCase();
  let fewest = Infinity;
  let best: string | undefined;
  for (const candidate of candidates) {
    const most = Math.min(fewest - 1, Math.ceil(ownLength(lower, candidate) / 3));
    // Each letter more or less is one that differs.
    if (Math.abs(candidate.length - word.length) > most) continue;
    const differing = distance(lower, candidate.toLowerCase());
    if (differing <= most) [best, fewest] = [candidate, differing];
  }
  return best;
}

/** How many letters of a name are its own: that it stands in the same group as the candidate makes it no closer. */
function ownLength(name: string, candidate: string): number {
  let group = 0;
  for (let i = 0; i < name.length && name[i] === candidate[i]; i++) if (':./'.includes(name[i]!)) group = i + 1;
  return name.length - group;
}
