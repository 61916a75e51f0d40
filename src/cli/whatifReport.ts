import {
  acrossReadings,
  type Interval,
  leaderColumn,
  leaders,
  type PairedDifference,
  pairedDifference,
  type Sample,
  sampleOf,
  share,
} from '../analysis/index.ts';
import { LEVELS, STANDARD } from '../engine/index.ts';
import { formatDay } from '../evidence/index.ts';
import { column, joinTables, rowsHash, type Table } from '../results/index.ts';
import { markOf, parametersFrom } from '../scenario/index.ts';
import { claimsOfRuns } from './claimFields.ts';
import { overReadings, type ReadingSays, whichWay } from './overReadings.ts';
import { packageVersion } from './packageVersion.ts';
import { citation } from './replayCitation.ts';
import type { WhatifOutcome } from './whatifOutcome.ts';
import { partingsOf } from './whatifPairs.ts';
import type { WhatifReport } from './whatifShape.ts';

const LEADER = leaderColumn(LEVELS[STANDARD].name);
/** Beyond this nothing is documented that could bear on a world with a change: two years. */
export const SPECULATIVE_DAYS = 731;

/** A reading's rows in both worlds; weights are those of the world without the reforms. */
interface Twins {
  without: Sample;
  with: Sample;
}

/** Sums up twin worlds as the object that `--json` prints. */
export function reportWhatif(outcome: WhatifOutcome): WhatifReport {
  const { loaded, reforms, plan, order, forks, ensemble, seed } = outcome;
  const twins = ensemble.forks.filter(({ tables }) => tables.length > 0).map(({ tables }) => twinsOf(tables));
  const [main] = twins as [Twins];
  const { ground } = forks[0]!;
  const persons = ground.actors;
  const named = <T extends { person: string }>(entry: T) => ({
    name: ground.actorNames[persons.indexOf(entry.person)]!,
    ...entry,
  });
  const without = leaders(
    twins.map((twin) => twin.without),
    persons,
    LEADER,
  );
  const reformed = leaders(
    twins.map((twin) => twin.with),
    persons,
    LEADER,
  );
  const seen = persons.filter((id) =>
    [...without.leaders, ...reformed.leaders].some(({ person }) => person === id),
  );
  return {
    command: 'whatif',
    version: packageVersion(outcome.version),
    scenario: ground.id,
    scenarioHash: loaded.scenarioHash,
    parametersFrom: parametersFrom(loaded.scenario.scenario),
    reforms: reforms.map((reform) => reformReport(reform, outcome)),
    fork: formatDay(ground.freeDay),
    horizon: formatDay(ground.horizonDay),
    speculativeAfter: formatDay(ground.freeDay + SPECULATIVE_DAYS),
    reading: plan.readings[order[0]!]!.id,
    seed,
    runs: main.without.table.rows,
    points: main.without.points,
    interrupted: ensemble.interrupted,
    effective: ensemble.forks[0]!.effective,
    without: { leaders: without.leaders.map(named), noOne: without.noOne },
    with: { leaders: reformed.leaders.map(named), noOne: reformed.noOne },
    differences: seen
      .map((person) => named({ person, ...differenceOf(twins, persons.indexOf(person)) }))
      .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || (a.person < b.person ? -1 : 1)),
    noOne: differenceOf(twins, -1),
    someoneElse: someoneElse(twins),
    partings: partingsOf(outcome),
    overReadings: outcome.compare ? overReadings(sayingsOf(outcome, twins, seen)) : null,
    rowsHash: rowsHash(joinTables([main.without.table, main.with.table])),
    ...claimsOfRuns(
      loaded.scenario,
      forks.map((fork) => fork.ground),
      order.map((place) => plan.readings[place]!.id),
      reforms.flatMap(({ option }) => option.claims ?? []),
    ),
  };
}

/** Which way each person's lead, and no one's, moves under each reading. */
const sayingsOf = (
  { plan, order, forks }: WhatifOutcome,
  twins: readonly Twins[],
  seen: readonly string[],
): ReadingSays[] => {
  const { actors, actorNames } = forks[0]!.ground;
  return twins.map((twin, i) => ({
    reading: plan.readings[order[i]!]!,
    says: [...seen.map((id) => actors.indexOf(id)), -1].map((person) => [
      person < 0 ? 'no one leads' : `${actorNames[person]} leads`,
      whichWay(paired(twin, person)),
    ]),
  }));
};

function twinsOf([without, reformed]: readonly Table[]): Twins {
  const sample = sampleOf(without!);
  return { without: sample, with: { ...sample, table: reformed! } };
}

function differenceOf(twins: readonly Twins[], leader: number): WhatifReport['noOne'] {
  const each = twins.map((twin) => paired(twin, leader));
  return { ...each[0]!, acrossReadings: rangeOf(each.map(({ difference }) => difference)) };
}

function paired({ without, with: reformed }: Twins, leader: number): PairedDifference {
  const [before, after] = [column(without.table, LEADER), column(reformed.table, LEADER)];
  return pairedDifference({
    differences: Float64Array.from(before, (was, i) => Number(after[i] === leader) - Number(was === leader)),
    weights: without.weights,
    pointOf: without.pointOf,
    points: without.points,
  });
}

function someoneElse(twins: readonly Twins[]): WhatifReport['someoneElse'] {
  const shares = twins.map(({ without, with: reformed }) => {
    const [before, after] = [column(without.table, LEADER), column(reformed.table, LEADER)];
    return share(without, (row) => before[row] !== after[row]);
  });
  return { ...shares[0]!, acrossReadings: rangeOf(shares.map(({ probability }) => probability)) };
}

const rangeOf = (values: readonly number[]): Interval | null => acrossReadings(values);

function reformReport(
  reform: WhatifOutcome['reforms'][number],
  { loaded }: WhatifOutcome,
): WhatifReport['reforms'][number] {
  const { claims, sources } = loaded.scenario.byId;
  const { mark, changes, claims: located } = markOf(reform, loaded.scenario);
  const { id, title, question, date, instead, option, caveat } = reform;
  const ids = option.claims ?? [];
  return {
    id,
    title,
    question,
    date,
    instead,
    proposedBy: option.proposedBy ?? null,
    opposedBy: option.opposedBy ?? null,
    mark,
    changes,
    claims: ids,
    located,
    citations: ids.map((claim) => citation(claims.get(claim)!, sources.get(claims.get(claim)!.source))),
    caveat: caveat ?? null,
  };
}
