import { listInner } from './apply.ts';
import type { RecordRow } from './compiled.ts';
import { fadeWarning } from './letter.ts';
import { MECHANISM_IDS, MECHANISMS, type MechanismId } from './mechanisms/index.ts';
import { weighPools } from './mechanisms/patronage.ts';
import { fadeThreat } from './mechanisms/shocks.ts';
import { observe } from './record.ts';
import { start } from './start.ts';
import { swapPersons } from './swap.ts';
import { assessThresholds } from './thresholds.ts';
import type { Steps, World } from './world.ts';

export interface SimulateOptions {
  /** Permute persons over offices and seats at the start of the free period (the swap test). */
  swap?: boolean;
}

/** Mechanisms whose outcomes the record supplies up to the documented date: until then only the others run. */
const isRecorded = (id: MechanismId): boolean =>
  id === 'shocks' ||
  id === 'health' ||
  id === 'information' ||
  id === 'agenda' ||
  id === 'discipline' ||
  id === 'coercion' ||
  id === 'terror';

/**
 * Runs one history: the documented prefix, then free to the horizon. The state is left in `w.s`. The history is fixed by the
 * scenario, `w.values` and `w.stream` (seed, slot): the same three give the same state, whoever watches.
 *
 * Cost: proportional to months x (actors^2 + pools x actors) plus decisions x actors.
 */
export function simulate(w: World, options: SimulateOptions = {}): void {
  const steps = stepsOf(w);
  if (steps === SOURCE || !succeeds(w, steps, options)) run(w, SOURCE, options);
}

/** A history without a swap. */
function runWhole(w: World): void {
  start(w);
  runPrefix(w);
  runFree(w);
}

/** The engine as written here. */
const SOURCE: Steps = { runWhole, start, runPrefix, runPrefixMonth, endPrefix, runFree };

/** The steps of a history for a world: as WebAssembly where it has that and nobody watches, else as written here. */
export const stepsOf = (w: World): Steps =>
  w.native === null || w.sink !== null || w.surprise !== null ? SOURCE : w.native;

function run(w: World, steps: Steps, { swap }: SimulateOptions): void {
  if (swap !== true) {
    steps.runWhole(w);
    return;
  }
  steps.start(w);
  steps.runPrefix(w);
  swapPersons(w);
  steps.runFree(w);
}

/** Tries the engine as WebAssembly. It stops where it would not do as the source does, and tells nothing of the reason. */
function succeeds(w: World, native: Steps, options: SimulateOptions): boolean {
  try {
    run(w, native, options);
    return true;
  } catch {
    return false;
  }
}

/** The documented prefix: records happen on their days; evolution and what is not on record always run. */
export function runPrefix(w: World): void {
  listInner(w);
  for (w.month = 0; w.month < w.c.prefixMonths; w.month += 1) followMonth(w);
  followRest(w);
}

/** One month of the prefix, `w.month`, by itself. */
export function runPrefixMonth(w: World): void {
  listInner(w); // the state may have been copied in
  followMonth(w);
}

/** What is on record after the last month of the prefix, by itself. */
export function endPrefix(w: World): void {
  listInner(w);
  followRest(w);
}

/** One month of the prefix: what is on record up to its day, then evolution. */
function followMonth(w: World): void {
  const { c } = w;
  if (w.scratch.outdated) listInner(w);
  const day = c.monthDays[w.month]!;
  w.day = w.month === 0 ? c.startDay : c.monthDays[w.month - 1]!;
  follow(w, c.records, w.day, day);
  w.day = day;
  if (w.on.shocks) fadeThreat(w);
  if (w.on.information) fadeWarning(w);
  passMonth(w, false);
  if (w.month % 3 === 2) assessThresholds(w);
}

/** What is on record between the last month of the prefix and the documented date. */
function followRest(w: World): void {
  const { c } = w;
  if (w.scratch.outdated) listInner(w);
  w.day = c.prefixMonths === 0 ? c.startDay : c.monthDays[c.prefixMonths - 1]!;
  follow(w, c.records, w.day, c.freeDay);
  w.day = c.freeDay;
}

/**
 * From the documented date to the horizon, month by month, with what a reform decrees. Thresholds are asked each quarter, in the
 * same months wherever the record ends, so that forks on different days can be compared.
 */
export function runFree(w: World): void {
  const { c } = w;
  listInner(w); // the state may have been copied in
  weighPools(w); // a fork may have other numbers
  w.day = c.freeDay;
  follow(w, c.decrees, c.freeDay - 1, c.freeDay);
  w.quarter = 0;
  let before = c.freeDay;
  for (w.month = c.prefixMonths; w.month < c.monthDays.length; w.month += 1) {
    const day = c.monthDays[w.month]!;
    if (c.decrees.length > 0) follow(w, c.decrees, before, day);
    before = day;
    w.day = day;
    if (w.month % 3 === 0 && w.month > c.prefixMonths) w.quarter += 1;
    passMonth(w, true);
    if (w.month % 3 === 2 || w.month === c.monthDays.length - 1) assessThresholds(w);
  }
}

/** Lets the rows dated after `from` and up to `to` act, in order. */
function follow(w: World, rows: readonly RecordRow[], from: number, to: number): void {
  for (let n = 0; n < rows.length; n += 1) {
    const row = rows[n]!;
    if (row.day > from && row.day <= to) observe(w, row);
  }
}

/** The monthly steps of the mechanisms that are on, in their order; where presence is off everybody counts by authority. */
function passMonth(w: World, free: boolean): void {
  for (const id of MECHANISM_IDS) {
    const step = MECHANISMS[id].month;
    if (step !== undefined && w.on[id] && (free || !isRecorded(id))) step(w);
    else if (id === 'presence' && !w.on.presence) countByAuthority(w);
  }
}

function countByAuthority(w: World): void {
  for (let a = 0; a < w.c.sizes.actors; a += 1) w.s.weight[a] = w.s.authority[a]! * w.s.alive[a]!;
}
