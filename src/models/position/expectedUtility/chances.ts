import { expAll } from '../../../numeric/expAll.ts';
import type { Lineup } from './lineup.ts';
import type { Switches } from './switches.ts';

/** Votes that come to less than this part of all influence are held to be none. */
const EQUAL = 1e-12;

/**
 * Sets everybody's chance to win against everybody else: third parties vote for whoever stands nearer, by influence times how
 * much nearer he stands; a chance is the votes for one as a share of the votes that the variant counts (equation 31).
 *
 * @param bent whether risk exponents bend distances in the votes
 */
export function setChances(lineup: Lineup, switches: Switches, bent: boolean): void {
  const { actors, risk } = lineup;
  const byViewer = bent && switches.voterRisk === 'viewer';
  const byVoter = bent && switches.voterRisk === 'own';
  if (!byViewer) {
    const all = countVotes(lineup, byVoter ? risk : undefined, undefined);
    for (let i = 0; i < actors; i += 1) setChancesSeenBy(lineup, switches, i, all);
    return;
  }
  for (let i = 0; i < actors; i += 1)
    setChancesSeenBy(lineup, switches, i, countVotes(lineup, undefined, risk[i]));
}

function setChancesSeenBy(lineup: Lineup, switches: Switches, i: number, all: number): void {
  const { actors, support, chance, reverse } = lineup;
  const ofPair = switches.denominator === 'pair';
  const none = EQUAL * lineup.allInfluence;
  for (let j = 0; j < actors; j += 1) {
    const mine = support[i * actors + j];
    const theirs = support[j * actors + i];
    const votes = ofPair ? mine + theirs : all;
    // Where nobody leans to either side, up to rounding, neither is ahead.
    chance[i * actors + j] = votes > none ? mine / votes : 0.5;
    reverse[i * actors + j] = votes > none ? theirs / votes : 0.5;
  }
}

/**
 * Counts the votes on each pair, and all votes on all ordered pairs.
 *
 * A voter's vote between i and j is his influence times (d_j^r - d_i^r), with d his distances from both and r a risk exponent,
 * and goes to whoever is nearer: to the lower of the two from everybody below the middle between them. So, with the actors in
 * order, votes are differences of running sums: O(actors^2) in all instead of O(actors^3), and no branch on each vote.
 */
function countVotes(lineup: Lineup, own: Float64Array | undefined, common: number | undefined): number {
  const { actors, order, place, line, reach, support } = lineup;
  for (let p = 0; p < actors; p += 1) line[p] = place[order[p]];
  for (let p = 0; p < actors; p += 1) sumReach(lineup, p, own, common);
  let all = 0;
  for (let p = 0; p < actors; p += 1) {
    const mine = p * (actors + 1);
    const i = order[p];
    let below = p;
    for (let q = p + 1; q < actors; q += 1) {
      const other = q * (actors + 1);
      const middle = 0.5 * (line[p] + line[q]);
      while (below < actors && line[below] < middle) below += 1;
      const lead = reach[other + below] - reach[mine + below];
      const forLower = Math.max(0, lead);
      const forUpper = Math.max(0, reach[mine + actors] - reach[other + actors] + lead);
      support[i * actors + order[q]] = forLower;
      support[order[q] * actors + i] = forUpper;
      all += forLower + forUpper;
    }
  }
  return 2 * all;
}

/**
 * Running sums, in the order of places, of influence times distance from the actor who stands at `p` in that order, bent by each
 * one's or a common exponent.
 */
function sumReach(
  lineup: Lineup,
  p: number,
  own: Float64Array | undefined,
  common: number | undefined,
): void {
  const { actors, order, influence, distance, lnDistance, reach, row } = lineup;
  const from = order[p] * actors;
  if (own === undefined && common === undefined) {
    for (let k = 0; k < actors; k += 1) row[k] = distance[from + k];
  } else {
    for (let k = 0; k < actors; k += 1)
      row[k] = (own === undefined ? common! : own[k]) * lnDistance[from + k];
    expAll(row, actors);
  }
  let sum = 0;
  let at = p * (actors + 1);
  for (let q = 0; q < actors; q += 1) {
    reach[at] = sum;
    at += 1;
    sum += influence[order[q]] * row[order[q]];
  }
  reach[at] = sum;
}
