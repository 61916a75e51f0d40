import type { Arena } from './arena.ts';

/**
 * Distance, 0-1, that actor `i` feels between the point `ideal` (row `i`) and one position (row `p` of `positions`):
 *
 *   d = sqrt( sum_k (s_ik (ideal_ik - x_k))^2 / sum_k s_ik^2 ),
 *
 * so that issues count by the square of their salience. Somebody who cares for nothing feels no distance. The value of
 * the position to him is 1 - d.
 */
export function distance(
  arena: Arena,
  i: number,
  ideal: Float64Array,
  positions: Float64Array,
  p: number,
): number {
  const { issues, salience } = arena;
  let sum = 0;
  let norm = 0;
  for (let k = 0; k < issues; k += 1) {
    const s = salience[i * issues + k];
    const part = s * (ideal[i * issues + k] - positions[p * issues + k]);
    sum += part * part;
    norm += s * s;
  }
  return norm > 0 ? Math.sqrt(sum / norm) : 0;
}

/** Distances of all actors to all positions held: of actor `i` to the position of actor `j` at `j * actors + i`. */
export function distances(
  arena: Arena,
  ideal: Float64Array,
  position: Float64Array,
  into: Float64Array,
): void {
  const { actors } = arena;
  for (let j = 0; j < actors; j += 1)
    for (let i = 0; i < actors; i += 1) into[j * actors + i] = distance(arena, i, ideal, position, j);
}

/**
 * Utility at distance `d` for somebody of risk attitude `risk` (-1 to 1, averse above 0): (1 - d)(1 + risk d). The
 * neutral have the value 1 - d; to the averse a position half way is worth more than half, to the inclined less.
 */
export function utility(d: number, risk: number): number {
  return (1 - d) * (1 + risk * d);
}
