import { binomial, combine, DRAW_KIND, uniform } from '../../random/index.ts';
import { die } from '../apply.ts';
import { effectOn } from '../away.ts';
import { EFFECT } from '../codes.ts';
import { feelingAt } from '../feelings.ts';
import { putAway } from '../force.ts';
import { R } from '../mechanisms/terrorParameters.ts';
import { TERROR } from '../terrorState.ts';
import { emit, type World } from '../world.ts';
import { firstOffice } from './drives.ts';

const TAKEN = 0x94;
const PROMISE = 0x95;
const NOBODYS = 0x9e3779b9;

const canBeTaken = (w: World, a: number, by: number): boolean =>
  a !== by && w.s.alive[a] === 1 && w.s.arrested[a] === 0;

/** How many could still be taken: living persons at large but for who signs, and the assembly's members without names. */
export function withinReach(w: World, by: number): number {
  const { ordinary } = w.s;
  const { actors, groups } = w.c.sizes;
  let n = 0;
  for (let a = 0; a < actors; a += 1) if (canBeTaken(w, a, by)) n += 1;
  for (let g = 0; g < groups; g += 1) n += ordinary[w.c.assembly * groups + g]!;
  return n;
}

/** How likely somebody is taken beside a member without name or past, who counts 1. */
function exposure(w: World, a: number, by: number): number {
  const { s, c, values } = w;
  const q = w.p.terror;
  const past = values[c.traits.deviation![a]!]! + 0.15 * s.rung[a]! + s.exposed[a]!;
  const fondness = Math.min(1, Math.max(0, 2 * s.liking[feelingAt(w, by, a)]!));
  return (
    (1 + q[R.opposition]! * Math.min(1, past)) *
    (1 + q[R.acquaintance]! * acquaintance(w, a)) *
    (1 + (firstOffice(w, a) >= 0 ? q[R.rank]! : 0)) *
    (1 - q[R.trust]! * fondness) *
    (effectOn(w, a) === EFFECT.deportation ? q[R.abroad]! : 1)
  );
}

/** How well those whom the last step took know somebody, 0-1. */
function acquaintance(w: World, a: number): number {
  const { arrested, liking, terror } = w.s;
  const { actors } = w.c.sizes;
  let known = 0;
  for (let other = 0; other < actors; other += 1)
    if (arrested[other] === terror[TERROR.step]! - 1 && other !== a)
      known += Math.max(0, liking[feelingAt(w, other, a)]!);
  return Math.min(1, known);
}

/** The same for a patron's people: they fall with him. */
const patronFell = (w: World, g: number): number =>
  g < w.c.sizes.actors && w.s.arrested[g] !== 0 ? 1 + w.p.terror[R.acquaintance]! : 1;

/**
 * Takes about `wanted` people, each by his exposure: one draw for each person by name and one for each patron's members of the
 * assembly, named by the step. Returns how many were taken.
 */
export function takeWave(w: World, by: number, wanted: number): number {
  const { s, c, scratch } = w;
  const { actors, groups } = c.sizes;
  const { options } = scratch;
  const row = c.assembly * groups;
  let total = 0;
  for (let a = 0; a < actors; a += 1) {
    options[a] = canBeTaken(w, a, by) ? exposure(w, a, by) : 0;
    total += options[a]!;
  }
  for (let g = 0; g < groups; g += 1) total += s.ordinary[row + g]! * patronFell(w, g);
  if (total <= 0 || wanted <= 0) return 0;
  const rate = wanted / total;
  const unnamed = takeUnnamed(w, by, rate);
  let taken = unnamed;
  const occasion = combine(TAKEN, s.terror[TERROR.step]!);
  for (let a = 0; a < actors; a += 1) {
    if (options[a] === 0) continue;
    const u = uniform(w.stream, DRAW_KIND.choice, c.actorHash[a]!, occasion);
    if (u >= Math.min(1, rate * options[a]!)) continue;
    take(w, a, by);
    taken += 1;
  }
  return taken;
}

/** Members of the assembly without names: their seats stay empty. */
function takeUnnamed(w: World, by: number, rate: number): number {
  const { s, c } = w;
  const { actors, groups } = c.sizes;
  const row = c.assembly * groups;
  const occasion = combine(TAKEN, s.terror[TERROR.step]!);
  let taken = 0;
  for (let g = 0; g < groups; g += 1) {
    const members = s.ordinary[row + g]!;
    if (members === 0) continue;
    const u = uniform(w.stream, DRAW_KIND.seats, g < actors ? c.actorHash[g]! : NOBODYS, occasion);
    const gone = binomial(u, members, Math.min(1, rate * patronFell(w, g)));
    s.ordinary[row + g] = members - gone;
    taken += gone;
  }
  s.terror[TERROR.unnamed] = s.terror[TERROR.unnamed]! + taken;
  if (taken === 0) return 0;
  s.changed[0] = 1;
  if (w.sink !== null) emit(w, 'unnamed', -1, by, -1, taken);
  return taken;
}

/** One person by name: put away, and killed unless he is kept alive on a promise. `arrested` notes the step. */
function take(w: World, a: number, by: number): void {
  const { s, c } = w;
  s.arrested[a] = s.terror[TERROR.step]!;
  putAway(w, a, by, -1);
  const u = uniform(w.stream, DRAW_KIND.choice, c.actorHash[a]!, PROMISE);
  if (u >= w.p.terror[R.promise]!) die(w, a);
}
