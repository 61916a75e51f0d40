import type { Group } from '../../group.ts';

/** Positions closer to the outcome than this part of the scale stand on it. */
const EQUAL = 1e-12;

/** One actor's part in an exchange: he gives way on one issue. Numbers without a unit are points of the scale times salience. */
export interface Side {
  readonly actor: number;
  /** the issue on which he moves toward the other */
  readonly supplies: number;
  /** what his whole way to the other's position would cost him, and bring the other */
  readonly cost: number;
  readonly benefit: number;
}

/** Two actors may trade positions on two issues. The one goes the whole way on his issue, the other as far as gains are equal. */
export interface Exchange {
  readonly whole: Side;
  readonly part: Side;
  /** what both gain alike, >= 0 */
  readonly gain: number;
  /** how far the part side goes of his whole way, 0-1 */
  readonly share: number;
  /** and between which shares both would gain: at the least the whole side breaks even, at the most the part side */
  readonly least: number;
  readonly most: number;
}

/**
 * All exchanges that are possible: the two stand on different sides of the expected outcome on both issues. Who cares
 * relatively less for an issue, beside the other issue and the other actor, supplies it; where both care alike nothing can be
 * gained (gain 0).
 *
 * If an actor of capability c and salience s moves by x, the outcome moves by c s x / W, with W the influence of all on that
 * issue; that is worth s times as much to whoever likes it, and costs whoever does not s times as much.
 *
 * @param outcome expected on each issue: the mean weighted by influence
 * @param influence of all actors together on each issue
 */
export function possibleExchanges(group: Group, outcome: Float64Array, influence: Float64Array): Exchange[] {
  const actors = group.actors.length;
  const issues = group.issues.length;
  const exchanges: Exchange[] = [];
  for (let p = 0; p < issues; p += 1)
    for (let q = p + 1; q < issues; q += 1)
      for (let i = 0; i < actors; i += 1)
        for (let j = i + 1; j < actors; j += 1)
          if (areOpposed(group, outcome, i, j, p) && areOpposed(group, outcome, i, j, q))
            exchanges.push(exchangeOf(group, influence, i, j, p, q));
  return exchanges;
}

/** Whether the outcome lies between the two; whoever stands on it, up to rounding, is opposed to nobody. */
function areOpposed(group: Group, outcome: Float64Array, i: number, j: number, k: number): boolean {
  const slack = EQUAL * (group.high - group.low);
  const side = (actor: number): number => group.position[actor * group.issues.length + k] - outcome[k];
  const [one, other] = [side(i), side(j)];
  return Math.min(Math.abs(one), Math.abs(other)) > slack && one * other < 0;
}

function exchangeOf(
  group: Group,
  influence: Float64Array,
  i: number,
  j: number,
  p: number,
  q: number,
): Exchange {
  const s = (actor: number, k: number): number => group.salience[actor * group.issues.length + k];
  const iSuppliesP = s(i, p) * s(j, q) <= s(i, q) * s(j, p);
  const first = sideOf(group, influence, i, j, iSuppliesP ? p : q);
  const second = sideOf(group, influence, j, i, iSuppliesP ? q : p);
  // Gains are equal where the one's whole way comes with the share (cost + benefit) / (cost + benefit) of the other's.
  const firstIsWhole = first.cost + first.benefit <= second.cost + second.benefit;
  const [whole, part] = firstIsWhole ? [first, second] : [second, first];
  const stake = part.cost + part.benefit;
  const share = stake > 0 ? (whole.cost + whole.benefit) / stake : 0;
  return {
    whole,
    part,
    share,
    gain: Math.max(0, part.benefit * share - whole.cost),
    least: part.benefit > 0 ? Math.min(1, whole.cost / part.benefit) : 0,
    most: part.cost > 0 ? Math.min(1, whole.benefit / part.cost) : 1,
  };
}

function sideOf(group: Group, influence: Float64Array, mover: number, other: number, k: number): Side {
  const at = (actor: number): number => actor * group.issues.length + k;
  const { capability, salience, position } = group;
  const way = Math.abs(position[at(mover)] - position[at(other)]);
  const outcomeMoves = (capability[mover] * salience[at(mover)] * way) / influence[k];
  return {
    actor: mover,
    supplies: k,
    cost: salience[at(mover)] * outcomeMoves,
    benefit: salience[at(other)] * outcomeMoves,
  };
}
