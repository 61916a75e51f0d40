import { distance } from 'fastest-levenshtein';
import { quoted } from './problems.ts';

/** More candidates than this are not searched: the help is not worth the wait. */
const MAX_CANDIDATES = 20_000;
const LONGEST_WORD = 100;
/** Two neighbouring letters in the wrong order, the commonest slip of all, count less than one wrong letter. */
const SWAP = 0.5;

/**
 * The candidate most like a mistyped word, or undefined where none is near: at most a third of the letters may differ.
 * Of equally near candidates the first in alphabetical order is taken, so that messages never depend on file order.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const allowed = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestDistance = allowed + 1;
  let looked = 0;
  for (const candidate of candidates) {
    if (++looked > MAX_CANDIDATES) break;
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const apart = swapped(word, candidate) ? SWAP : distance(word, candidate);
    if (apart < bestDistance || (apart === bestDistance && best !== undefined && candidate < best)) {
      best = candidate;
      bestDistance = apart;
    }
  }
  return best;
}

function swapped(word: string, candidate: string): boolean {
  if (word.length !== candidate.length || word === candidate) return false;
  let at = 0;
  while (word[at] === candidate[at]) at += 1;
  return (
    word[at] === candidate[at + 1] &&
    word[at + 1] === candidate[at] &&
    word.slice(at + 2) === candidate.slice(at + 2)
  );
}

/** `; did you mean "orgburo"?`, or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates);
  return near === undefined ? '' : `; did you mean ${quoted(near, LONGEST_WORD)}?`;
}
