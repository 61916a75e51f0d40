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
    chances[a] = w.on.vote ? given(w, a, (beta * utility[a]!) / flatter, flatter) : 0.5;
  }
  return chances;
}

/** The chance of voting for; of those who may abstain, if he votes at all. */
function given(w: World, a: number, x: number, flatter: number): number {
  if (!w.on.abstention) return logistic(x);
  const band = w.scratch.band[a]! / flatter;
  const yes = logistic(x - band);
  return yes / (yes + logistic(-x - band));
}

/** The chance that each actor would abstain from the motion that has just been polled, [actor]; NaN for who does not vote on it. */
export function abstainingChances(w: World): Float64Array {
  const { utility, voters, voterCount, beta, band } = w.scratch;
  const chances = new Float64Array(w.c.sizes.actors).fill(Number.NaN);
  for (let i = 0; i < voterCount; i += 1) {
    const a = voters[i]!;
    const x = beta * utility[a]!;
    chances[a] = w.on.abstention ? logistic(x + band[a]!) - logistic(x - band[a]!) : 0;
  }
  return chances;
}
