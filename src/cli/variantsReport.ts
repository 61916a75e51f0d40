import {
  acrossReadings,
  leaders,
  pairedDifference,
  type Sample,
  sampleOf,
  share,
} from '../analysis/index.ts';
import { formatDay } from '../evidence/index.ts';
import { column, joinTables, rowsHash } from '../results/index.ts';
import { type Outcome, parametersFrom } from '../scenario/index.ts';
import { claimsOfRuns } from './claimFields.ts';
import { packageVersion } from './packageVersion.ts';
import { LEADER, type VariantFork, type VariantsOutcome } from './variants.ts';
import type { VariantsReport } from './variantsShape.ts';

type Moment = VariantsReport['variants'][number]['moments'][number];

/** The worlds of a variant on one day, for each reading that was run, the main one first. */
interface Worlds {
  place: VariantFork;
  twins: { without: Sample; with: Sample }[];
}

/** Sums up all variants as the object that `--json` prints. */
export function reportVariants(outcome: VariantsOutcome): VariantsReport {
  const { loaded, file, all, readings, forks, ensemble, seed, terminal } = outcome;
  const main = [...forks.keys()].filter((place) => forks[place]!.reading === 0);
  return {
    command: 'whatif',
    version: packageVersion(terminal),
    scenario: loaded.scenario.scenario.id,
    scenarioHash: loaded.scenarioHash,
    parametersFrom: parametersFrom(loaded.scenario.scenario),
    variantsOf: file.id,
    question: file.question,
    caveat: file.caveat ?? null,
    outcomes: file.outcomes.map((entry) => ({
      id: entry.id,
      name: entry.name,
      because: entry.kind === 'policy' ? entry.because : null,
    })),
    reading: readings[0]!.id,
    readings: readings.map(({ id }) => id),
    seed,
    runs: Math.min(...main.map((place) => ensemble.done[place]!)),
    interrupted: ensemble.interrupted,
    effective: Math.min(...main.map((place) => ensemble.forks[place]!.effective)),
    variants: all.map((_, v) => variantReport(outcome, v)),
    rowsHash: rowsHash(joinTables(main.flatMap((place) => ensemble.forks[place]!.tables))),
    ...claimsOfRuns(
      loaded.scenario,
      forks.map(({ fork }) => fork.ground),
      readings.map(({ id }) => id),
    ),
  };
}

function variantReport(outcome: VariantsOutcome, v: number): VariantsReport['variants'][number] {
  const { file, all, forks } = outcome;
  const { base, choices } = all[v]!;
  const own = forks.filter(({ reading, variants }) => reading === 0 && variants.includes(v));
  return {
    choices: [
      { factor: 'base', choice: base.id, name: base.name },
      ...choices.map(({ id, name }, f) => ({ factor: file.factors[f]!.id, choice: id, name })),
    ],
    reform: base.reform,
    fork: formatDay(own[0]!.fork.ground.freeDay),
    moments: own.map((place) => momentReport(outcome, v, place)),
  };
}

function momentReport(outcome: VariantsOutcome, v: number, place: VariantFork): Moment {
  const { actors, actorNames } = place.fork.ground;
  const { twins } = worldsOf(outcome, v, place);
  const after = leaders(
    twins.map((twin) => twin.with),
    actors,
    LEADER,
  );
  return {
    until: place.until,
    speculative: place.speculative,
    with: {
      leaders: after.leaders.map((entry) => ({ name: actorNames[actors.indexOf(entry.person)]!, ...entry })),
      noOne: after.noOne,
    },
    outcomes: outcome.file.outcomes.map((entry) => compared(entry, actors, twins)),
  };
}

function worldsOf({ forks, ensemble }: VariantsOutcome, v: number, place: VariantFork): Worlds {
  const twins = forks.flatMap(({ variants, until }, at) => {
    const { tables } = ensemble.forks[at]!;
    if (until !== place.until || !variants.includes(v) || tables.length === 0) return [];
    const without = sampleOf(tables[0]!);
    return [{ without, with: { ...without, table: tables[1 + variants.indexOf(v)]! } }];
  });
  return { place, twins };
}

function compared(
  outcome: Outcome,
  actors: readonly string[],
  twins: Worlds['twins'],
): Moment['outcomes'][number] {
  const [main] = twins;
  const changes = twins.map(({ without, with: changed }) => {
    const [before, after] = [holdsIn(outcome, actors, without), holdsIn(outcome, actors, changed)];
    return pairedDifference({
      differences: Float64Array.from(without.weights, (_, row) => Number(after(row)) - Number(before(row))),
      weights: without.weights,
      pointOf: without.pointOf,
      points: without.points,
    });
  });
  return {
    outcome: outcome.id,
    without: share(main!.without, holdsIn(outcome, actors, main!.without)),
    with: share(main!.with, holdsIn(outcome, actors, main!.with)),
    change: { ...changes[0]!, acrossReadings: acrossReadings(changes.map(({ difference }) => difference)) },
  };
}

/** Whether a history ends with the outcome. */
function holdsIn(outcome: Outcome, actors: readonly string[], { table }: Sample): (row: number) => boolean {
  if (outcome.kind === 'leads') {
    const leader = column(table, LEADER);
    const person = actors.indexOf(outcome.person);
    return (row) => leader[row] === person;
  }
  const policy = column(table, `policy.${outcome.issue}`);
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = outcome;
  return (row) => policy[row]! >= from && policy[row]! <= to;
}
