import * as z from 'zod';

/** Parameter: how many rounds of a process in time to list. */
export const ROUNDS = z
  .int()
  .min(0)
  .max(1000)
  .default(5)
  .describe('how many rounds of the way there to list in `path`, after the first opinions');

/** The first opinions and what `step` makes of them, round by round. */
export function pathOf(
  first: Float64Array,
  rounds: number,
  step: (opinion: Float64Array) => Float64Array,
): Float64Array[] {
  const path = [first];
  for (let round = 0; round < rounds; round += 1) path.push(step(path[round]!));
  return path;
}
