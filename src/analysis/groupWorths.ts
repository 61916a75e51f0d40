import type { GroupWorths } from './causes.ts';
import type { Sample } from './sample.ts';

/**
 * The share of an outcome in each world, parameter point by parameter point. `worlds[S]` tells whether the outcome holds in a row
 * of the world in which the causes of the set S are as they were; all worlds have the rows of the sample.
 */
export function groupWorths(sample: Sample, worlds: readonly ((row: number) => boolean)[]): GroupWorths[] {
  const groups = Array.from({ length: sample.points }, () => ({
    worths: new Float64Array(worlds.length),
    weight: 0,
  }));
  for (let row = 0; row < sample.table.rows; row += 1) {
    const group = groups[sample.pointOf[row]!]!;
    const weight = sample.weights[row]!;
    group.weight += weight;
    for (let world = 0; world < worlds.length; world += 1)
      if (worlds[world]!(row)) group.worths[world]! += weight;
  }
  for (const group of groups)
    for (let world = 0; world < worlds.length; world += 1) group.worths[world]! /= group.weight;
  return groups;
}
