import { MOTION } from './codes.ts';
import { CELLS } from './mechanisms/cohortsParameters.ts';
import type { Motion } from './motion.ts';
import type { World } from './world.ts';

/** Position of cells on an issue on which no cohort has a view. */
const NO_VIEW = -1;

/** The members of the first day. */
export function openCohorts(w: World): void {
  for (let n = 0; n < w.s.members.length; n += 1) w.s.members[n] = w.values[w.c.cohorts[n]!.members]!;
  weighCells(w);
}

/** How much the cells dissent: the mean over all members. */
export function weighCells(w: World): void {
  const { s, c, values } = w;
  let all = 0;
  let dissent = 0;
  for (let n = 0; n < s.members.length; n += 1) {
    all += s.members[n]!;
    dissent += s.members[n]! * values[c.cohorts[n]!.dissent]!;
  }
  s.cellDissent[0] = all <= 0 ? 0 : dissent / all;
}

/** Where the cells stand on an issue, the mean over all members of cohorts that have a view of it; asked of few issues, now and then. */
function cellPosition(w: World, issue: number): number {
  const { members } = w.s;
  const { issues } = w.c.sizes;
  let sum = 0;
  let weight = 0;
  for (let n = 0; n < members.length; n += 1) {
    const at = w.c.cohortWant[n * issues + issue]!;
    if (at < 0) continue;
    sum += members[n]! * w.values[at]!;
    weight += members[n]!;
  }
  return weight <= 0 ? NO_VIEW : sum / weight;
}

/** A campaign brings in so many new members, as a share of all, in equal parts to the cohorts that campaigns fill. */
export function enroll(w: World): void {
  const { s, c } = w;
  if (!w.on.cohorts) return;
  let all = 0;
  let open = 0;
  for (let n = 0; n < s.members.length; n += 1) {
    all += s.members[n]!;
    if (c.cohorts[n]!.levied === 1) open += 1;
  }
  if (open === 0) return;
  const each = (all * w.p.cohorts[CELLS.levy]!) / open;
  for (let n = 0; n < s.members.length; n += 1)
    if (c.cohorts[n]!.levied === 1) s.members[n] = s.members[n]! + each;
  weighCells(w);
}

/** The part of a congress's electors who are free of every patron: what is left of the cells' minority on its way up. */
export function freeElectors(w: World, appointed: number): number {
  if (!w.on.cohorts) return 0;
  const q = w.p.cohorts;
  return Math.min(0.5, w.s.cellDissent[0]! * q[CELLS.pass]! * (1 - q[CELLS.bend]! * Math.min(1, appointed)));
}

/** What members of a large body who owe nobody hear from their cells on a motion of policy, in units of utility. */
export function cellsSay(w: World, m: Motion): number {
  if (!w.on.cohorts || m.kind !== MOTION.policy || m.issue < 0) return 0;
  const x = cellPosition(w, m.issue);
  if (x < 0 || w.s.members.length === 0) return 0;
  const quo = w.s.policy[m.issue]!;
  return (w.p.cohorts[CELLS.voice]! * (Math.abs(x - quo) - Math.abs(x - m.proposal))) / 50;
}
