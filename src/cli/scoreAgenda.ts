import { brierScore, type Forecast, leaveOneOut, sampleOf, share } from '../analysis/index.ts';
import { type Fork, tabledColumn, visitsOf } from '../ensemble/index.ts';
import { addMonths, dateBounds, formatDay } from '../evidence/index.ts';
import { column, type Table } from '../results/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { compareForecasts } from './scoreCompare.ts';
import type { ScoreOutcome } from './scoreOutcome.ts';
import type { ScoreReport } from './scoreShape.ts';

/** One kind of motion in one month: whether it was put to the vote, and the chance that the model gave to that. */
interface Tabled extends Forecast {
  motion: string;
}

/** Scores what was put to the vote, and what was not, by kind of motion and month, on the eve of each quarter. */
export function scoreAgenda(outcome: ScoreOutcome): ScoreReport['agenda'] {
  const { loaded, purposes, forks, ensemble, seed } = outcome;
  const forecasts = purposes.flatMap((purpose, fork) =>
    purpose.kind === 'agenda' ? quarter(forks[fork]!, ensemble.forks[fork]!.tables[0]!, loaded.scenario) : [],
  );
  if (forecasts.length === 0) return null;
  const byKind = leaveOneOut(forecasts.map((each) => ({ ...each, group: each.motion })));
  const names = new Map(loaded.scenario.collections.motions.map(({ id, name }) => [id, name]));
  const kinds = [...new Set(forecasts.map(({ motion }) => motion))];
  return {
    quarters: new Set(forecasts.map(({ cluster }) => cluster)).size,
    motions: kinds
      .map((motion) => kindReport(motion, names.get(motion) ?? motion, forecasts, byKind))
      .sort((a, b) => b.brier - b.baseRate - (a.brier - a.baseRate) || (a.motion < b.motion ? -1 : 1)),
    ...compareForecasts(
      forecasts,
      [
        {
          id: 'kind-rate',
          name: 'motions of a kind come as often as in other quarters',
          probabilities: byKind,
        },
        {
          id: 'base-rate',
          name: 'motions come as often as others in other quarters',
          probabilities: leaveOneOut(forecasts.map((each) => ({ ...each, group: '' }))),
        },
        { id: 'never', name: 'nothing is put to the vote', probabilities: forecasts.map(() => RARE) },
      ],
      seed,
    ),
  };
}

/** What "never" is held to mean: 0 would be worth infinitely little where it fails. */
const RARE = 0.01;

function quarter({ ground }: Fork, table: Table, scenario: Scenario): Tabled[] {
  const sample = sampleOf(table);
  const cluster = formatDay(ground.freeDay);
  return ground.templates.flatMap(({ id: motion }) =>
    Array.from({ length: visitsOf(ground) }, (_, visit) => {
      const counts = column(table, tabledColumn(motion, visit));
      const from = ground.monthDays[ground.prefixMonths + visit]!;
      return {
        motion,
        cluster,
        probability: share(sample, (row) => counts[row]! > 0).probability,
        happened: onRecord(scenario, motion, from, addMonths(from, 1) - 1),
      };
    }),
  );
}

/** Whether a decision on such a motion is on record that began within these days. */
const onRecord = ({ collections }: Scenario, motion: string, from: number, to: number): boolean =>
  collections.decisions.some(({ coding, when, calendar }) => {
    const { earliest } = dateBounds(when, calendar ?? 'gregorian');
    return coding?.motion === motion && earliest !== null && earliest >= from && earliest <= to;
  });

function kindReport(
  motion: string,
  name: string,
  all: readonly Tabled[],
  byKind: readonly number[],
): NonNullable<ScoreReport['agenda']>['motions'][number] {
  const places = [...all.keys()].filter((i) => all[i]!.motion === motion);
  const mean = (of: (i: number) => number): number =>
    places.reduce((sum, i) => sum + of(i), 0) / places.length;
  return {
    motion,
    name,
    onRecord: places.filter((i) => all[i]!.happened).length,
    expected: places.reduce((sum, i) => sum + all[i]!.probability, 0),
    brier: mean((i) => brierScore(all[i]!)),
    baseRate: mean((i) => brierScore({ ...all[i]!, probability: byKind[i]! })),
  };
}
