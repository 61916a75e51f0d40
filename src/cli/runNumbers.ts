import { type Holds, movers, pointShares, type Sample, type SampledNumber } from '../analysis/index.ts';
import type { CompiledScenario, ScenarioNumber } from '../engine/index.ts';
import { fillPoint } from '../ensemble/index.ts';
import { column } from '../results/index.ts';
import type { RunReport } from './runShape.ts';

/** How many numbers of each kind a compiled scenario rests on; a number used twice counts once. */
export function countNumbers({ numbers }: CompiledScenario): RunReport['numbers'] {
  const byPath = new Map(numbers.map(({ path, kind }) => [path, kind]));
  const counts = { documented: 0, inferred: 0, assumed: 0 };
  for (const kind of byPath.values()) counts[kind] += 1;
  return counts;
}

/**
 * The assumed number that goes most with an outcome over the sample's parameter points, whose values are drawn again from
 * the seed. Null when none stands out from chance.
 */
export function weakestNumber(
  compiled: CompiledScenario,
  seed: number,
  sample: Sample,
  holds: Holds,
): Omit<NonNullable<RunReport['weakest']>, 'person'> | null {
  const sampled = sampledNumbers(compiled, seed, [...new Set(column(sample.table, 'point'))]);
  const [first] = movers(pointShares(sample, holds).shares, sampled);
  if (first?.significant !== true) return null;
  const { low, high } = compiled.numbers.find(({ path }) => path === first.path)!;
  return { number: first.path, low, high, rankCorrelation: first.rho };
}

const isUncertain = ({ kind, low, high }: ScenarioNumber): boolean => kind === 'assumed' && low < high;

/** The assumed numbers with a range, and their values at each of these points. */
function sampledNumbers(
  compiled: CompiledScenario,
  seed: number,
  points: readonly number[],
): SampledNumber[] {
  const places = compiled.numbers.flatMap((number, place) => (isUncertain(number) ? [place] : []));
  const columns = places.map(() => new Float64Array(points.length));
  const values = new Float64Array(compiled.numbers.length);
  points.forEach((point, k) => {
    fillPoint(compiled, values, seed, point);
    places.forEach((place, i) => {
      columns[i]![k] = values[place]!;
    });
  });
  return places.map((place, i) => ({ path: compiled.numbers[place]!.path, values: columns[i]! }));
}
