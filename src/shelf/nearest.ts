import { distance } from 'fastest-levenshtein';

/**
 * The candidate most like a mistyped word, or undefined where none is near: at most a third of the letters may differ. Case
 * does not count. Of equally near candidates the first in the order of the alphabet is taken.
 */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > 100) return undefined;
  const allowed = Math.max(1, Math.floor(word.length / 3));
  return candidates
    .map((candidate) => ({ candidate, apart: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ apart }) => apart <= allowed)
    .sort((a, b) => a.apart - b.apart || (a.candidate < b.candidate ? -1 : 1))[0]?.candidate;
}

/** `; did you mean "banzhaf"?`, or nothing where no candidate is near. */
export function didYouMeanWord(word: string, candidates: readonly string[]): string {
  const near = nearestWord(word, candidates);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}
