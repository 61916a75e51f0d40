import { column } from '../results/index.ts';
import { CANDIDATE, type Cast, VOTING } from './cast.ts';
import type { Sample } from './sample.ts';
import { type Holds, weightedShare } from './share.ts';

/**
 * Where a person is at the end, as shares of all histories that sum to one: dead; alive and a voting member or candidate of
 * the inner body; alive outside it, either under a rung of the ladder (the highest in force, by name) or under none.
 */
export interface Fate {
  person: string;
  died: number;
  member: number;
  candidate: number;
  /** by rung, in the order of the ladder; only those that occur */
  sanctioned: { rung: string; probability: number }[];
  outside: number;
}

/** What became of each person. */
export function fates(sample: Sample, cast: Cast): Fate[] {
  return cast.persons.map((person) => fateOf(sample, cast, person));
}

function fateOf(sample: Sample, cast: Cast, person: string): Fate {
  const died = column(sample.table, `diedDay.${person}`);
  const seat = column(sample.table, `inner.${person}`);
  const rung = column(sample.table, `rung.${person}`);
  const outside: Holds = (row) => died[row] === 0 && seat[row] !== VOTING && seat[row] !== CANDIDATE;
  const of = (holds: Holds): number => weightedShare(sample, holds);
  return {
    person,
    died: of((row) => died[row] !== 0),
    member: of((row) => died[row] === 0 && seat[row] === VOTING),
    candidate: of((row) => died[row] === 0 && seat[row] === CANDIDATE),
    sanctioned: cast.rungs
      .map((name, index) => ({
        rung: name,
        probability: of((row) => outside(row) && rung[row] === index + 1),
      }))
      .filter(({ probability }) => probability > 0),
    outside: of((row) => outside(row) && rung[row] === 0),
  };
}
