import { leaderColumn, pairedDifference, type Sample, sampleOf, share } from '../analysis/index.ts';
import { LEVELS, STANDARD } from '../engine/index.ts';
import type { ForkRows } from '../ensemble/index.ts';
import { formatDay } from '../evidence/index.ts';
import { column, rowsHash } from '../results/index.ts';
import { markOf, parametersFrom } from '../scenario/index.ts';
import { claimsOfRuns } from './claimFields.ts';
import type { HingesOutcome } from './hingesOutcome.ts';
import type { HingesReport } from './hingesShape.ts';
import { onRecordBetween } from './onRecord.ts';
import { packageVersion } from './packageVersion.ts';

const LEADER = leaderColumn(LEVELS[STANDARD].name);
/** At most so many persons have a chance of their own. */
const PERSONS = 5;
const NO_ONE = -1;
const UNLIKELY = 0.05;

type Month = HingesReport['months'][number];
interface Told {
  day: number;
  sample: Sample;
  rows: ForkRows;
}

/** Sums up the chances month by month as the object that `--json` prints. */
export function reportHinges(outcome: HingesOutcome): HingesReport {
  const { loaded, reading, months, ensemble, seed, runs, terminal } = outcome;
  const ground = months[0]!.ground;
  const told = months.flatMap(({ ground: { freeDay } }, i): Told[] => {
    const rows = ensemble.forks[i]!;
    return rows.tables[0] === undefined ? [] : [{ day: freeDay, sample: sampleOf(rows.tables[0]), rows }];
  });
  const persons = peaks(told, ground.actors.length);
  const reported = told.map((month, i) => monthReport(outcome, month, told[i - 1], persons));
  const [first = NO_ONE] = persons;
  return {
    command: 'hinges',
    version: packageVersion(terminal),
    scenario: ground.id,
    scenarioHash: loaded.scenarioHash,
    parametersFrom: parametersFrom(loaded.scenario.scenario),
    reading,
    seed,
    runs,
    horizon: formatDay(ground.horizonDay),
    interrupted: ensemble.interrupted,
    first: first === NO_ONE ? null : ground.actors[first]!,
    months: reported,
    turns: turnsOf(reported),
    alternatives: alternativesOf(outcome, first),
    placebo: placeboOf(reported),
    unexplained: unexplained(told),
    ...claimsOfRuns(
      loaded.scenario,
      [...months, ...outcome.alternatives.map(({ fork }) => fork)].map((fork) => fork.ground),
      [reading],
      outcome.alternatives.flatMap(({ reform }) => reform.option.claims ?? []),
    ),
  };
}

/** Persons by their highest chance in any month, those who ever reach a hundredth. */
function peaks(told: readonly Told[], actors: number): number[] {
  return Array.from({ length: actors }, (_, person) => ({
    person,
    peak: Math.max(0, ...told.map((month) => chance(month, person))),
  }))
    .filter(({ peak }) => peak >= 0.01)
    .sort((a, b) => b.peak - a.peak || a.person - b.person)
    .slice(0, PERSONS)
    .map(({ person }) => person);
}

const chance = ({ sample }: Told, person: number): number => {
  const leader = column(sample.table, LEADER);
  return share(sample, (row) => leader[row] === person).probability;
};

function monthReport(
  { loaded, months }: HingesOutcome,
  month: Told,
  before: Told | undefined,
  persons: readonly number[],
): Month {
  const { ground } = months[0]!;
  const leader = column(month.sample.table, LEADER);
  const chances = [...persons, NO_ONE].map((person): Month['chances'][number] => {
    const change = before === undefined ? null : changeBetween(before, month, person);
    return {
      person: person === NO_ONE ? null : ground.actors[person]!,
      name: person === NO_ONE ? 'no one' : ground.actorNames[person]!,
      ...share(month.sample, (row) => leader[row] === person),
      change: change?.difference ?? null,
      changeLow: change?.low ?? null,
      changeHigh: change?.high ?? null,
    };
  });
  return {
    date: formatDay(month.day),
    chances,
    others: Math.max(0, 1 - chances.reduce((sum, { probability }) => sum + probability, 0)),
    onRecord: before === undefined ? [] : onRecordBetween(loaded.scenario, ground, before.day, month.day),
    detectable: chances.some(isDetectable),
    effective: month.rows.effective,
    rowsHash: rowsHash(month.sample.table),
  };
}

const isDetectable = ({ changeLow, changeHigh }: Month['chances'][number]): boolean =>
  changeLow !== null && changeHigh !== null && (changeLow > 0 || changeHigh < 0);

/** Row i of two months has the same luck as long as the record resampled neither: pairing makes the interval narrow. */
function changeBetween(before: Told, after: Told, person: number) {
  const [was, is] = [column(before.sample.table, LEADER), column(after.sample.table, LEADER)];
  const rows = Math.min(was.length, is.length);
  return pairedDifference({
    differences: Float64Array.from(
      { length: rows },
      (_, i) =>
        after.sample.weights[i]! * rows * Number(is[i] === person) -
        before.sample.weights[i]! * rows * Number(was[i] === person),
    ),
    weights: new Float64Array(rows).fill(1),
    pointOf: before.sample.pointOf,
    points: before.sample.points,
  });
}

/** One line for each month with a detectable change: the greatest of its changes. */
function turnsOf(months: readonly Month[]): HingesReport['turns'] {
  return months
    .filter(({ detectable }) => detectable)
    .map(({ date, chances, onRecord }) => {
      const [most] = chances
        .filter(isDetectable)
        .sort((a, b) => Math.abs(b.change!) - Math.abs(a.change!) || (a.name < b.name ? -1 : 1));
      const { person, name, change, changeLow, changeHigh } = most!;
      return { date, person, name, change: change!, low: changeLow!, high: changeHigh!, onRecord };
    })
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.date < b.date ? -1 : 1));
}

function alternativesOf(
  { loaded, months, alternatives, ensemble }: HingesOutcome,
  first: number,
): HingesReport['alternatives'] {
  return alternatives
    .flatMap(({ reform }, i): HingesReport['alternatives'] => {
      const [without, reformed] = ensemble.forks[months.length + i]!.tables;
      if (without === undefined || reformed === undefined) return [];
      const sample = sampleOf(without);
      const [was, is] = [column(without, LEADER), column(reformed, LEADER)];
      const { difference, low, high } = pairedDifference({
        differences: Float64Array.from(
          was,
          (leader, row) => Number(is[row] === first) - Number(leader === first),
        ),
        weights: sample.weights,
        pointOf: sample.pointOf,
        points: sample.points,
      });
      const { mark } = markOf(reform, loaded.scenario);
      const { id, title, date } = reform;
      return [{ reform: id, title, date, mark, difference, low, high, detectable: low > 0 || high < 0 }];
    })
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || (a.date < b.date ? -1 : 1));
}

/** Five in a hundred of all comparisons are expected to show a change by dice alone: one for each chance of a month. */
function placeboOf(months: readonly Month[]): HingesReport['placebo'] {
  const quiet = months.slice(1).filter(({ onRecord }) => onRecord.length === 0);
  const compared = months[0]?.chances.length ?? 0;
  let none = 1;
  for (let i = 0; i < compared; i += 1) none *= 0.95;
  return {
    months: quiet.length,
    detectable: quiet.filter(({ detectable }) => detectable).length,
    expected: quiet.length * (1 - none),
  };
}

/** From the last month told, whose prefix holds all decisions. */
function unexplained(told: readonly Told[]): HingesReport['unexplained'] {
  return (told.at(-1)?.rows.surprises ?? [])
    .filter(({ probability }) => probability < UNLIKELY)
    .map(({ source, day, probability }) => ({ decision: source, date: formatDay(day), probability }))
    .sort((a, b) => a.probability - b.probability || (a.date < b.date ? -1 : 1));
}
