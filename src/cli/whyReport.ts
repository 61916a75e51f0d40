import { type CauseWeights, groupWorths, sampleOf, weighCauses } from '../analysis/index.ts';
import type { ForkRows } from '../ensemble/index.ts';
import { formatDay } from '../evidence/index.ts';
import { column } from '../results/index.ts';
import { parametersFrom } from '../scenario/index.ts';
import { claimsOfRuns } from './claimFields.ts';
import { overReadings, type ReadingSays } from './overReadings.ts';
import { packageVersion } from './packageVersion.ts';
import { STAGES, type WhyOutcome } from './whyOutcome.ts';
import type { WhyReport } from './whyShape.ts';

type Weighing = WhyReport['readings'][number]['thresholds'][number];

/** A contribution known to this, either way, is known well enough to be drawn. */
const CLOSE_ENOUGH = 0.05;

/** Weighs the causes as the object that `--json` prints. */
export function reportWhy(outcome: WhyOutcome): WhyReport {
  const { loaded, causes, readings, forks, ensemble, seed, terminal } = outcome;
  const { ground } = forks[0]!;
  const person =
    outcome.person === undefined ? mostFrequent(ensemble.forks[0]!) : ground.actors.indexOf(outcome.person);
  const weighed = readings.flatMap((reading, i) => {
    const rows = ensemble.forks[i]!;
    const runs = ensemble.done[i]!;
    if (runs === 0) return [];
    return [
      { reading, runs, thresholds: STAGES.map((stage) => weighing(outcome, rows, stage, person, runs)) },
    ];
  });
  return {
    command: 'why',
    version: packageVersion(terminal),
    scenario: ground.id,
    scenarioHash: loaded.scenarioHash,
    parametersFrom: parametersFrom(loaded.scenario.scenario),
    seed,
    worlds: 1 << causes.length,
    runs: ensemble.done[0]!,
    from: formatDay(ground.freeDay),
    horizon: formatDay(ground.horizonDay),
    person: person < 0 ? null : ground.actors[person]!,
    name: person < 0 ? 'no one' : ground.actorNames[person]!,
    interrupted: ensemble.interrupted,
    readings: weighed.map(({ reading: { id, name }, runs, thresholds }) => ({ id, name, runs, thresholds })),
    overReadings: outcome.compare ? overReadings(weighed.map(sayingsOf)) : null,
    ...claimsOfRuns(
      loaded.scenario,
      forks.map((fork) => fork.ground),
      readings.map(({ id }) => id),
      causes.flatMap((cause) => cause.claims ?? []),
    ),
  };
}

/** What a reading says of each cause of leadership: its verdict, where it can tell. */
const sayingsOf = ({
  reading,
  thresholds,
}: {
  reading: WhyOutcome['readings'][number];
  thresholds: readonly Weighing[];
}): ReadingSays => ({
  reading,
  says: thresholds[0]!.causes
    .toSorted((a, b) => (a.cause < b.cause ? -1 : 1))
    .map(({ name, verdict }) => [name, verdict === 'cannot tell' ? null : verdict]),
});

/** Who leads most often in the actual world, the last of all; nobody if nobody ever does. */
function mostFrequent({ tables }: ForkRows): number {
  const counts = new Map<number, number>();
  for (const leader of column(tables.at(-1)!, STAGES[0].column))
    if (leader >= 0) counts.set(leader, (counts.get(leader) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? -1;
}

function weighing(
  { causes }: WhyOutcome,
  { tables }: ForkRows,
  stage: (typeof STAGES)[number],
  person: number,
  runs: number,
): Weighing {
  const sample = sampleOf(tables.at(-1)!);
  const outcomes = tables.map((table) => {
    const reached = column(table, stage.column);
    return (row: number): boolean => reached[row] === person;
  });
  const weights = weighCauses(groupWorths(sample, outcomes));
  const half = widestHalf(weights);
  return {
    threshold: stage.threshold,
    actual: weights.actual,
    neutral: weights.neutral,
    causes: weights.causes.map(({ cause, ...rest }) => {
      const { id, name, neutral } = causes[cause]!;
      return { cause: id, name, neutral, ...rest };
    }),
    pair: weights.pair && {
      first: causes[weights.pair.first]!.id,
      second: causes[weights.pair.second]!.id,
      interaction: weights.pair.interaction,
    },
    enough: half <= CLOSE_ENOUGH,
    needed: Math.ceil(runs * Math.max(1, (half / CLOSE_ENOUGH) * (half / CLOSE_ENOUGH))),
  };
}

/** Half the width of the widest interval of a contribution. */
const widestHalf = ({ causes }: CauseWeights): number =>
  Math.max(...causes.map(({ contribution: { low, high } }) => (high - low) / 2));
