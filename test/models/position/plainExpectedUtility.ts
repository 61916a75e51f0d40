// The expected-utility model once more, as one would write it down from the equations: loops over pairs and voters, arrays of
// arrays, `Math.pow`. What the shelf's kernel must equal, and what it is timed against.
import type { Group } from '../../../src/models/index.ts';
import type { Switches } from '../../../src/models/position/expectedUtility/switches.ts';

type Table = number[][];
interface Offer {
  rank: number;
  key: number;
  appeal: number;
  to: number;
}

const EQUAL = 1e-12;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Positions after each of so many rounds on the first issue, the start first. */
export function plainRounds(group: Group, switches: Switches, rounds: number): number[][] {
  const issues = group.issues.length;
  const salience = group.actors.map((_, i) => group.salience[i * issues]!);
  const influence = salience.map((s, i) => s * group.capability[i]!);
  let place = group.actors.map((_, i) => group.position[i * issues]!);
  const first = Math.max(...place) - Math.min(...place);
  const history = [place];
  for (let round = 0; round < rounds; round += 1) {
    const spread = Math.max(...place) - Math.min(...place);
    const range = { first, each: spread, scale: group.high - group.low }[switches.range];
    if (spread > 0) place = plainRound(place, salience, influence, range, switches);
    history.push(place);
  }
  return history;
}

function plainRound(
  place: number[],
  salience: number[],
  influence: number[],
  range: number,
  switches: Switches,
): number[] {
  const actors = place.map((_, i) => i);
  const d = (i: number, j: number): number => Math.min(1, Math.abs(place[i]! - place[j]!) / range);
  const median = plainMedian(place, influence);

  /** Chance of each against each, with voters' distances bent by `exponents`. */
  const chances = (exponents: number[]): Table => {
    const bent = actors.map((k) => actors.map((j) => d(k, j) ** exponents[k]!));
    const votesFor: Table = actors.map(() => actors.map(() => 0));
    let all = 0;
    for (const i of actors)
      for (const j of actors)
        for (const k of actors) {
          const vote = influence[k]! * (bent[k]![j]! - bent[k]![i]!);
          if (vote > 0) votesFor[i]![j]! += vote;
          all += Math.abs(vote);
        }
    return actors.map((i) =>
      actors.map((j) => {
        const votes = switches.denominator === 'pair' ? votesFor[i]![j]! + votesFor[j]![i]! : all;
        return votes > EQUAL * sum(influence) ? votesFor[i]![j]! / votes : 0.5;
      }),
    );
  };

  /** What `i` expects from challenging `j`, if `r` is the exponent by which that is seen and he meets so much resistance. */
  const expected = (i: number, j: number, r: number, chance: number, resistance: number): number => {
    const u = (x: number): number => 2 - 4 * x ** r;
    const success = u(0.5 - 0.5 * d(i, j));
    const failure = u(0.5 + 0.5 * d(i, j));
    const away = Math.min(1, Math.abs(place[i]! - median) / range);
    const quarter = 0.25 * (away + d(i, j));
    const alone = away < d(i, j) ? u(0.5 - quarter) : u(0.5 + quarter);
    const challenged = resistance * (chance * success + (1 - chance) * failure) + (1 - resistance) * success;
    return challenged - switches.statusQuo * u(0.5) - (1 - switches.statusQuo) * alone;
  };

  /** Tables of E(U_ij) and E(U_ji) as `i` sees them, by everybody's risk exponents. */
  const expectations = (r: number[], bend: boolean): { gain: Table; threat: Table } => {
    const neutral = actors.map(() => 1);
    const one = switches.voterRisk === 'own' && bend ? chances(r) : chances(neutral);
    const seenBy =
      switches.voterRisk === 'viewer' && bend
        ? actors.map((i) => chances(actors.map(() => r[i]!)))
        : actors.map(() => one);
    const gain = actors.map((i) =>
      actors.map((j) => expected(i, j, r[i]!, seenBy[i]![i]![j]!, salience[j]!)),
    );
    const threat = actors.map((i) =>
      actors.map((j) => {
        const viewer = switches.opponentRisk === 'viewer' ? i : j;
        const resistance = salience[switches.resistance === 'challenged' ? i : j]!;
        return expected(j, i, r[viewer]!, seenBy[viewer]![j]![i]!, resistance);
      }),
    );
    return { gain, threat };
  };

  const calm = expectations(
    actors.map(() => 1),
    false,
  );
  const security = actors.map((i) =>
    sum(
      actors
        .filter((j) => j !== i)
        .map((j) => (switches.security === 'others-gains' ? calm.threat : calm.gain)[i]![j]!),
    ),
  );
  const [low, high] = [Math.min(...security), Math.max(...security)];
  const equal = high - low <= EQUAL * Math.max(1, Math.abs(low), Math.abs(high));
  const risk = security.map((s) => {
    const R = equal ? 0 : (2 * s - high - low) / (high - low);
    return (1 - R / 3) / (1 + R / 3);
  });
  const { gain, threat } = expectations(risk, true);

  return actors.map((i) => {
    const offers = actors
      .filter((j) => place[j] !== place[i])
      .map((j) => offer(place[i]!, place[j]!, gain[i]![j]!, threat[i]![j]!, j, switches))
      .filter((each) => each !== undefined);
    return best(offers, EQUAL * range)?.to ?? place[i]!;
  });
}

function offer(
  mine: number,
  theirs: number,
  a: number,
  b: number,
  seat: number,
  switches: Switches,
): Offer | undefined {
  const conflict = a > EQUAL && b > a + EQUAL;
  const compromise = a < -EQUAL && b > EQUAL && b > -a + EQUAL;
  const capitulation = a < -EQUAL && b > EQUAL && !compromise;
  if (!conflict && !compromise && !capitulation) return undefined;
  const to = compromise ? mine + (theirs - mine) * Math.abs(a / b) : theirs;
  const byKind = switches.selection === 'by-kind';
  const rank = !byKind || conflict ? 1 : compromise ? 2 : 3;
  const point = (Math.abs(a) * mine + b * theirs) / (Math.abs(a) + b);
  const key = rank === 2 && switches.compromise === 'lowest-position' ? point : Math.abs(to - mine);
  const appeal = {
    'nearest-match': a - b,
    'greatest-threat': b,
    'lowest-position': 0,
    'first-listed': -seat,
  };
  return { rank, key, to, appeal: appeal[switches.ties] };
}

function best(offers: Offer[], slack: number): Offer | undefined {
  const rank = Math.min(...offers.map((each) => each.rank));
  const first = offers.filter((each) => each.rank === rank);
  const key = Math.min(...first.map((each) => each.key));
  const least = first.filter((each) => each.key <= key + slack);
  const appeal = Math.max(...least.map((each) => each.appeal));
  const liked = least.filter((each) => each.appeal >= appeal - EQUAL);
  return liked.sort((p, q) => p.to - q.to)[0];
}

/** The lowest place up to which half of all influence stands. */
export function plainMedian(place: readonly number[], influence: readonly number[]): number {
  const order = place.map((_, i) => i).sort((i, j) => place[i]! - place[j]! || i - j);
  let below = 0;
  for (const i of order) {
    below += influence[i]!;
    if (below >= sum(influence) * (0.5 - EQUAL)) return place[i]!;
  }
  return NaN;
}
