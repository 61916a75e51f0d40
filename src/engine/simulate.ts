import { listInner } from './apply.ts';
import type { RecordRow } from './compiled.ts';
import { MECHANISM_IDS, MECHANISMS } from './mechanisms/index.ts';
import { fadeThreat } from './mechanisms/shocks.ts';
import { observe } from './record.ts';
import { start } from './start.ts';
import { swapPersons } from './swap.ts';
import { assessThresholds } from './thresholds.ts';
import type { World } from './world.ts';

export interface SimulateOptions {
  /** Permute persons over offices and seats at the start of the free period (the swap test). */
  swap?: boolean;
}

/** Mechanisms whose outcomes the record supplies up to the documented date: until then only the others run. */
const RECORDED = new Set(['shocks', 'health', 'information', 'agenda', 'discipline']);

/**
 * Runs one history: the documented prefix, then free to the horizon. The state is left in `w.s`. The history is fixed by the
 * scenario, `w.values` and `w.stream` (seed, slot): the same three give the same state, whoever watches.
 *
 * Cost: proportional to months x (actors^2 + pools x actors) plus decisions x actors.
 */
export function simulate(w: World, options: SimulateOptions = {}): void {
  start(w);
  runPrefix(w);
  if (options.swap === true) swapPersons(w);
  runFree(w);
}

/** The documented prefix: records happen on their days; evolution and what is not on record always run. */
export function runPrefix(w: World): void {
  for (w.month = 0; w.month < w.c.prefixMonths; w.month += 1) runPrefixMonth(w);
  endPrefix(w);
}

/** One month of the prefix, `w.month`: what is on record up to its day, then evolution. */
export function runPrefixMonth(w: World): void {
  const { c } = w;
  listInner(w); // the state may have been copied in
  const day = c.monthDays[w.month]!;
  w.day = w.month === 0 ? c.startDay : c.monthDays[w.month - 1]!;
  follow(w, c.records, w.day, day);
  w.day = day;
  if (w.on.shocks) fadeThreat(w);
  for (const run of monthly(w, (id) => !RECORDED.has(id))) run(w);
  if (w.month % 3 === 2) assessThresholds(w);
}

/** What is on record between the last month of the prefix and the documented date. */
export function endPrefix(w: World): void {
  const { c } = w;
  listInner(w);
  w.day = c.prefixMonths === 0 ? c.startDay : c.monthDays[c.prefixMonths - 1]!;
  follow(w, c.records, w.day, c.freeDay);
  w.day = c.freeDay;
}

/** From the documented date to the horizon, month by month, with what a reform decrees; thresholds are asked each quarter. */
export function runFree(w: World): void {
  const { c } = w;
  listInner(w); // the state may have been copied in
  const months = monthly(w, () => true);
  w.day = c.freeDay;
  follow(w, c.decrees, c.freeDay - 1, c.freeDay);
  let before = c.freeDay;
  for (w.month = c.prefixMonths; w.month < c.monthDays.length; w.month += 1) {
    const day = c.monthDays[w.month]!;
    if (c.decrees.length > 0) follow(w, c.decrees, before, day);
    before = day;
    w.day = day;
    w.quarter = Math.floor((w.month - c.prefixMonths) / 3);
    for (const run of months) run(w);
    if ((w.month - c.prefixMonths) % 3 === 2 || w.month === c.monthDays.length - 1) assessThresholds(w);
  }
}

/** Lets the rows dated after `from` and up to `to` act, in order. */
function follow(w: World, rows: readonly RecordRow[], from: number, to: number): void {
  for (const row of rows) if (row.day > from && row.day <= to) observe(w, row);
}

/** The monthly steps of the mechanisms that are on, in their order; where presence is off everybody counts by authority. */
function monthly(w: World, wanted: (id: string) => boolean): ((w: World) => void)[] {
  const steps: ((w: World) => void)[] = [];
  for (const id of MECHANISM_IDS) {
    const step = MECHANISMS[id].month;
    if (w.on[id] && step !== undefined && wanted(id)) steps.push(step);
    else if (id === 'presence' && !w.on.presence) steps.push(countByAuthority);
  }
  return steps;
}

function countByAuthority(w: World): void {
  for (let a = 0; a < w.c.sizes.actors; a += 1) w.s.weight[a] = w.s.authority[a]! * w.s.alive[a]!;
}
