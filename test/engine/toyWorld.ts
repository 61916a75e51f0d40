// Handles on a world: who and what by name, numbers set by hand, motions made to order, many histories of one seed.

import { listInner } from '../../src/engine/apply.ts';
import { feelingAt } from '../../src/engine/feelings.ts';
import {
  COLUMN_NAMES,
  type ColumnName,
  type CompiledScenario,
  copyState,
  createWorld,
  MECHANISM_IDS,
  MECHANISMS,
  type MechanismId,
  MOTION,
  type Motion,
  nameMotion,
  poll,
  runPrefix,
  type Sink,
  setMotion,
  simulate,
  type World,
} from '../../src/engine/index.ts';
import { start } from '../../src/engine/start.ts';
import { assessThresholds } from '../../src/engine/thresholds.ts';
import { logistic } from '../../src/numeric/index.ts';
import { makeStream } from '../../src/random/index.ts';
import { type Compilable, compile, type Change as Decreed } from '../../src/scenario/index.ts';
import { toy } from './toy.ts';

export type Change = (draft: Compilable) => void;

export const compileToy = (change?: Change, reforms: readonly Decreed[] = []): CompiledScenario =>
  compile(toy(change), 'toy', undefined, reforms);

/** The toy at the end of its documented prefix, in the first quarter of the free period, all numbers at their central values. */
export function toyWorld(change?: Change, seed = 1): World {
  const w = createWorld(compileToy(change), makeStream(seed));
  begin(w);
  return w;
}

/** Runs the documented prefix anew and opens the first free quarter. */
export function begin(w: World): void {
  start(w);
  runPrefix(w);
  w.quarter = 0;
}

function indexIn(ids: readonly string[], id: string): number {
  const index = ids.indexOf(id);
  if (index < 0) throw new Error(`no "${id}" among ${ids.join(', ')}`);
  return index;
}

export const actor = (w: World, id: string): number => indexIn(w.c.actors, id);
export const body = (w: World, id: string): number => indexIn(w.c.bodies, id);
export const office = (w: World, id: string): number => indexIn(w.c.offices, id);
export const issue = (w: World, id: string): number => indexIn(w.c.issues, id);
export const pool = (w: World, id: string): number => indexIn(w.c.pools, id);
export const template = (w: World, id: string): number =>
  indexIn(
    w.c.templates.map((row) => row.id),
    id,
  );

/** Sets a parameter of a mechanism. */
export function setParameter(w: World, id: MechanismId, name: string, value: number): void {
  w.p[id][indexIn(Object.keys(MECHANISMS[id].parameters), name)] = value;
}

/** A person's standing, as if he had always had it. */
export function setStanding(w: World, id: string, standing: number): void {
  const a = actor(w, id);
  w.s.authority[a] = standing;
  w.s.baseAuthority[a] = standing;
  w.s.weight[a] = standing * w.s.presence[a] * w.s.expectedReturn[a];
}

export const setLiking = (w: World, from: string, to: string, liking: number): void => {
  w.s.liking[feelingAt(w, actor(w, from), actor(w, to))] = liking;
};

export function setStance(w: World, id: string, on: string, position: number, salience: number): void {
  const at = actor(w, id) * w.c.sizes.issues + issue(w, on);
  w.s.position[at] = position;
  w.s.salience[at] = salience;
}

/** Puts people into one bloc under the name of the first. */
export function setBloc(w: World, ...ids: string[]): void {
  for (const id of ids) w.s.bloc[actor(w, id)] = actor(w, ids[0]);
}

/** Gives `id` so many of the ordinary seats of a body, out of nobody's. */
export function giveSeats(w: World, id: string, of: string, seats: number): void {
  const { groups, actors } = w.c.sizes;
  const row = body(w, of) * groups;
  w.s.ordinary[row + actor(w, id)] += seats;
  w.s.ordinary[row + actors] -= seats;
}

/** A motion to bring the policy on an issue to `to`. */
export function policyMotion(
  w: World,
  by: string,
  on: string,
  to: number,
  before = 'board',
  attempt = 0,
): Motion {
  const m = setMotion(w.motion, w.c, template(w, `policy-${on}`), body(w, before), actor(w, by));
  m.issue = issue(w, on);
  m.proposal = to;
  nameMotion(m, w.c, attempt);
  return m;
}

/** A motion to raise the sanction against `target` to a rung of the ladder, before the body that decides it. */
export function sanctionMotion(w: World, by: string, target: string, rung: string, attempt = 0): Motion {
  const place = indexIn(
    w.c.rungs.map((row) => row.id),
    rung,
  );
  const row = w.c.rungs[place];
  const m = setMotion(w.motion, w.c, template(w, 'sanction'), row.body, actor(w, by));
  m.target = actor(w, target);
  m.rung = place + 1;
  m.majority = w.values[row.majority];
  nameMotion(m, w.c, attempt);
  return m;
}

/** A motion to take an office from its holder. */
export function removalMotion(
  w: World,
  by: string,
  target: string,
  from: string,
  before = 'council',
): Motion {
  const m = setMotion(w.motion, w.c, template(w, 'removal'), body(w, before), actor(w, by));
  m.target = actor(w, target);
  m.office = office(w, from);
  nameMotion(m, w.c, 0);
  return m;
}

/** A motion to put `candidate` into an office. */
export function appointmentMotion(w: World, by: string, candidate: string, into: string): Motion {
  const m = removalMotion(w, by, candidate, into);
  m.kind = MOTION.appointment;
  return m;
}

/** Expected share of votes for the motion, by the utilities that a poll leaves behind. */
export function expectedShareFor(w: World, m: Motion): number {
  poll(w, m);
  const { scratch } = w;
  let votesFor = 0;
  for (let i = 0; i < scratch.voterCount; i += 1) {
    votesFor += logistic(scratch.beta * scratch.utility[scratch.voters[i]]);
  }
  for (let i = 0; i < scratch.patronCount; i += 1) {
    const g = w.c.sizes.actors + scratch.patrons[i];
    votesFor += scratch.votes[g] * logistic(scratch.beta * scratch.utility[g]);
  }
  return votesFor / scratch.members;
}

/** Runs so many histories of the world's seed, one after another, each seen at its end. */
export function eachHistory(
  w: World,
  runs: number,
  see: (w: World, slot: number) => void,
  sink: Sink | null = null,
): void {
  w.sink = sink;
  for (let slot = 0; slot < runs; slot += 1) {
    w.stream.slot = slot;
    simulate(w);
    see(w, slot);
  }
  w.sink = null;
}

/** Names of the columns in which two states differ, bit for bit. */
export function differingColumns(a: World['s'], b: World['s']): ColumnName[] {
  return COLUMN_NAMES.filter((name) => a[name].some((value, at) => !Object.is(value, b[name][at])));
}

/** The free months of one history, stopping before the monthly step of each mechanism. */
export function eachStep(w: World, see: (id: MechanismId, step: (w: World) => void) => void): void {
  begin(w);
  for (w.month = w.c.prefixMonths; w.month < w.c.monthDays.length; w.month += 1) {
    w.day = w.c.monthDays[w.month];
    w.quarter = Math.floor((w.month - w.c.prefixMonths) / 3);
    for (const id of MECHANISM_IDS) {
      const step = MECHANISMS[id].month;
      if (step === undefined) continue;
      see(id, step);
      step(w);
    }
    if ((w.month - w.c.prefixMonths) % 3 === 2) assessThresholds(w);
  }
}

/** Puts a state back into a world, with what the world keeps beside it. */
export function restore(w: World, from: World['s']): void {
  copyState(from, w.s);
  listInner(w);
}
