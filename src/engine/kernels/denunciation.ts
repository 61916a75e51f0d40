import { poisson } from '../../random/index.ts';

/**
 * How many names so many arrested people give between them under coercion, each a Poisson number of the same mean: a step of a
 * branching process, since a sum of Poisson numbers is one. Left alone the chain dies out for certain where the mean is 1 or
 * less; else with the smallest q that solves q = e^(mean (q - 1)).
 *
 * @param u a uniform draw, 0 < u < 1
 * @param arrested people arrested in the step before
 * @param mean names that each of them gives
 */
export const namesGiven = (u: number, arrested: number, mean: number): number => poisson(u, arrested * mean);
