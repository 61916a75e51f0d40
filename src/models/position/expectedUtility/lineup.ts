import type { Group } from '../../group.ts';
import type { Switches } from './switches.ts';

/**
 * The actors of one issue and what a round works in; made once, reused from round to round. Actors stand in an order that
 * depends on nothing but what they bring, so that the order of the group changes no bit. Tables are actors x actors, row by
 * row; "chance of i against j" is at i * actors + j.
 */
export interface Lineup {
  readonly actors: number;
  /** for each actor his index in the group */
  readonly seat: Int32Array;
  /** where each stands, on the scale of the group */
  readonly place: Float64Array;
  readonly salience: Float64Array;
  /** capability times salience: what each one's vote weighs */
  readonly influence: Float64Array;
  /** influence of all together, > 0 */
  allInfluence: number;
  /** what distances are to be measured by unless by the spread of each round */
  unit: number;
  /** what they have been measured by; 0 before the first round */
  range: number;

  /** actors from the lowest place to the highest */
  readonly order: Int32Array;
  /** 1 for who has moved since distances were measured */
  readonly moved: Uint8Array;
  /** distance between two actors in units of the range, 0-1, and logarithms of it, of (1 - it) / 2 and of (1 + it) / 2 */
  readonly distance: Float64Array;
  readonly lnDistance: Float64Array;
  readonly lnClose: Float64Array;
  readonly lnFar: Float64Array;
  /** places in that order */
  readonly line: Float64Array;
  /** actors x (actors + 1), both in that order: how far the first k actors are from each place, by influence, bent by risk */
  readonly reach: Float64Array;
  /** votes for i against j */
  readonly support: Float64Array;
  /** chance of i against j as i sees it, and of j against i as i sees it */
  readonly chance: Float64Array;
  readonly reverse: Float64Array;
  /** what winning and losing against j is worth to i, by i's risk exponent; in one array, so that one pass fills both */
  readonly utility: Float64Array;
  readonly success: Float64Array;
  readonly failure: Float64Array;
  /** what it is worth to i that nothing changes */
  readonly unchanged: Float64Array;
  readonly security: Float64Array;
  /** risk exponents: 1/2 (averse) to 2 (acceptant) */
  readonly risk: Float64Array;

  /** what each takes this round: his destination, the kind of offer, whose it is (-1: nobody's) */
  readonly destination: Float64Array;
  readonly kind: Uint8Array;
  readonly partner: Int32Array;
  /** 1 where another offer, as good, led elsewhere */
  readonly tied: Uint8Array;
  /** scratch of one row */
  readonly row: Float64Array;
}

/** An empty line-up for so many actors. */
export function lineupFor(actors: number): Lineup {
  const square = (): Float64Array => new Float64Array(actors * actors);
  const each = (): Float64Array => new Float64Array(actors);
  const utility = new Float64Array(2 * actors * actors);
  return {
    actors,
    seat: new Int32Array(actors),
    place: each(),
    salience: each(),
    influence: each(),
    allInfluence: 0,
    unit: 0,
    range: 0,
    order: new Int32Array(actors),
    moved: new Uint8Array(actors),
    distance: square(),
    lnDistance: square(),
    lnClose: square(),
    lnFar: square(),
    line: each(),
    reach: new Float64Array(actors * (actors + 1)),
    support: square(),
    chance: square(),
    reverse: square(),
    utility,
    success: utility.subarray(0, actors * actors),
    failure: utility.subarray(actors * actors),
    unchanged: each(),
    security: each(),
    risk: each(),
    destination: each(),
    kind: new Uint8Array(actors),
    partner: new Int32Array(actors),
    tied: new Uint8Array(actors),
    row: each(),
  };
}

/** Lines a group up as it stands on issue `k`. */
export function lineUp(lineup: Lineup, group: Group, k: number, switches: Switches): void {
  const { seat, place, salience, influence, order } = lineup;
  const issues = group.issues.length;
  setCanonicalOrder(seat, group, k);
  lineup.allInfluence = 0;
  for (let i = 0; i < lineup.actors; i += 1) {
    place[i] = group.position[seat[i] * issues + k];
    salience[i] = group.salience[seat[i] * issues + k];
    influence[i] = group.capability[seat[i]] * salience[i];
    lineup.allInfluence += influence[i];
    order[i] = i;
  }
  lineup.unit = switches.range === 'scale' ? group.high - group.low : spreadOf(place);
  lineup.range = 0;
  lineup.tied.fill(0);
}

/** Actors by place, then capability, then salience. */
function setCanonicalOrder(seat: Int32Array, group: Group, k: number): void {
  const { issues, position, capability, salience } = group;
  const at = (actor: number): number => actor * issues.length + k;
  for (let i = 0; i < seat.length; i += 1) seat[i] = i;
  seat.sort(
    (a, b) =>
      position[at(a)] - position[at(b)] ||
      capability[a] - capability[b] ||
      salience[at(a)] - salience[at(b)] ||
      a - b,
  );
}

/** How far apart the outermost of these places are. */
export function spreadOf(place: Float64Array): number {
  let lowest = place[0];
  let highest = place[0];
  for (let i = 1; i < place.length; i += 1) {
    lowest = Math.min(lowest, place[i]);
    highest = Math.max(highest, place[i]);
  }
  return highest - lowest;
}
