// The branching core of the terror against exact extinction probabilities: Poisson offspring, smallest root of q = e^(R (q - 1)).
import { describe, expect, it } from 'vitest';
import { namesGiven } from '../../src/engine/kernels/denunciation.ts';
import { exp } from '../../src/numeric/index.ts';
import { combine, DRAW_KIND, makeStream, uniform } from '../../src/random/index.ts';

/** Analytic values, by mean. */
const EXTINCTION: readonly [mean: number, probability: number][] = [
  [0.5, 1],
  [1.1, 0.8238658563681897],
  [1.25, 0.6286297964969464],
  [1.5, 0.41718835613418864],
  [2, 0.20318786997997998],
  [2.5, 0.10735524639079089],
  [3, 0.059520209292640375],
  [4, 0.019827401281778415],
  [5, 0.006977153651144735],
];
const CHAINS = 6000;
/** A chain this large has a chance below 1e-8 of dying out yet, at any mean above 1.1. */
const LARGE = 120;

/** Share of chains that start from one arrest and end. */
function ended(mean: number): number {
  const stream = makeStream(11);
  let extinct = 0;
  for (let chain = 0; chain < CHAINS; chain += 1) {
    let arrested = 1;
    for (let step = 1; arrested > 0 && arrested < LARGE; step += 1)
      arrested = namesGiven(
        uniform(stream, DRAW_KIND.effect, chain, combine(step, Math.round(100 * mean))),
        arrested,
        mean,
      );
    if (arrested === 0) extinct += 1;
  }
  return extinct / CHAINS;
}

describe('names given under coercion', () => {
  it.each(EXTINCTION)('with a mean of %f end as often as a branching process does', (mean, probability) => {
    expect(Math.abs(exp(mean * (probability - 1)) - probability)).toBeLessThan(1e-12);
    const spread = Math.sqrt((probability * (1 - probability)) / CHAINS);
    expect(Math.abs(ended(mean) - probability)).toBeLessThan(4 * spread + 1e-9);
  });

  it('are none where nobody was arrested, and more where more were', () => {
    expect(namesGiven(0.99, 0, 3)).toBe(0);
    expect(namesGiven(0.5, 10, 1.5)).toBeGreaterThan(namesGiven(0.5, 3, 1.5));
  });
});
