import { mostControl } from '../models/index.ts';
import type { CompiledScenario } from './compiled.ts';
import { VOTING } from './constants.ts';
import { LEVELS, STANDARD } from './levels.ts';
import { AGENDA_LEADER, COALITION_PRIMACY, PERSONAL_DICTATOR } from './thresholds.ts';
import type { World } from './world.ts';

/** Columns that hold doubles; all others hold whole numbers. */
export const REAL_COLUMNS: ReadonlySet<string> = new Set([
  'logWeight',
  'appointedShare',
  'minorityEarly',
  'minorityLate',
  'control',
]);

/** The columns of a row of `runs`: what a history left behind, all of it numbers; see docs/json.md for their meaning. */
export function rowColumns(c: CompiledScenario): string[] {
  return [
    'reading',
    'point',
    'replicate',
    'logWeight',
    ...LEVELS.map((level) => `leader.${level.name}`),
    'leaderSince',
    'agendaLeader',
    'agendaDay',
    'primacy',
    'primacyDay',
    'dictator',
    'dictatorDay',
    'removals',
    'congresses',
    'assemblySeats',
    'appointedShare',
    'votes',
    'minorityEarly',
    'minorityLate',
    'controller',
    'control',
    ...c.actors.map((id) => `inner.${id}`),
    ...c.actors.map((id) => `rung.${id}`),
    ...c.actors.map((id) => `diedDay.${id}`),
    ...c.offices.map((id) => `holder.${id}`),
    ...c.issues.map((id) => `policy.${id}`),
  ];
}

/** Writes the row of the history now in `w` into `columns` (in the order of `rowColumns`) at place `row`. */
export function writeRow(
  w: World,
  columns: readonly (Float64Array | Int32Array)[],
  row: number,
  reading: number,
  point: number,
  replicate: number,
): void {
  const { s, c } = w;
  const { actors, issues, offices } = c.sizes;
  let next = 0;
  const put = (value: number): void => {
    columns[next]![row] = value;
    next += 1;
  };
  const putFirst = (threshold: number): void => {
    const first = firstActor(w, threshold);
    put(first);
    put(first < 0 ? 0 : s.reached[threshold * actors + first]!);
  };
  put(reading);
  put(point);
  put(replicate);
  put(s.logWeight[0]!);
  for (let level = 0; level < LEVELS.length; level += 1) put(s.leader[level]!);
  put(s.leaderSince[STANDARD]!);
  putFirst(AGENDA_LEADER);
  putFirst(COALITION_PRIMACY);
  putFirst(PERSONAL_DICTATOR);
  put(s.removals[0]!);
  put(s.congressNumber[0]!);
  put(assemblySeats(w));
  put(s.appointedShare[c.assembly]!);
  put(s.votes[0]!);
  const half = Math.floor(c.sizes.quarters / 2);
  put(meanMinority(w, 0, half));
  put(meanMinority(w, half, c.sizes.quarters));
  const [controller, control] = seatControl(w);
  put(controller);
  put(control);
  next = putWholes(columns, next, row, s.seat, c.inner * actors, actors);
  next = putWholes(columns, next, row, s.rung, 0, actors);
  next = putWholes(columns, next, row, s.diedDay, 0, actors);
  next = putWholes(columns, next, row, s.holder, 0, offices);
  for (let k = 0; k < issues; k += 1) put(Math.round(s.policy[k]!));
}

/** Writes whole numbers that lie side by side into as many columns, and returns which comes next: most of a row is of this kind. */
function putWholes(
  columns: readonly (Float64Array | Int32Array)[],
  first: number,
  row: number,
  list: Int32Array,
  from: number,
  count: number,
): number {
  for (let n = 0; n < count; n += 1) columns[first + n]![row] = list[from + n]!;
  return first + count;
}

function firstActor(w: World, threshold: number): number {
  const { reached } = w.s;
  const { actors } = w.c.sizes;
  const from = threshold * actors;
  let best = -1;
  for (let a = 0; a < actors; a += 1) {
    const day = reached[from + a]!;
    if (day !== 0 && (best < 0 || day < reached[from + best]!)) best = a;
  }
  return best;
}

function meanMinority(w: World, from: number, to: number): number {
  let votes = 0;
  let sum = 0;
  for (let q = from; q < to; q += 1) {
    votes += w.s.votesHeld[q]!;
    sum += w.s.minority[q]!;
  }
  return votes === 0 ? 0 : sum / votes;
}

function assemblySeats(w: World): number {
  const { s, c } = w;
  const { actors, groups } = c.sizes;
  let seats = 0;
  for (let a = 0; a < actors; a += 1) if (s.seat[c.assembly * actors + a] === VOTING) seats += 1;
  for (let g = 0; g < groups; g += 1) seats += s.ordinary[c.assembly * groups + g]!;
  return seats;
}

/** Patrons beyond this many, by size, are taken for single voters in measuring control. */
const MOST_PATRONS = 10;

/** The patron with the highest Shapley-Shubik index in the assembly and that index: a diagnostic of control, not leadership. */
export function seatControl(w: World): [number, number] {
  const { s, c } = w;
  const { actors, groups } = c.sizes;
  const largest = listPatrons(s.ordinary, c.assembly * groups, actors);
  if (largest.length === 0) return [-1, 0];
  const weights = largest.map(
    (a) => s.ordinary[c.assembly * groups + a]! + (s.seat[c.assembly * actors + a] === VOTING ? 1 : 0),
  );
  const seats = assemblySeats(w);
  const singles = weights.reduce((rest, weight) => rest - weight, seats);
  const [best, control] = mostControl(weights, singles, Math.floor(seats / 2) + 1);
  return [largest[best]!, control];
}

/** The patrons with most people among the seats that start at `from`, the largest first, of equal ones the first. */
function listPatrons(ordinary: Float64Array, from: number, actors: number): number[] {
  const largest: number[] = [];
  for (let a = 0; a < actors; a += 1) {
    const people = ordinary[from + a]!;
    if (people === 0) continue;
    let place = largest.length;
    for (; place > 0 && ordinary[from + largest[place - 1]!]! < people; place -= 1)
      largest[place] = largest[place - 1]!;
    largest[place] = a;
  }
  return largest.slice(0, MOST_PATRONS);
}
