import { quantile } from './quantile.ts';

/** Outcomes of histories that were run in every combination of rules and circumstances, each with one person in the place. */
export interface Crossed {
  /** [rules][circumstance][row] */
  outcomes: readonly (readonly ArrayLike<number>[])[];
  /** who was in the place, by row: numbers from 0 */
  personOf: ArrayLike<number>;
  persons: number;
  weights: ArrayLike<number>;
  /** parameter point of each row, from 0 */
  pointOf: ArrayLike<number>;
  points: number;
}

/** A share of variance with its 95 % interval, from whole parameter points drawn again. */
export interface FactorShare {
  share: number;
  low: number;
  high: number;
}

export const FACTORS = ['rules', 'person', 'circumstance', 'together', 'chance'] as const;
export type FactorName = (typeof FACTORS)[number];
export type FactorShares = Record<FactorName, FactorShare>;

/**
 * Shares of the variance of an outcome that go with rules, person and circumstance, each alone, with their combinations, and
 * with chance, which includes what the unknown numbers move. Rows are run in all R x C worlds, so the layout is orthogonal:
 *
 *   rules = mean over r of (m_r - m)^2, circumstance likewise, person = sum over p of w_p (m_p - m)^2,
 *   together = sum over p of w_p / (R C) sum over r, c of (m_rcp - m)^2 less those three, chance = all the rest.
 *
 * From each goes what finite numbers of histories alone would put there: the sampling variance of the means it is made of. Null
 * where the outcome never varies or there are fewer than two rows a person.
 *
 * @param draw whole number below `points`, for resample r and place k
 */
export function factorShares(
  crossed: Crossed,
  resamples: number,
  draw: (resample: number, place: number) => number,
): FactorShares | null {
  const byPoint = sumsByPoint(crossed);
  const all = sharesOf(addedUp(byPoint), crossed);
  if (all === null) return null;
  const again: Record<FactorName, number>[] = [];
  for (let r = 0; r < resamples; r += 1) {
    const drawn = byPoint.map((_, k) => byPoint[draw(r, k)]!);
    const shares = sharesOf(addedUp(drawn), crossed);
    if (shares !== null) again.push(shares);
  }
  const interval = (name: FactorName): FactorShare => {
    const values = again.map((shares) => shares[name]);
    const share = all[name];
    if (values.length === 0) return { share, low: 0, high: 1 };
    return {
      share,
      low: Math.min(share, quantile(values, 0.025)),
      high: Math.max(share, quantile(values, 0.975)),
    };
  };
  return Object.fromEntries(FACTORS.map((name) => [name, interval(name)])) as FactorShares;
}

/**
 * Sums over rows that all shares are made of, laid end to end: for each person the number of rows, their weight, squared weight and
 * squared row means; for each cell [person][rules][circumstance] the outcome and its square; for each rule and each
 * circumstance the square of how far its mean lies from the row's.
 */
type Sums = Float64Array;

function sumsByPoint({ outcomes, personOf, persons, weights, pointOf, points }: Crossed): Sums[] {
  const [rules, circumstances] = [outcomes.length, outcomes[0]!.length];
  const cells = rules * circumstances;
  const size = persons * 4 + persons * cells * 2 + rules + circumstances;
  const all = Array.from({ length: points }, () => new Float64Array(size));
  for (let row = 0; row < personOf.length; row += 1) {
    const sums = all[pointOf[row]!]!;
    const [p, w] = [personOf[row]!, weights[row]!];
    let total = 0;
    for (let r = 0; r < rules; r += 1)
      for (let c = 0; c < circumstances; c += 1) {
        const y = outcomes[r]![c]![row]!;
        const at = persons * 4 + ((p * rules + r) * circumstances + c) * 2;
        total += y;
        sums[at]! += w * y;
        sums[at + 1]! += w * y * y;
      }
    const mean = total / cells;
    sums[p * 4]! += 1;
    sums[p * 4 + 1]! += w;
    sums[p * 4 + 2]! += w * w;
    sums[p * 4 + 3]! += w * mean * mean;
    const after = persons * (4 + cells * 2);
    for (let r = 0; r < rules; r += 1)
      sums[after + r]! += w * square(meanOver(circumstances, (c) => outcomes[r]![c]![row]!) - mean);
    for (let c = 0; c < circumstances; c += 1)
      sums[after + rules + c]! += w * square(meanOver(rules, (r) => outcomes[r]![c]![row]!) - mean);
  }
  return all;
}

function addedUp(parts: readonly Sums[]): Sums {
  const sums = new Float64Array(parts[0]?.length ?? 0);
  for (const part of parts) for (let i = 0; i < sums.length; i += 1) sums[i]! += part[i]!;
  return sums;
}

function sharesOf(sums: Sums, { outcomes, persons }: Crossed): Record<FactorName, number> | null {
  const layout = { persons, rules: outcomes.length, circumstances: outcomes[0]!.length };
  const cells = layout.rules * layout.circumstances;
  const present = numbers(persons).filter((p) => sums[p * 4]! > 0);
  const weight = present.reduce((sum, p) => sum + sums[p * 4 + 1]!, 0);
  const effective = square(weight) / present.reduce((sum, p) => sum + sums[p * 4 + 2]!, 0);
  const [allR, allC] = [numbers(layout.rules), numbers(layout.circumstances)];
  const over = (ps: readonly number[], rs: readonly number[], cs: readonly number[], power = 1): number =>
    meanOfCells(sums, layout, { ps, rs, cs }, power);
  const mean = over(present, allR, allC);
  const total = over(present, allR, allC, 2) - square(mean);
  if (!(effective > 2 * present.length) || !(total > 1e-12)) return null;
  const between = {
    rules: meanOver(layout.rules, (r) => square(over(present, [r], allC) - mean)),
    circumstance: meanOver(layout.circumstances, (c) => square(over(present, allR, [c]) - mean)),
    person: 0,
    cells: 0,
  };
  // what finite numbers of histories put into each: sampling variances of the means
  const after = persons * (4 + cells * 2);
  const rowMeans = present.reduce((sum, p) => sum + sums[p * 4 + 3]!, 0) / weight - square(mean);
  const noise = {
    rules: contrastNoise(sums, after, layout.rules, weight, between.rules, effective),
    circumstance: contrastNoise(
      sums,
      after + layout.rules,
      layout.circumstances,
      weight,
      between.circumstance,
      effective,
    ),
    person: -rowMeans / effective,
    cells: -rowMeans / effective,
  };
  for (const p of present) {
    const [own, m] = [sums[p * 4 + 1]! / weight, over([p], allR, allC)];
    const freedom = Math.max(1, square(sums[p * 4 + 1]!) / sums[p * 4 + 2]! - 1);
    between.person += own * square(m - mean);
    noise.person += (own * (sums[p * 4 + 3]! / sums[p * 4 + 1]! - square(m))) / freedom;
    for (const r of allR)
      for (const c of allC) {
        const cell = over([p], [r], [c]);
        between.cells += (own / cells) * square(cell - mean);
        noise.cells += ((own / cells) * (over([p], [r], [c], 2) - square(cell))) / freedom;
      }
  }
  return partsOf(between, noise, total);
}

type Parts = Record<'rules' | 'circumstance' | 'person' | 'cells', number>;

/** Each part of the variance less what chance alone would put there, of the total; chance takes the rest. */
function partsOf(between: Parts, noise: Parts, total: number): Record<FactorName, number> {
  const beyond = (part: number, chance: number): number => Math.max(0, part - Math.max(0, chance)) / total;
  const rules = beyond(between.rules, noise.rules);
  const circumstance = beyond(between.circumstance, noise.circumstance);
  const person = beyond(between.person, noise.person);
  const alone = (of: Parts): number => of.rules + of.circumstance + Math.max(0, of.person);
  const together = beyond(between.cells - alone(between), noise.cells - alone(noise));
  const chance = Math.max(0, 1 - rules - circumstance - person - together);
  return { rules, person, circumstance, together, chance };
}

/** Mean of an outcome, or of its square, over some cells. */
function meanOfCells(
  sums: Sums,
  { persons, rules, circumstances }: { persons: number; rules: number; circumstances: number },
  { ps, rs, cs }: { ps: readonly number[]; rs: readonly number[]; cs: readonly number[] },
  power: number,
): number {
  let sum = 0;
  let mass = 0;
  for (const p of ps) {
    mass += sums[p * 4 + 1]! * rs.length * cs.length;
    for (const r of rs)
      for (const c of cs) sum += sums[persons * 4 + ((p * rules + r) * circumstances + c) * 2 + power - 1]!;
  }
  return sum / mass;
}

/** Sampling variance of the means of a factor that every row was run at all levels of. */
function contrastNoise(
  sums: Sums,
  at: number,
  levels: number,
  weight: number,
  between: number,
  effective: number,
): number {
  const squares = meanOver(levels, (level) => sums[at + level]! / weight);
  return Math.max(0, squares - between) / Math.max(1, effective - 1);
}

const square = (x: number): number => x * x;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

function meanOver(count: number, value: (i: number) => number): number {
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += value(i);
  return sum / count;
}
