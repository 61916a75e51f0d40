import { effectiveNumber, leaders, type Sample, sampleOf, share } from 'plenum/analysis';
import { column, joinTables, rowsHash, type Table } from 'plenum/results';

/** How often somebody leads at the end, with the interval of dice. */
export interface Chance {
  /** null: no one */
  person: string | null;
  probability: number;
  low: number;
  high: number;
  /** a doubt of its own: parameters known by range only; null where it could not be measured */
  acrossParameters: { low: number; high: number } | null;
}

/** What a run of the whole scenario says, and the fingerprint that the command line prints of the same rows. */
export interface WholeRun {
  runs: number;
  /** as many histories of equal weight would be worth as much */
  effective: number;
  /** most frequent first; no one stands among them */
  chances: Chance[];
  /** those who lead in fewer than one history of 100, together; null where there are none */
  others: { probability: number; low: number; high: number } | null;
  rowsHash: string;
}

/** The column of the rows that says who leads at the end. */
export const LEADER = 'leader.standard';

/** Who leads in less than this share of the histories is one of the others. */
export const NAMED = 0.01;

/** Sums up the parts of a run, in their order. Throws Error where not one history was run. */
export function sumUpRun(parts: readonly Table[], actors: readonly string[]): WholeRun {
  const table = joinTables([...parts]);
  if (table.rows === 0) throw new Error('canceled before the first histories were done');
  const sample = sampleOf(table);
  const { leaders: led, noOne } = leaders([sample], actors, LEADER);
  const named = led.filter(({ probability }) => probability >= NAMED);
  const rare = led.filter(({ probability }) => probability > 0 && probability < NAMED);
  const chances = [...named, { person: null, ...noOne }].map(
    ({ person, probability, low, high, acrossParameters }): Chance => ({
      ...{ person, probability, low, high, acrossParameters },
    }),
  );
  return {
    runs: table.rows,
    effective: effectiveNumber(sample.weights),
    chances: chances.sort((a, b) => b.probability - a.probability),
    others:
      rare.length === 0
        ? null
        : together(
            sample,
            rare.map(({ person }) => actors.indexOf(person)),
          ),
    rowsHash: rowsHash(table),
  };
}

function together(sample: Sample, persons: readonly number[]): WholeRun['others'] {
  const leader = column(sample.table, LEADER);
  return share(sample, (row) => persons.includes(leader[row]!));
}
