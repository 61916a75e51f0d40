import { column } from '../results/index.ts';
import { type Frequency, frequency } from './frequency.ts';
import type { Sample } from './sample.ts';

/** How often one person leads. */
export interface LeaderFrequency extends Frequency {
  person: string;
}

/** Who leads at one level of strictness; all probabilities together sum to one. */
export interface Leaders {
  /** most frequent first; only persons who lead in some history of some reading */
  leaders: LeaderFrequency[];
  noOne: Frequency;
}

/** No person: the value of a leader's column where nobody leads. */
const NO_ONE = -1;

/** Who leads, by a column of the rows such as `leader.standard`, in the first sample, with the others as other readings. */
export function leaders(samples: readonly Sample[], persons: readonly string[], name: string): Leaders {
  const found = new Set(samples.flatMap((sample) => Array.from(column(sample.table, name))));
  const frequencyOf = (leader: number): Frequency => frequency(samples, leads(name, leader));
  const entries = persons
    .map((person, index) => ({ person, index }))
    .filter(({ index }) => found.has(index))
    .map(({ person, index }) => ({ person, ...frequencyOf(index) }))
    .sort((a, b) => b.probability - a.probability || (a.person < b.person ? -1 : 1));
  return summingToOne({ leaders: entries, noOne: frequencyOf(NO_ONE) });
}

/** Whether a person leads, by the column of that name. */
export function leads(name: string, leader: number): (sample: Sample, row: number) => boolean {
  const columns = new Map<Sample, ArrayLike<number>>();
  return (sample, row) => {
    const data = columns.get(sample) ?? column(sample.table, name);
    columns.set(sample, data);
    return data[row] === leader;
  };
}

/** Gives what rounding left over to the last entry that is not zero, so that the sum in order is exactly one. */
function summingToOne({ leaders: entries, noOne }: Leaders): Leaders {
  const all: Frequency[] = [...entries, noOne];
  const last = all.findLastIndex(({ probability }) => probability > 0);
  let before = 0;
  for (let i = 0; i < last; i += 1) before += all[i]!.probability;
  const closed = all.map((entry, i) => (i === last ? { ...entry, ...moved(entry, 1 - before) } : entry));
  return { leaders: closed.slice(0, -1) as LeaderFrequency[], noOne: closed.at(-1)! };
}

/** The entry with another probability, its intervals widened by the hair that takes. */
const moved = ({ low, high, acrossReadings }: Frequency, probability: number): Partial<Frequency> => ({
  probability,
  low: Math.min(low, probability),
  high: Math.max(high, probability),
  acrossReadings: acrossReadings && {
    low: Math.min(acrossReadings.low, probability),
    high: Math.max(acrossReadings.high, probability),
  },
});
