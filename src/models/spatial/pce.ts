import { type VictoryModel, victory } from './victory.ts';

/** Forms of a probabilistic Condorcet election, under the names of KTAB's files. */
export const ELECTIONS = ['Conditional', 'MarkovUniform', 'MarkovIncentive'] as const;
export type Election = (typeof ELECTIONS)[number];

/** Largest change of a probability at which each Markov form counts as settled. */
const SETTLED = { MarkovUniform: 1e-6, MarkovIncentive: 1e-8 } as const;
/** So many rounds at most; 10 to 50 are usual. */
const MOST_ROUNDS = 100_000;
/** The incentive of an option to challenge itself: what keeps the shares of challengers from being 0 / 0. */
const INERTIA = 1e-10;
/** Products of chances below this are scaled up by its inverse, which is exact, before they vanish. */
const TINY = 2.409919865102884e-181; // 2^-600
const HUGE = 4.149515568880993e180; // 2^600

/**
 * Probabilistic Condorcet election: how likely each of `options` is to be the one that stands against all others,
 * given the strength of support in each pair. `coalition[i * options + j]` >= 0 is the strength behind i against j,
 * and P_ij the chance of victory that `model` gives i over j (P_ii = 1/2).
 *
 * - Conditional: the chance of i to beat every other, given that some option does: p_i ~ P_i1 P_i2 ... P_in.
 * - MarkovUniform: the favorite meets a challenger drawn by lot, and whoever wins is the next favorite; p is where that
 *   ends: p_i = sum_j P_ij (p_i + p_j) / n.
 * - MarkovIncentive: challengers of favorite j come up in proportion to what they would bring, C_ij P_ij (share r_ij of
 *   all): p_i = sum_j P_ij (p_i r_ji + p_j r_ij).
 *
 * Markov forms are approached from even chances by steps of half the way, until no probability changes by 1e-6
 * (uniform) or 1e-8 (incentive). Returns the probabilities, which add up to 1.
 *
 * B. P. Wise, L. Lester and B. Efird, "An Introduction to the KAPSARC Toolkit for Behavioral Analysis (KTAB)",
 * KAPSARC 2015; KTAB's program, `Model::probCE2`.
 */
export function condorcetElection(
  coalition: Float64Array,
  options: number,
  model: VictoryModel,
  form: Election,
): Float64Array {
  const chance = new Float64Array(options * options);
  const probability = new Float64Array(options);
  elect(coalition, options, model, form, chance, probability);
  return probability;
}

/** The same into arrays that exist: P into `chance` (options x options), the result into the front of `probability`. */
export function elect(
  coalition: Float64Array,
  options: number,
  model: VictoryModel,
  form: Election,
  chance: Float64Array,
  probability: Float64Array,
): void {
  for (let i = 0; i < options; i += 1) {
    for (let j = 0; j < options; j += 1) {
      const forI = coalition[i * options + j];
      chance[i * options + j] = i === j ? 0.5 : victory(model, forI, coalition[j * options + i]);
    }
  }
  if (form === 'Conditional') conditional(chance, options, probability);
  else if (form === 'MarkovUniform') uniform(chance, options, probability);
  else incentive(coalition, chance, options, probability);
}

function conditional(chance: Float64Array, options: number, probability: Float64Array): void {
  let fewest = Infinity;
  const scalings = new Int32Array(options);
  for (let i = 0; i < options; i += 1) {
    let product = 1;
    for (let j = 0; j < options; j += 1) {
      product *= chance[i * options + j];
      if (product < TINY && product > 0) {
        product *= HUGE;
        scalings[i] += 1;
      }
    }
    probability[i] = product;
    if (product > 0 && scalings[i] < fewest) fewest = scalings[i];
  }
  let sum = 0;
  for (let i = 0; i < options; i += 1) {
    for (let excess = scalings[i] - fewest; excess > 0 && probability[i] > 0; excess -= 1)
      probability[i] *= TINY;
    sum += probability[i];
  }
  for (let i = 0; i < options; i += 1) probability[i] = sum > 0 ? probability[i] / sum : 1 / options;
}

function uniform(chance: Float64Array, options: number, probability: Float64Array): void {
  settle(probability, options, SETTLED.MarkovUniform, (i) => {
    let next = 0;
    for (let j = 0; j < options; j += 1) next += chance[i * options + j] * (probability[i] + probability[j]);
    return next / options;
  });
}

function incentive(
  coalition: Float64Array,
  chance: Float64Array,
  options: number,
  probability: Float64Array,
): void {
  const rate = challengers(coalition, chance, options);
  settle(probability, options, SETTLED.MarkovIncentive, (i) => {
    let next = 0;
    for (let j = 0; j < options; j += 1) {
      const meet = probability[i] * rate[j * options + i] + probability[j] * rate[i * options + j];
      next += chance[i * options + j] * meet;
    }
    return next;
  });
}

/** r_ij: the share of challenges to j that come from i, in proportion to strength times chance. */
function challengers(coalition: Float64Array, chance: Float64Array, options: number): Float64Array {
  const rate = new Float64Array(options * options);
  for (let j = 0; j < options; j += 1) {
    let sum = 0;
    for (let i = 0; i < options; i += 1) {
      const at = i * options + j;
      rate[at] = coalition[at] * chance[at] + (i === j ? INERTIA : 0);
      sum += rate[at];
    }
    for (let i = 0; i < options; i += 1) rate[i * options + j] /= sum;
  }
  return rate;
}

/** Moves half the way to `next` again and again, from even chances on, until no probability changes by `tolerance`. */
function settle(
  probability: Float64Array,
  options: number,
  tolerance: number,
  next: (option: number) => number,
): void {
  const target = new Float64Array(options);
  probability.fill(1 / options, 0, options);
  let change = Infinity;
  for (let round = 0; round < MOST_ROUNDS && change > tolerance; round += 1) {
    change = 0;
    for (let i = 0; i < options; i += 1) {
      target[i] = next(i);
      change = Math.max(change, Math.abs(target[i] - probability[i]));
    }
    for (let i = 0; i < options; i += 1) probability[i] = (probability[i] + target[i]) / 2;
  }
}
