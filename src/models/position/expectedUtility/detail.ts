import type { Lineup } from './lineup.ts';
import { OFFER_KINDS, offerDestination, offerKind } from './offers.ts';
import { chooseAll, feel, look } from './round.ts';
import type { Switches } from './switches.ts';
import { gainOf, threatOf } from './utilities.ts';

/** What somebody is asked to do, and by whose challenge. */
interface Offer {
  readonly actor: string;
  readonly partner: string;
  readonly kind: (typeof OFFER_KINDS)[number];
  readonly from: number;
  readonly to: number;
  /** what the actor expects from challenging the partner, and thinks the partner expects from challenging him */
  readonly gain: number;
  readonly threat: number;
}

/** What happened in one round on one issue. Lists and tables follow the actors of the group; table[i][j]: i looking at j. */
export interface RoundDetail {
  readonly security: Float64Array;
  readonly risk: Float64Array;
  /** chance of i against j if nobody had an attitude to risk */
  readonly neutralChance: Float64Array[];
  /** chance of i against j as i sees it */
  readonly chance: Float64Array[];
  readonly gain: Float64Array[];
  readonly threat: Float64Array[];
  readonly offers: Offer[];
  /** the offer that each who moves has taken */
  readonly moves: Offer[];
}

/**
 * Works a round out without playing it, and keeps what the kernel does not. The line-up stays where it stands.
 *
 * @param names of the actors, as in the group
 */
export function roundDetail(lineup: Lineup, names: readonly string[], switches: Switches): RoundDetail {
  const { actors, seat, security, risk, chance, place, kind, partner, destination } = lineup;
  const median = look(lineup, switches);
  const neutralChance = table(lineup, (i, j) => chance[i * actors + j]);
  feel(lineup, switches);
  chooseAll(lineup, switches, median);
  const offerOf = (i: number, j: number, what: number, to: number): Offer => ({
    actor: names[seat[i]],
    partner: names[seat[j]],
    kind: OFFER_KINDS[what],
    from: place[i],
    to,
    gain: gainOf(lineup, switches, median, i, j),
    threat: threatOf(lineup, switches, median, i, j),
  });
  const offered = (i: number, j: number): Offer[] => {
    const gain = gainOf(lineup, switches, median, i, j);
    const threat = threatOf(lineup, switches, median, i, j);
    const what = place[i] === place[j] ? 0 : offerKind(gain, threat);
    return what === 0 ? [] : [offerOf(i, j, what, offerDestination(lineup, i, j, what, gain, threat))];
  };
  const bySeat = seats(lineup);
  return {
    security: Float64Array.from(bySeat, (i) => security[i]),
    risk: Float64Array.from(bySeat, (i) => risk[i]),
    neutralChance,
    chance: table(lineup, (i, j) => chance[i * actors + j]),
    gain: table(lineup, (i, j) => gainOf(lineup, switches, median, i, j)),
    threat: table(lineup, (i, j) => threatOf(lineup, switches, median, i, j)),
    offers: bySeat.flatMap((i) => bySeat.flatMap((j) => offered(i, j))),
    moves: bySeat.filter((i) => partner[i] >= 0).map((i) => offerOf(i, partner[i], kind[i], destination[i])),
  };
}

/** For each actor of the group his index in the line-up. */
function seats({ seat }: Lineup): number[] {
  const places: number[] = new Array(seat.length);
  seat.forEach((actor, i) => {
    places[actor] = i;
  });
  return places;
}

/** A table in the order of the group; nobody looks at himself (0). */
function table(lineup: Lineup, value: (i: number, j: number) => number): Float64Array[] {
  const bySeat = seats(lineup);
  return bySeat.map((i) => Float64Array.from(bySeat, (j) => (i === j ? 0 : value(i, j))));
}
