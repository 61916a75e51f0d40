import { expAll } from '../../../numeric/expAll.ts';
import type { Lineup } from './lineup.ts';
import type { Switches } from './switches.ts';

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
  for (let j = 0; j < actors; j += 1) {
    const mine = support[i * actors + j];
    const theirs = support[j * actors + i];
    // Where nobody leans to either side, neither is ahead.
    const votes = ofPair ? mine + theirs : all;
    chance[i * actors + j] = votes > 0 ? mine / votes : 0.5;
    reverse[i * actors + j] = votes > 0 ? theirs / votes : 0.5;
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
  const { actors, order, place, reach, support } = lineup;
  for (let j = 0; j < actors; j += 1) sumReach(lineup, j, own, common);
  const width = actors + 1;
  let all = 0;
  for (let p = 0; p < actors; p += 1) {
    const i = order[p];
    const mine = i * width;
    let below = p;
    for (let q = p + 1; q < actors; q += 1) {
      const j = order[q];
      const other = j * width;
      const middle = 0.5 * (place[i] + place[j]);
      while (below < actors && place[order[below]] < middle) below += 1;
      const forLower = reach[other + below] - reach[mine + below];
      const forUpper =
        reach[mine + actors] - reach[mine + below] - (reach[other + actors] - reach[other + below]);
      support[i * actors + j] = Math.max(0, forLower);
      support[j * actors + i] = Math.max(0, forUpper);
      all += support[i * actors + j] + support[j * actors + i];
    }
  }
  return 2 * all;
}

/** Running sums, in the order of places, of influence times distance from actor j, bent by each one's or a common exponent. */
function sumReach(
  lineup: Lineup,
  j: number,
  own: Float64Array | undefined,
  common: number | undefined,
): void {
  const { actors, order, influence, distance, lnDistance, reach, row } = lineup;
  const from = j * actors;
  if (own === undefined && common === undefined) {
    for (let k = 0; k < actors; k += 1) row[k] = distance[from + k];
  } else {
    for (let k = 0; k < actors; k += 1)
      row[k] = (own === undefined ? common! : own[k]) * lnDistance[from + k];
    expAll(row, actors);
  }
  let sum = 0;
  const start = j * (actors + 1);
  reach[start] = 0;
  for (let p = 0; p < actors; p += 1) {
    sum += influence[order[p]] * row[order[p]];
    reach[start + p + 1] = sum;
  }
}
