import type { RunData } from '../../../web/src/data/shapes.ts';
import type { Given } from './index.ts';
import { shipped } from './shipped.ts';

/** As much of what `plenum run --json` prints as the page shows. */
interface Run extends Omit<RunData, 'chances' | 'stale'> {
  scenarioHash: string;
  leaders: RunData['chances'];
  noOne: Omit<RunData['chances'][number], 'person'>;
}

/** The whole scenario as it stands, and how often each person leads under the other readings. */
export function runBundle({ loaded: { scenarioHash } }: Given): RunData {
  const run = shipped<Run>('run');
  const { seed, runs, version, rowsHash, recipe, computed } = run;
  const chances = [...run.leaders, { person: null, ...run.noOne }].map(
    ({ person, probability, low, high, acrossParameters }) => ({
      ...{ person, probability, low, high, acrossParameters },
    }),
  );
  return {
    ...{ seed, runs, version, rowsHash, recipe, ...(computed === undefined ? {} : { computed }) },
    stale: run.scenarioHash !== scenarioHash,
    chances: chances.sort((a, b) => b.probability - a.probability),
    readings: run.readings.map((reading) => ({
      ...{ id: reading.id, runs: reading.runs, noOne: reading.noOne },
      leaders: reading.leaders.map(({ person, probability }) => ({ person, probability })),
    })),
  };
}
