/**
 * Brier score that a forecast has on average over histories in which outcome `i` comes with probability `chances[i]`: the sum of
 * (forecast - outcome) squared over all outcomes, from 0 (best) to 2. Proper: nothing but the chances themselves reaches the least,
 * so that it pays to say what one believes. Both lists hold shares that add up to 1, in the same order.
 *
 * E = sum f^2 - 2 sum f p + 1
 */
export function expectedBrier(forecast: readonly number[], chances: readonly number[]): number {
  const squares = forecast.reduce((sum, share) => sum + share * share, 0);
  const met = forecast.reduce((sum, share, i) => sum + share * chances[i]!, 0);
  return squares - 2 * met + 1;
}
