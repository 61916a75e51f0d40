import type { Lineup } from './lineup.ts';
import type { Switches } from './switches.ts';
import { gainOf, threatOf } from './utilities.ts';

/** What a pair of expectations asks of an actor; the number is the rank in which actors give way. */
export const OFFER_KINDS = ['none', 'conflict', 'compromise', 'capitulation'] as const;
const [NONE, CONFLICT, COMPROMISE, CAPITULATION] = [0, 1, 2, 3];

/** Expectations, and moves as a part of the range, that differ by less than this are held to be equal. */
const EQUAL = 1e-12;

/**
 * What actor i has to do who expects `gain` from challenging another, when the other expects `threat` from challenging him:
 *
 *   threat > gain > 0            conflict that the other wins: i moves to him
 *   gain < 0 < threat, |threat| > |gain|   compromise: i moves |gain / threat| of the way
 *   gain < 0 < threat, otherwise           capitulation: i moves to him
 *
 * In all other cases it is the other who has to move, or nobody (stalemate, or a draw).
 */
export function offerKind(gain: number, threat: number): number {
  if (!(threat > EQUAL)) return NONE;
  if (gain > EQUAL) return threat - gain > EQUAL ? CONFLICT : NONE;
  if (gain < -EQUAL) return threat + gain > EQUAL ? COMPROMISE : CAPITULATION;
  return NONE;
}

/** Where an offer takes actor i. */
export function offerDestination(
  { place }: Lineup,
  i: number,
  j: number,
  kind: number,
  gain: number,
  threat: number,
): number {
  return kind === COMPROMISE ? place[i] + (place[j] - place[i]) * Math.abs(gain / threat) : place[j];
}

/**
 * Sets which offer actor i takes: the first in rank, and among those of one rank the one that asks least of him (or, by the
 * switch for compromises, ends lowest). Where two are as good and lead elsewhere, `tied` tells, the switch for ties decides, and
 * if that cannot, the lower destination.
 */
export function chooseOffer(lineup: Lineup, switches: Switches, median: number, i: number): void {
  const { actors, range, place, destination, tied } = lineup;
  const slack = EQUAL * range;
  let bestRank: number = Infinity;
  let bestKey = 0;
  let bestAppeal = 0;
  take(lineup, i, -1, NONE, place[i]);
  tied[i] = 0;
  for (let j = 0; j < actors; j += 1) {
    if (place[j] === place[i]) continue;
    const threat = threatOf(lineup, switches, median, i, j);
    if (!(threat > EQUAL)) continue;
    const gain = gainOf(lineup, switches, median, i, j);
    const offer = offerKind(gain, threat);
    if (offer === NONE) continue;
    const to = offerDestination(lineup, i, j, offer, gain, threat);
    const rank = switches.selection === 'by-kind' ? offer : CONFLICT;
    const byPoint = rank === COMPROMISE && switches.compromise === 'lowest-position';
    const key = byPoint ? weightedPoint(place[i], place[j], gain, threat) : Math.abs(to - place[i]);
    const appeal = appealOf(switches.ties, gain, threat, lineup.seat[j]);
    if (rank > bestRank || (rank === bestRank && key > bestKey + slack)) continue;
    if (rank < bestRank || key < bestKey - slack) tied[i] = 0;
    else {
      if (Math.abs(to - destination[i]) > slack) tied[i] = 1;
      const lower = to < destination[i] - slack;
      if (!(appeal > bestAppeal + EQUAL || (lower && appeal > bestAppeal - EQUAL))) continue;
    }
    bestRank = rank;
    bestKey = key;
    bestAppeal = appeal;
    take(lineup, i, j, offer, to);
  }
}

function take({ partner, kind, destination }: Lineup, i: number, j: number, offer: number, to: number): void {
  partner[i] = j;
  kind[i] = offer;
  destination[i] = to;
}

/** What speaks for one of two offers that are as good; the higher is taken. */
function appealOf(ties: Switches['ties'], gain: number, threat: number, seat: number): number {
  switch (ties) {
    case 'nearest-match':
      return gain - threat;
    case 'greatest-threat':
      return threat;
    case 'first-listed':
      return -seat;
    case 'lowest-position':
      return 0;
  }
}

/** The point between two places, weighted by what each side expects. */
function weightedPoint(mine: number, other: number, gain: number, threat: number): number {
  const own = Math.abs(gain);
  return (own * mine + threat * other) / (own + threat);
}
