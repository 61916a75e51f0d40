import {
  type Cast,
  type LeaderFrequency,
  leaderColumn,
  leaders,
  leads,
  type NamedDay,
  type Sample,
  type Summary,
  sampleOf,
  share,
  summarize,
  swapShares,
} from '../analysis/index.ts';
import { type CompiledScenario, LEVELS, STANDARD } from '../engine/index.ts';
import { formatDay, toDay, yearOf } from '../evidence/index.ts';
import { rowsHash, type Table } from '../results/index.ts';
import { parametersFrom } from '../scenario/index.ts';
import type { Loaded } from '../scenario/node/index.ts';
import { claimsOfRuns } from './claimFields.ts';
import type { Ensemble } from './ensemble.ts';
import { howOften, type ReadingSays } from './overReadings.ts';
import type { PlannedReading, ReadingPlan } from './readingPlan.ts';
import { countNumbers, weakestNumber } from './runNumbers.ts';
import type { RunReport } from './runShape.ts';
import { wordsOf } from './runWords.ts';

/** What was asked and what came of it. */
export interface RunOutcome {
  loaded: Pick<Loaded, 'scenario' | 'scenarioHash'>;
  plan: ReadingPlan;
  /** the scenario under the main reading */
  compiled: CompiledScenario;
  ensemble: Ensemble;
  seed: number;
  replicates: number;
  swap: boolean;
  version: string;
}

/** A report, and the samples it was made from: the main reading first. */
export interface RunFindings {
  report: RunReport;
  samples: Sample[];
}

/** Sums up a run as the object that `--json` prints. Throws RangeError if no history of the main reading was run. */
export function reportRun(outcome: RunOutcome): RunFindings {
  const { loaded, plan, compiled, ensemble, seed, replicates, swap, version } = outcome;
  const read = readingTables(plan, ensemble.tables);
  const samples = read.map(({ table }) => sampleOf(table));
  const [main] = samples as [Sample];
  const cast = castOf(compiled);
  const summary = summarize(
    read.map(({ table }) => table),
    cast,
    yearEnds(compiled),
  );
  const words = wordsOf(loaded, compiled);
  const report: RunReport = {
    command: 'run',
    version,
    scenario: compiled.id,
    title: compiled.title,
    scenarioHash: loaded.scenarioHash,
    parametersFrom: parametersFrom(loaded.scenario.scenario),
    start: formatDay(compiled.startDay),
    documentedUntil: formatDay(compiled.freeDay),
    horizon: formatDay(compiled.horizonDay),
    seed,
    runs: summary.runs,
    replicates,
    points: summary.points,
    interrupted: ensemble.interrupted,
    effectiveHistories: summary.effectiveHistories,
    historiesPerSecond: ensemble.computed === 0 ? null : ensemble.computed / ensemble.seconds,
    rowsHash: rowsHash(main.table),
    reading: read[0]!.reading.id,
    readings: read.map(({ reading }, i) => readingReport(reading, samples[i]!, cast)),
    leaders: summary.leaders.map(words.person),
    noOne: summary.noOne,
    levels: summary.levels.map((level, i) => ({
      level: level.level,
      safe: LEVELS[i]!.safe,
      able: LEVELS[i]!.able,
      leaders: level.leaders.map(words.person),
      noOne: level.noOne,
    })),
    thresholds: summary.thresholds.map(thresholdReport),
    inner: {
      body: compiled.bodies[compiled.inner]!,
      name: words.innerBody,
      members: summary.inner.map(words.person),
    },
    fates: summary.fates.map((fate) => ({
      ...words.person(fate),
      sanctioned: fate.sanctioned.map(({ rung, probability }) => ({
        rung,
        name: words.rung(rung),
        probability,
      })),
    })),
    policy: summary.policy.map(words.issue),
    control: { ...summary.control, controllers: summary.control.controllers.map(words.person) },
    decisions: summary.decisions,
    removals: summary.removals,
    numbers: countNumbers(compiled),
    ...claimsOfRuns(
      loaded.scenario,
      [compiled],
      read.map(({ reading }) => reading.id),
    ),
    weakest: weakest(compiled, seed, main, cast, summary.leaders[0]),
    misses: [...(loaded.scenario.scenario.misses ?? [])],
    swap: swap ? words.swap(swapShares(main, cast, compiled.offices)) : null,
    overReadings: null,
  };
  return { report, samples };
}

/** What each reading says of who leads, for comparing them. */
export function sayingsOfRun({ plan, compiled, ensemble }: RunOutcome): ReadingSays[] {
  const cast = castOf(compiled);
  const column = leaderColumn(cast.standard);
  const read = readingTables(plan, ensemble.tables);
  const samples = read.map(({ table }) => sampleOf(table));
  const seen = leaders(samples, cast.persons, column).leaders.map(({ person }) =>
    cast.persons.indexOf(person),
  );
  return read.map(({ reading }, i) => ({
    reading,
    says: [...seen, -1].map((person) => {
      const holds = leads(column, person);
      const often = howOften(share(samples[i]!, (row) => holds(samples[i]!, row)));
      return [person < 0 ? 'no one leads' : `${compiled.actorNames[person]} leads`, often] as const;
    }),
  }));
}

/** The rows of each reading that has any, the main one first. */
function readingTables(
  plan: ReadingPlan,
  tables: Ensemble['tables'],
): { reading: PlannedReading; table: Table }[] {
  const order = [plan.main, ...plan.readings.keys()].filter((place, i, all) => all.indexOf(place) === i);
  return order.flatMap((place) => {
    const table = tables[place];
    return table === undefined ? [] : [{ reading: plan.readings[place]!, table }];
  });
}

const castOf = (compiled: CompiledScenario): Cast => ({
  persons: compiled.actors,
  issues: compiled.issues,
  rungs: compiled.rungs.map(({ id }) => id),
  levels: LEVELS.map(({ name }) => name),
  standard: LEVELS[STANDARD].name,
});

/** The end of each year of the free period, and the horizon. */
function yearEnds({ freeDay, horizonDay }: CompiledScenario): NamedDay[] {
  const days: number[] = [];
  for (let year = yearOf(freeDay); toDay(year, 12, 31) < horizonDay; year += 1)
    days.push(toDay(year, 12, 31));
  return [...days, horizonDay].map((day) => ({ name: formatDay(day), day }));
}

function readingReport(
  { id, name }: PlannedReading,
  sample: Sample,
  cast: Cast,
): RunReport['readings'][number] {
  const own = leaders([sample], cast.persons, leaderColumn(cast.standard));
  return {
    id,
    name,
    runs: sample.table.rows,
    noOne: own.noOne.probability,
    leaders: own.leaders.map(({ person, probability }) => ({ person, probability })),
  };
}

function thresholdReport({
  threshold,
  reached,
  days,
  by,
}: Summary['thresholds'][number]): RunReport['thresholds'][number] {
  return {
    threshold,
    reached,
    days: days && { low: formatDay(days.low), median: formatDay(days.median), high: formatDay(days.high) },
    by: by.map(({ name, probability }) => ({ date: name, probability })),
  };
}

function weakest(
  compiled: CompiledScenario,
  seed: number,
  sample: Sample,
  cast: Cast,
  first: LeaderFrequency | undefined,
): RunReport['weakest'] {
  if (first === undefined) return null;
  const holds = leads(leaderColumn(cast.standard), cast.persons.indexOf(first.person));
  const found = weakestNumber(compiled, seed, sample, (row) => holds(sample, row));
  return found && { ...found, person: first.person };
}
