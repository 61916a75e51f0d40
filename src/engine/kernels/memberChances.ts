import { logistic } from '../../numeric/index.ts';
import { V } from '../mechanisms/vote.ts';
import type { World } from '../world.ts';

/**
 * The chance that each actor would vote for the motion that has just been polled, [actor]; NaN for who does not vote on it.
 *
 * An actor votes for with logistic(sharpness x (utility + mood)), and the mood of the sitting is normal. Its mean over moods is
 * taken as logistic(x / sqrt(1 + pi s^2 / 8)) with x = sharpness x utility and s = sharpness x sessionNoise, within 0.02.
 *
 * D. J. C. MacKay, "The evidence framework applied to classification networks", Neural Computation 4 (1992), 720-736.
 */
export function memberChances(w: World): Float64Array {
  const { utility, voters, voterCount, beta } = w.scratch;
  const chances = new Float64Array(w.c.sizes.actors).fill(Number.NaN);
  const shared = beta * w.p.vote[V.sessionNoise]!;
  const flatter = Math.sqrt(1 + (Math.PI * shared * shared) / 8);
  for (let i = 0; i < voterCount; i += 1) {
    const a = voters[i]!;
    chances[a] = w.on.vote ? logistic((beta * utility[a]!) / flatter) : 0.5;
  }
  return chances;
}
