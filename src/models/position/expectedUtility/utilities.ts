import { expAll } from '../../../numeric/expAll.ts';
import { exp, ln, pow } from '../../../numeric/index.ts';
import type { Lineup } from './lineup.ts';
import type { Switches } from './switches.ts';

const LN_HALF = ln(0.5);

/**
 * Sets what winning, losing and no change are worth to each actor, by his risk exponent r and the distance d (15, 16, 24):
 * 2 - 4 ((1 - d) / 2)^r, 2 - 4 ((1 + d) / 2)^r and 2 - 4 (1/2)^r.
 */
export function setUtilities(lineup: Lineup): void {
  const { actors, risk, utility, success, failure, unchanged, lnClose, lnFar } = lineup;
  for (let i = 0; i < actors; i += 1) {
    const r = risk[i];
    unchanged[i] = 2 - 4 * exp(r * LN_HALF);
    for (let at = i * actors; at < (i + 1) * actors; at += 1) {
      success[at] = r * lnClose[at];
      failure[at] = r * lnFar[at];
    }
  }
  expAll(utility, utility.length);
  for (let at = 0; at < utility.length; at += 1) utility[at] = 2 - 4 * utility[at];
}

/** The same for actors without an attitude to risk (r = 1): 2 d, -2 d and 0. */
export function setNeutralUtilities({ distance, success, failure, unchanged, risk }: Lineup): void {
  for (let at = 0; at < distance.length; at += 1) {
    success[at] = 2 * distance[at];
    failure[at] = -2 * distance[at];
  }
  unchanged.fill(0);
  risk.fill(1);
}

/** What actor i expects from challenging j: E^i(U_ij). */
export function gainOf(lineup: Lineup, switches: Switches, median: number, i: number, j: number): number {
  const at = i * lineup.actors + j;
  return expected(lineup, switches, median, i, i, j, at, lineup.chance[at], lineup.salience[j]);
}

/** What actor j expects from challenging i, as i sees it or as j does: E^i(U_ji) or E^j(U_ji). */
export function threatOf(lineup: Lineup, switches: Switches, median: number, i: number, j: number): number {
  const { actors, chance, reverse, salience } = lineup;
  const here = i * actors + j;
  const there = j * actors + i;
  const resistance = salience[switches.resistance === 'challenged' ? i : j];
  return switches.opponentRisk === 'viewer'
    ? expected(lineup, switches, median, i, j, i, here, reverse[here], resistance)
    : expected(lineup, switches, median, j, j, i, there, chance[there], resistance);
}

/**
 * What it is worth that `challenger` challenges `target`, by the risk exponent of `viewer` (appendix, step 7):
 *
 *   s (P success + (1 - P) failure) + (1 - s) success - Q unchanged - (1 - Q) (what comes if the target moves to the median).
 *
 * @param at where `success` and `failure` of the pair, by the viewer's exponent, stand
 * @param chance P, that the challenger wins if the target resists
 * @param resistance s, how likely the target is to resist
 */
function expected(
  lineup: Lineup,
  { statusQuo }: Switches,
  median: number,
  viewer: number,
  challenger: number,
  target: number,
  at: number,
  chance: number,
  resistance: number,
): number {
  const success = lineup.success[at];
  const challenged = success - resistance * (1 - chance) * (success - lineup.failure[at]);
  if (statusQuo === 1) return challenged - lineup.unchanged[viewer];
  const alone = leftAlone(lineup, median, viewer, challenger, target);
  return challenged - statusQuo * lineup.unchanged[viewer] - (1 - statusQuo) * alone;
}

/**
 * What it is worth to the challenger that the target moves to the median: better than now if the median is nearer to the
 * challenger than the target is, else worse (22, 23).
 */
function leftAlone(
  lineup: Lineup,
  median: number,
  viewer: number,
  challenger: number,
  target: number,
): number {
  const { actors, place, range, distance, risk } = lineup;
  const apart = distance[challenger * actors + target];
  const fromMedian = Math.min(1, Math.abs(place[challenger] - median) / range);
  const quarter = 0.25 * (fromMedian + apart);
  return 2 - 4 * pow(fromMedian < apart ? 0.5 - quarter : 0.5 + quarter, risk[viewer]);
}
