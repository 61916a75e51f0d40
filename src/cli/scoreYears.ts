import { brierScore, type Forecast, sampleOf, share, VOTING_SEAT } from '../analysis/index.ts';
import { formatDay, parseDay, toDay, yearOf } from '../evidence/index.ts';
import { compositionOf } from '../polity/index.ts';
import { column } from '../results/index.ts';
import { meanByEpisode } from './scoreCompare.ts';
import type { ScoreOutcome } from './scoreOutcome.ts';
import type { ScoreReport } from './scoreShape.ts';

type Years = Pick<ScoreReport, 'years' | 'yearsAgainstStart' | 'yearsAgainstYearBefore'>;

/** One actor at the end of one year: what the model and two simple rules say of his seat. The cluster is the person. */
interface Seat {
  model: Forecast;
  start: Forecast;
  before: Forecast;
}

/** How probable the documented inner body was at the end of each year, in histories that run free from the documented date. */
export function scoreYears(outcome: ScoreOutcome): Years {
  const years = outcome.purposes.flatMap((purpose, fork) =>
    purpose.kind === 'year' ? [yearOfFork(outcome, purpose.day, fork)] : [],
  );
  const seats = years.flatMap((year) => year.seats);
  const against = (rule: 'start' | 'before'): Years['yearsAgainstStart'] =>
    seats.length === 0
      ? null
      : meanByEpisode(
          seats.map(({ model }) => model),
          seats.map((seat) => brierScore(seat.model) - brierScore(seat[rule])),
          outcome.seed,
        );
  return {
    years: years.map(({ report }) => report),
    yearsAgainstStart: against('start'),
    yearsAgainstYearBefore: against('before'),
  };
}

function yearOfFork(
  { loaded: { scenario }, forks, ensemble }: ScoreOutcome,
  day: number,
  fork: number,
): { report: ScoreReport['years'][number]; seats: Seat[] } {
  const { actors, actorNames } = forks[fork]!.ground;
  const { collections, byId } = scenario;
  const sample = sampleOf(ensemble.forks[fork]!.tables[0]!);
  const sitting = (on: number): string[] =>
    (compositionOf(collections, scenario.scenario.leadership!.inner, on)?.voting ?? []).map(
      ({ seat }) => seat.person,
    );
  const members = sitting(day);
  const free = parseDay(scenario.scenario.documentedUntil!);
  const atStart = sitting(free);
  const yearBefore = sitting(Math.max(free, toDay(yearOf(day) - 1, 12, 31)));
  const chance = (person: string): number => {
    const seat = column(sample.table, `inner.${person}`);
    return share(sample, (row) => seat[row] === VOTING_SEAT).probability;
  };
  const seats = actors.map((person): Seat => {
    const forecast = (probability: number): Forecast => ({
      probability,
      happened: members.includes(person),
      cluster: person,
    });
    return {
      model: forecast(chance(person)),
      start: forecast(Number(atStart.includes(person))),
      before: forecast(Number(yearBefore.includes(person))),
    };
  });
  const told = members.map((person) => ({
    person,
    name: actorNames[actors.indexOf(person)] ?? byId.persons.get(person)?.short ?? person,
    probability: actors.includes(person) ? chance(person) : null,
  }));
  const brier = (of: keyof Seat): number => mean(seats.map((seat) => brierScore(seat[of])));
  const known = told.flatMap(({ probability }) => (probability === null ? [] : [probability]));
  const report = {
    date: formatDay(day),
    members: told,
    mean: known.length === 0 ? null : mean(known),
    brier: brier('model'),
    startStays: brier('start'),
    yearBeforeStays: brier('before'),
  };
  return { report, seats };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
