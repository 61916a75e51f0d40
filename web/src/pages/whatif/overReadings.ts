import type { RunData } from '../../data/shapes.ts';
import type { Chance } from '../../engine/wholeRun.ts';

/** A chance with its second doubt: lowest and highest over the readings. */
export interface DoubtedChance extends Chance {
  readings: { low: number; high: number };
}

/** Adds the range over the readings that were run before; the one at hand counts as it came out here. */
export function overReadings(
  chances: readonly Chance[],
  reading: string,
  { readings }: Pick<RunData, 'readings'>,
): DoubtedChance[] {
  const others = readings.filter(({ id }) => id !== reading);
  return chances.map((chance) => {
    const all = [
      chance.probability,
      ...others.map(({ leaders, noOne }) =>
        chance.person === null
          ? noOne
          : (leaders.find(({ person }) => person === chance.person)?.probability ?? 0),
      ),
    ];
    return { ...chance, readings: { low: Math.min(...all), high: Math.max(...all) } };
  });
}

/** The words that give the same rows on the command line. */
export const runCommand = (scenario: string, reading: string, runs: number, seed: number): string =>
  `plenum run ${scenario} -n ${runs} --seed ${seed} --no-readings${reading === 'standard' ? '' : ` --reading ${reading}`}`;
