import {
  type PairedDifference,
  pairedDifference,
  type Sample,
  type Share,
  sampleOf,
  share,
} from 'plenum/analysis';
import type { ForkRows } from 'plenum/ensemble';
import { column, type Table } from 'plenum/results';
import { LEADER } from './wholeRun.ts';

const NO_ONE = -1;

/** A person's chance in both worlds, and their paired difference; readings: lowest and highest, where others were run. */
export interface TwinRow {
  /** null: no one */
  person: string | null;
  without: Share;
  with: Share;
  difference: PairedDifference;
  readings: { low: number; high: number } | null;
}

/** What twin worlds say: how often someone else leads, and by how much each chance differs. */
export interface TwinReport {
  pairs: number;
  someoneElse: Share & { readings: { low: number; high: number } | null };
  rows: TwinRow[];
  /** share led by each person at the end of each quarter since the fork, in both worlds */
  worlds: { without: Growth; with: Growth };
}

/** For each date since the fork: the share of histories led by each person since then, to the end. */
export interface Growth {
  days: number[];
  led: { person: string; chance: number[] }[];
}

interface Twins {
  sample: Sample;
  before: ArrayLike<number>;
  after: ArrayLike<number>;
}

/** Sums up the rows of a fork of two worlds, the main reading first. `forkDay` and `horizonDay` are day numbers. */
export function reportTwins(
  readings: readonly ForkRows[],
  actors: readonly string[],
  forkDay: number,
  horizonDay: number,
): TwinReport {
  const all = readings.filter(({ tables }) => (tables[0]?.rows ?? 0) > 0).map(twinsOf);
  const [main] = all as [Twins];
  const seen = [NO_ONE, ...actors.keys()].filter((leader) =>
    [main.before, main.after].some((leaders) => Array.from(leaders).includes(leader)),
  );
  const changed = all.map(({ sample, before, after }) => share(sample, (row) => before[row] !== after[row]));
  const rows = seen.map((leader): TwinRow => {
    const each = all.map((twins) => paired(twins, leader));
    return {
      person: leader === NO_ONE ? null : actors[leader]!,
      without: share(main.sample, (row) => main.before[row] === leader),
      with: share(main.sample, (row) => main.after[row] === leader),
      difference: each[0]!,
      readings: rangeOf(each.map(({ difference }) => difference)),
    };
  });
  const [without, reformed] = readings[0]!.tables.map((table) =>
    growthOf(main.sample, table, actors, forkDay, horizonDay),
  );
  return {
    pairs: main.sample.table.rows,
    someoneElse: { ...changed[0]!, readings: rangeOf(changed.map(({ probability }) => probability)) },
    rows: rows.sort((a, b) => Math.abs(b.difference.difference) - Math.abs(a.difference.difference)),
    worlds: { without: without!, with: reformed! },
  };
}

function twinsOf({ tables }: ForkRows): Twins {
  const [without, reformed] = tables;
  return { sample: sampleOf(without!), before: column(without!, LEADER), after: column(reformed!, LEADER) };
}

const paired = ({ sample, before, after }: Twins, leader: number): PairedDifference =>
  pairedDifference({
    differences: Float64Array.from(before, (was, i) => Number(after[i] === leader) - Number(was === leader)),
    weights: sample.weights,
    pointOf: sample.pointOf,
    points: sample.points,
  });

const rangeOf = (values: readonly number[]): { low: number; high: number } | null =>
  values.length < 2 ? null : { low: Math.min(...values), high: Math.max(...values) };

const QUARTER = 91.3125;

function growthOf(
  { weights }: Sample,
  table: Table,
  actors: readonly string[],
  forkDay: number,
  horizonDay: number,
): Growth {
  const [leader, since] = [column(table, LEADER), column(table, 'leaderSince')];
  const quarters = Math.ceil((horizonDay - forkDay) / QUARTER);
  const days = Array.from({ length: quarters + 1 }, (_, i) =>
    Math.min(horizonDay, Math.round(forkDay + i * QUARTER)),
  );
  const led = actors.map((person, at) => ({
    person,
    chance: days.map((day) =>
      weights.reduce(
        (sum, weight, row) => (leader[row] === at && since[row]! <= day ? sum + weight : sum),
        0,
      ),
    ),
  }));
  return { days, led: led.filter(({ chance }) => chance.at(-1)! > 0) };
}
